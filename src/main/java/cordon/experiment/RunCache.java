package cordon.experiment;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Runs on demand: whoever searches asks for some, and gets each from the store of a directory, or of others, or has it made and stored.
 * What is known of a run is its scenario's content and its seed, so that the same question asked again, after however abrupt an end,
 * costs only what was not answered before.
 */
public final class RunCache implements AutoCloseable {
    /** A run that is asked for. */
    public record Wanted(Point point, long seed) {}

    private final Path directory;
    private final List<String> keep;
    private final int threads;
    private final RunStore store;
    private final List<StoredRuns> known = new ArrayList<>();
    private final Map<String, Map<Long, StoredRun>> runs = new HashMap<>();
    private final Map<String, StoredPoint> points = new LinkedHashMap<>();
    private final Stages stages = new Stages();
    private final List<Thread> workers = new ArrayList<>();
    private final Map<String, String> facts;
    private volatile Consumer<StoredRun> listener = run -> {};
    private volatile boolean cancelled;
    private volatile RuntimeException fault;
    private volatile long made;
    private volatile double seconds;

    private RunCache(
            Path directory, boolean fresh, List<String> keep, int threads, Map<String, String> facts, List<Path> more) {
        this.directory = directory;
        this.keep = List.copyOf(keep);
        this.threads = threads;
        this.facts = Map.copyOf(facts);
        this.store = RunStore.open(directory, fresh, run -> {})
                .orElseThrow(() -> new RefusedException("another process makes runs in " + directory
                        + "; wait until it is done, or choose another directory with --out"));
        store.describe(facts, List.of());
        known.add(StoredRuns.in(directory));
        more.forEach(each -> known.add(opened(each)));
    }

    private static StoredRuns opened(Path directory) {
        if (!StoredRuns.standIn(directory)) {
            throw new RefusedException(directory + " holds no runs");
        }
        return StoredRuns.in(directory);
    }

    /**
     * Opens a directory, made if it is not there.
     *
     * @param fresh whether to forget the runs that are in it
     * @param keep measures that are kept of a run beside the headlines
     * @param threads runs at the same time
     * @param facts texts by name that say what the runs are for
     * @param more directories whose runs are used too
     * @throws RefusedException if it holds something else, cannot be written, or is being written by another process
     */
    public static RunCache open(
            Path directory, boolean fresh, List<String> keep, int threads, Map<String, String> facts, List<Path> more) {
        try {
            ExperimentDirectory.refuseForeign(directory, fresh || Manifest.standsIn(directory));
            Files.createDirectories(directory);
            return new RunCache(directory, fresh, keep, threads, facts, more);
        } catch (IOException e) {
            throw RefusedException.of("cannot write " + directory, e);
        }
    }

    /** Has a listener told each run that is made, on the thread that made it. */
    public void listen(Consumer<StoredRun> to) {
        listener = to;
    }

    /**
     * The runs that are asked for, in that order; those that are not known are made.
     *
     * @throws InterruptedRunException if the work was cancelled; what was made meanwhile is kept
     */
    public List<StoredRun> runs(List<Wanted> wanted) {
        List<Wanted> missing = missing(wanted);
        if (!missing.isEmpty()) {
            make(missing);
        }
        return wanted.stream()
                .map(each -> runs.get(config(each.point())).get(each.seed()))
                .toList();
    }

    /** How many of these runs are not known yet. */
    public int unknown(List<Wanted> wanted) {
        return missing(wanted).size();
    }

    private List<Wanted> missing(List<Wanted> wanted) {
        List<Wanted> missing = new ArrayList<>();
        for (Wanted each : wanted) {
            String config = config(each.point());
            describe(each, config);
            Map<Long, StoredRun> bySeed = runs.computeIfAbsent(config, c -> new HashMap<>());
            if (!bySeed.containsKey(each.seed())) {
                Optional<StoredRun> stored = known.stream()
                        .flatMap(from -> from.find(config, each.seed()).stream())
                        .filter(StoredRun::ok)
                        .findFirst();
                stored.ifPresentOrElse(run -> bySeed.put(each.seed(), run), () -> missing.add(each));
            }
        }
        return byPoint(missing);
    }

