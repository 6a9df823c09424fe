package cordon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Makes one run per seed on several threads. The rows do not depend on the number of threads, and memory does not grow
 * with the number of runs but for one row each. A run that fails is recorded and the others go on.
 */
public final class BatchRunner {
    private final OneRun run;
    private final int threads;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean cancelled;

    /** One run: seed to headlines; tells its progress from 0 to 1, and stops when its thread is interrupted. */
    @FunctionalInterface
    public interface OneRun {
        /**
         * The headlines of the run with this seed.
         *
         * @throws InterruptedRunException if it was interrupted
         */
        Map<String, Double> run(long seed, DoubleConsumer progress);
    }

    /** Runs on this many threads. */
    public BatchRunner(OneRun run, int threads) {
        this.run = run;
        this.threads = threads;
    }

    /**
     * Makes the runs and waits for them.
     *
     * @param progress told which share of all work is done, from several threads but never by two at once
     */
    public Batch run(SeedRange seeds, DoubleConsumer progress) {
        int count = Math.min(threads, seeds.size());
        BatchProgress shares = new BatchProgress(count, seeds.size(), progress);
        BatchRows rows = new BatchRows(seeds);
        start(count, rows, shares);
        join();
        return rows.batch();
    }

    /** Breaks off the runs under way; {@link #run} then returns what is finished. */
    public synchronized void cancel() {
        cancelled = true;
        workers.forEach(Thread::interrupt);
    }

    private synchronized void start(int count, BatchRows rows, BatchProgress shares) {
        for (int i = 0; i < count; i++) {
            int worker = i;
            Thread thread = new Thread(() -> work(worker, rows, shares), "run-" + i);
            thread.setDaemon(true);
            workers.add(thread);
        }
        workers.forEach(Thread::start);
    }

    private void work(int worker, BatchRows rows, BatchProgress shares) {
        for (int at = rows.next(); at >= 0 && !cancelled; at = rows.next()) {
            Optional<Batch.Row> row = row(rows.seed(at), share -> shares.running(worker, share));
            if (row.isEmpty()) {
                return;
            }
            rows.put(at, row.get());
            shares.finished(worker);
        }
    }

    /** The row of a seed; empty if the run was interrupted. */
    private Optional<Batch.Row> row(long seed, DoubleConsumer progress) {
        try {
            return Optional.of(new Batch.Row(seed, run.run(seed, progress), Optional.empty()));
        } catch (InterruptedRunException e) {
            return Optional.empty();
        } catch (FailedRunException e) {
            return Optional.of(failed(seed, e.getCause()));
        } catch (RuntimeException | Error e) {
            return Optional.of(failed(seed, e));
        }
    }

    private static Batch.Row failed(long seed, Throwable cause) {
        return new Batch.Row(seed, Map.of(), Optional.of(FailedRunException.oneLine(cause)));
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
