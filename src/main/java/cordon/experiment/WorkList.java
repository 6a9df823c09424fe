package cordon.experiment;

import cordon.experiment.store.StoredRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which run is next: point by point, seed by seed. Points with the same scenario share their runs. Where a precision is asked for, a point
 * ends as soon as its runs from the first seed on without a gap are enough. Thread-safe.
 */
final class WorkList {
    /** A run to be made. */
    record Task(Point point, String config, long seed) {}

    /** Tells what is stored. */
    interface Made {
        /** Seeds under which the runs of a point ended with a result. */
        Set<Long> seeds(String config, SeedRange range);

        /** Reads these runs. */
        void each(String config, SeedRange range, Consumer<StoredRun> reader);
    }

    private static final class Lot {
        private final Point point;
        private final String config;
        private final int number;
        private Optional<Stopping.Prefix> open = Optional.empty();
        private long last;

        Lot(Point point, String config, int number, long last) {
            this.point = point;
            this.config = config;
            this.number = number;
            this.last = last;
        }
    }

    private final Map<String, Lot> lots = new HashMap<>();
    private final List<Lot> order = new ArrayList<>();
    private final SeedRange seeds;
    private final Shard shard;
    private final Optional<Stopping> stopping;
    private Set<Long> made = Set.of();
    private int at = -1;
    private long seed;

    WorkList(Experiment experiment) {
        seeds = experiment.seeds();
        shard = experiment.shard();
        stopping = experiment.stopping();
        Set<String> seen = new HashSet<>();
        for (Point point : experiment.points()) {
            String config = experiment.config(point);
            if (seen.add(config) && (stopping.isEmpty() || shard.has(seen.size() - 1L))) {
                Lot lot = new Lot(point, config, seen.size() - 1, seeds.last());
                lots.put(config, lot);
                order.add(lot);
            }
        }
    }

    /** Takes up what is stored; how many of the runs that are needed are made. */
    synchronized long begin(Made store) {
        long count = 0;
        for (Lot lot : order) {
            stopping.ifPresent(rule -> reopen(lot, rule, store));
            count += store.seeds(lot.config, new SeedRange(seeds.first(), lot.last)).stream()
                    .filter(each -> mine(lot, each))
                    .count();
        }
        return count;
    }

    private void reopen(Lot lot, Stopping rule, Made store) {
        lot.open = Optional.of(rule.new Prefix());
        store.each(lot.config, seeds, run -> {
            if (run.ok() && lot.open.isPresent()) {
                take(lot, run);
            }
        });
    }

    private void take(Lot lot, StoredRun run) {
        OptionalInt enough = lot.open.orElseThrow().take(run);
        if (enough.isPresent()) {
            lot.last = seeds.first() + enough.getAsInt() - 1;
            lot.open = Optional.empty();
        }
    }

    /** A run is over; true if its point needs no more, which was not known before. */
    synchronized boolean ended(StoredRun run) {
        Lot lot = lots.get(run.config());
        if (lot.open.isEmpty()) {
            return false;
        }
        take(lot, run);
        return lot.open.isEmpty();
    }

    /** All runs, whether made or not; of points that are not decided yet, as many as there may be. */
    synchronized long size() {
        long size = 0;
        for (Lot lot : order) {
            long all = lot.last - seeds.first() + 1;
            long first = (long) lot.number * seeds.size();
            size += stopping.isPresent() || !shard.partial() ? all : mine(first + all) - mine(first);
        }
        return size;
    }

    /** How many of the first runs are this shard's. */
    private long mine(long runs) {
        return (runs + shard.count() - shard.index()) / shard.count();
    }

    private boolean mine(Lot lot, long each) {
        return stopping.isPresent() || shard.has((long) lot.number * seeds.size() + each - seeds.first());
    }

    /** The next run that is not made; empty if there is none. */
    synchronized Optional<Task> next(Made store) {
        while (advance(store)) {
            Lot now = order.get(at);
            if (!made.contains(seed) && mine(now, seed)) {
                return Optional.of(new Task(now.point, now.config, seed));
            }
        }
        return Optional.empty();
    }

    private boolean advance(Made store) {
        if (at >= 0 && seed < order.get(at).last) {
            seed++;
            return true;
        }
        if (at + 1 >= order.size()) {
            return false;
        }
        at++;
        made = store.seeds(order.get(at).config, seeds);
        seed = seeds.first();
        return true;
    }
}
