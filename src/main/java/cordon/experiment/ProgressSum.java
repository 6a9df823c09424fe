package cordon.experiment;

import cordon.experiment.store.StoredRun;
import java.util.Arrays;
import java.util.function.Consumer;

/** Adds up what the workers have done. Thread-safe; its listener is never told by two threads at once. */
final class ProgressSum {
    private final Consumer<Progress> listener;
    private double[] running = new double[0];
    private Progress now = new Progress(0, 0, 0, 0, 0);

    ProgressSum(Consumer<Progress> listener) {
        this.listener = listener;
    }

    synchronized void begin(long total, long before, int workers) {
        running = new double[workers];
        tell(new Progress(total, before, before, 0, 0));
    }

    /** There are so many runs, as is known now. */
    synchronized void total(long total) {
        tell(new Progress(total, now.before(), now.done(), now.failed(), now.running()));
    }

    /** A worker's present run has come this far, 0 to 1. */
    synchronized void running(int worker, double share) {
        running[worker] = share;
        tell(new Progress(
                now.total(),
                now.before(),
                now.done(),
                now.failed(),
                Arrays.stream(running).sum()));
    }

    /** A run is stored. */
    synchronized void stored(StoredRun run) {
        long failed = now.failed() + (run.ok() ? 0 : 1);
        tell(new Progress(now.total(), now.before(), now.done() + 1, failed, now.running()));
    }

    private void tell(Progress progress) {
        now = progress;
        listener.accept(progress);
    }
}
