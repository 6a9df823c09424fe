package cordon.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which run is next: point by point, seed by seed. Points with the same scenario share their runs. Thread-safe. */
final class WorkList {
    /** A run to be made. */
    record Task(Point point, String config, long seed) {}

    /** Tells under which seeds the runs of a point are there already. */
    interface Made {
        Set<Long> seeds(String config, SeedRange range);
    }

    private record Lot(Point point, String config) {}

    private final List<Lot> lots = new ArrayList<>();
    private final SeedRange seeds;
    private Set<Long> made = Set.of();
    private int lot = -1;
    private long seed;

    WorkList(Experiment experiment) {
        seeds = experiment.seeds();
        seed = seeds.last();
        Set<String> seen = new HashSet<>();
        for (Point point : experiment.points()) {
            String config = experiment.config(point);
            if (seen.add(config)) {
                lots.add(new Lot(point, config));
            }
        }
    }

    /** All runs, whether made or not. */
    long size() {
        return (long) lots.size() * seeds.size();
    }

    /** How many are made already. */
    long made(Made store) {
        return lots.stream()
                .mapToLong(each -> store.seeds(each.config(), seeds).size())
                .sum();
    }

    /** The next run that is not made; empty if there is none. */
    synchronized Optional<Task> next(Made store) {
        while (advance(store)) {
            if (!made.contains(seed)) {
                Lot now = lots.get(lot);
                return Optional.of(new Task(now.point(), now.config(), seed));
            }
        }
        return Optional.empty();
    }

    private boolean advance(Made store) {
        if (seed < seeds.last()) {
            seed++;
            return true;
        }
        if (lot + 1 >= lots.size()) {
            return false;
        }
        lot++;
        made = store.seeds(lots.get(lot).config(), seeds);
        seed = seeds.first();
        return true;
    }
}
