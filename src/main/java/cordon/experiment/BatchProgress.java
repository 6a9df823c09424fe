package cordon.experiment;

import java.util.function.DoubleConsumer;

/** Adds up what the workers have done. */
final class BatchProgress {
    private final double[] running;
    private final int runs;
    private final DoubleConsumer listener;
    private int finished;

    BatchProgress(int workers, int runs, DoubleConsumer listener) {
        this.running = new double[workers];
        this.runs = runs;
        this.listener = listener;
    }

    /** A worker's present run has come this far, 0 to 1. */
    synchronized void running(int worker, double share) {
        running[worker] = share;
        tell();
    }

    /** A worker's run is over. */
    synchronized void finished(int worker) {
        running[worker] = 0;
        finished++;
        tell();
    }

    private void tell() {
        double done = finished;
        for (double share : running) {
            done += share;
        }
        listener.accept(Math.min(1, done / runs));
    }
}