    /** Each once, those of a scenario together, as they share its stage. */
    private List<Wanted> byPoint(List<Wanted> missing) {
        Map<String, Set<Wanted>> groups = new LinkedHashMap<>();
        missing.forEach(each -> groups.computeIfAbsent(each.point().digest(), d -> new LinkedHashSet<>())
                .add(each));
        Set<String> seen = new LinkedHashSet<>();
        return groups.values().stream()
                .flatMap(Set::stream)
                .filter(each -> seen.add(each.point().digest() + ' ' + each.seed()))
                .toList();
    }

    private void describe(Wanted each, String config) {
        Point at = each.point();
        points.merge(
                at.id(),
                new StoredPoint(at.id(), at.levels(), at.base(), at.settings(), config, each.seed(), each.seed()),
                (old, now) -> new StoredPoint(
                        old.id(),
                        old.levels(),
                        old.base(),
                        old.settings(),
                        old.config(),
                        Math.min(old.firstSeed(), now.firstSeed()),
                        Math.max(old.lastSeed(), now.lastSeed())));
    }

    private String config(Point point) {
        return Experiment.config(point, keep);
    }

    private void make(List<Wanted> missing) {
        AtomicInteger next = new AtomicInteger();
        synchronized (this) {
            workers.clear();
            for (int i = 0; i < Math.min(threads, missing.size()); i++) {
                Thread thread = new Thread(() -> work(missing, next), "plan-" + i);
                thread.setDaemon(true);
                workers.add(thread);
            }
            if (!cancelled) {
                workers.forEach(Thread::start);
            }
        }
        workers.forEach(this::join);
        if (fault != null) {
            throw fault;
        }
        if (cancelled) {
            throw new InterruptedRunException();
        }
    }

    private void work(List<Wanted> missing, AtomicInteger next) {
        try {
            for (int i = next.getAndIncrement(); i < missing.size() && !cancelled; i = next.getAndIncrement()) {
                run(missing.get(i));
            }
        } catch (InterruptedRunException e) {
            cancelled = true;
        } catch (RuntimeException e) {
            fault = e;
            cancel();
        }
    }

    private void run(Wanted wanted) {
        long begun = System.nanoTime();
        String config = config(wanted.point());
        StoredRun run;
        try {
            Stages.Prepared prepared = stages.of(wanted.point());
            Kept kept = new Kept(Replication.run(prepared.scenario(), prepared.stage(), wanted.seed(), share -> {})
                    .result());
            run = new StoredRun(
                    config,
                    wanted.seed(),
                    Optional.empty(),
                    kept.measures(keep),
                    kept.series(),
                    kept.lanes(),
                    since(begun));
        } catch (FailedRunException e) {
            run = StoredRun.failed(config, wanted.seed(), FailedRunException.oneLine(e.getCause()), since(begun));
        }
        store.put(run);
        keep(run);
        listener.accept(run);
    }

    private synchronized void keep(StoredRun run) {
        runs.get(run.config()).put(run.seed(), run);
        made++;
        seconds += run.seconds();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void join(Thread worker) {
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                cancel();
            }
        }
    }

    /** Breaks off the runs under way; {@link #runs} then throws. */
    public synchronized void cancel() {
        cancelled = true;
        workers.forEach(Thread::interrupt);
    }

    /** How many runs were asked for, each once, whether they were known or made. */
    public long used() {
        return runs.values().stream().mapToLong(Map::size).sum();
    }

    /** How many runs were made, not counting those that were known. */
    public long made() {
        return made;
    }

    /** Mean time that one of them took, s; NaN before the first. */
    public double secondsPerRun() {
        return seconds / made;
    }

    /** Makes all runs durable and says in the store to which points they belong. No run may be asked for any more. */
    public void finish() {
        store.finish();
        store.describe(facts, List.copyOf(points.values()));
    }

    /** Where it is. */
    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        known.forEach(StoredRuns::close);
        store.close();
    }
}
