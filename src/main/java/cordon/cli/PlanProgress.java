package cordon.cli;

import cordon.experiment.store.StoredRun;
import cordon.planning.Watch;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells how far a plan has come, how long the rest will take, and the best so far: when a batch is over and the last line some seconds old. */
final class PlanProgress implements Watch {
    private static final double PAUSE_SECONDS = 5;

    private final PrintWriter err;
    private final boolean quiet;
    private final int threads;
    private final long started = System.nanoTime();
    private double quickestSeconds = Double.POSITIVE_INFINITY;
    private double toldAt = Double.NEGATIVE_INFINITY;
    private String toldStage = "";

    PlanProgress(PrintWriter err, boolean quiet, int threads, long expected) {
        this.err = err;
        this.quiet = quiet;
        this.threads = threads;
        if (!quiet) {
            err.println("Up to " + expected + " runs on " + threads + (threads == 1 ? " thread" : " threads"));
            err.flush();
        }
    }

    /** A run is over; the quickest so far tells what the others will take, as the first are slow in a fresh Java machine. */
    synchronized void ran(StoredRun run) {
        quickestSeconds = Math.min(quickestSeconds, run.seconds());
    }

    private synchronized double seconds(long runs) {
        return runs * quickestSeconds / threads;
    }

    @Override
    public void told(String stage, long made, long known, long expected, String best) {
        double now = (System.nanoTime() - started) / 1e9;
        if (quiet || made == 0 || now - toldAt < PAUSE_SECONDS && stage.equals(toldStage)) {
            return;
        }
        toldAt = now;
        toldStage = stage;
        long left = expected - known - made;
        err.println(String.format(
                Locale.ROOT,
                "%s  %s: %d runs%s%s",
                ProgressLine.duration(now),
                stage,
                known + made,
                left > 0 ? ", about " + ProgressLine.duration(seconds(left)) + " left" : "",
                best.isEmpty() ? "" : "; best so far " + best));
        err.flush();
    }
}
