package cordon.experiment;

import cordon.engine.Stage;
import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import cordon.scenario.TimedScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Makes the runs of an experiment that are not stored yet, on several threads, and stores each as it ends. What comes out does not depend
 * on the number of threads, nor on how often the work was broken off. Nothing of a finished run stays in memory. A run that fails is
 * stored as failed and the others go on; failed runs of an earlier attempt are made again.
 */
public final class Campaign {
    /** Makes one run. */
    interface Maker {
        /** As {@link Replication#run} without listeners. */
        Replication run(TimedScenario scenario, Stage stage, long seed, DoubleConsumer progress);
    }

    private final Maker maker;
    private final Experiment experiment;
    private final RunStore store;
    private final Path directory;
    private final WorkList work;
    private final Stages stages = new Stages();
    private final ProgressSum progress;
    private final int threads;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile RuntimeException fault;

    Campaign(Maker maker, Experiment experiment, RunStore store, Path directory, int threads, ProgressSum progress) {
        this.maker = maker;
        this.experiment = experiment;
        this.store = store;
        this.directory = directory;
        this.threads = threads;
        this.progress = progress;
        this.work = new WorkList(experiment);
    }

    /** Makes the runs and waits until they are stored; whether all there are to be made were. */
    public boolean run() {
        try (StoredRuns stored = StoredRuns.in(directory)) {
            WorkList.Made made = new Stock(stored);
            long before = work.begin(made);
            progress.begin(work.size(), before, threads);
            start(made);
            join();
        }
        store.finish();
        if (fault != null) {
            throw fault;
        }
        return !cancelled;
    }

    private record Stock(StoredRuns stored) implements WorkList.Made {
        @Override
        public Set<Long> seeds(String config, SeedRange range) {
            return stored.finished(config, range.first(), range.last());
        }

        @Override
        public void each(String config, SeedRange range, Consumer<StoredRun> reader) {
            stored.each(config, range.first(), range.last(), reader);
        }
    }

    /** Breaks off the runs under way; {@link #run} then returns. */
    public synchronized void cancel() {
        cancelled = true;
        workers.forEach(Thread::interrupt);
    }

    private synchronized void start(WorkList.Made made) {
        for (int i = 0; i < threads; i++) {
            int worker = i;
            Thread thread = new Thread(() -> work(worker, made), "run-" + i);
            thread.setDaemon(true);
            workers.add(thread);
        }
        workers.forEach(Thread::start);
    }

    private void work(int worker, WorkList.Made made) {
        try {
            Optional<WorkList.Task> task = work.next(made);
            while (task.isPresent() && !cancelled) {
                Optional<StoredRun> run = make(task.get(), worker);
                run.ifPresent(this::keep);
                task = run.isPresent() ? work.next(made) : Optional.empty();
            }
        } catch (RuntimeException e) {
            fault = e;
            cancel();
        }
    }

    private void keep(StoredRun run) {
        store.put(run);
        if (work.ended(run)) {
            progress.total(work.size());
        }
    }

    /** The run of a task; empty if it was interrupted. */
    private Optional<StoredRun> make(WorkList.Task task, int worker) {
        long begun = System.nanoTime();
        try {
            Stages.Prepared prepared = stages.of(task.point());
            Replication run = maker.run(
                    prepared.scenario(), prepared.stage(), task.seed(), share -> progress.running(worker, share));
            Kept kept = new Kept(run.result());
            return Optional.of(new StoredRun(
                    task.config(),
                    task.seed(),
                    Optional.empty(),
                    kept.measures(experiment.measures()),
                    kept.series(),
                    kept.lanes(),
                    seconds(begun)));
        } catch (InterruptedRunException e) {
            return Optional.empty();
        } catch (RefusedException e) {
            throw e;
        } catch (FailedRunException e) {
            return Optional.of(failed(task, e.getCause(), begun));
        } catch (RuntimeException | Error e) {
            return Optional.of(failed(task, e, begun));
        } finally {
            progress.running(worker, 0);
        }
    }

    private static StoredRun failed(WorkList.Task task, Throwable cause, long begun) {
        return StoredRun.failed(task.config(), task.seed(), FailedRunException.oneLine(cause), seconds(begun));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private void join() {
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    cancel();
                }
            }
        }
    }
}
