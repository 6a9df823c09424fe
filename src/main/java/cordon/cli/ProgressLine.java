package cordon.cli;

import cordon.experiment.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/** Says how far work has come and when it will be over: one line that is rewritten, or a line for each 10 %. */
final class ProgressLine implements DoubleConsumer {
    private static final long REWRITE_NANOS = 200_000_000L;
    private static final double STEP = 0.1;

    private final PrintWriter out;
    private final String what;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long started;
    private long shownAt;
    private double shown;
    private double before;

    /** Writes to {@code out}, as a terminal or not, by the given clock. */
    ProgressLine(PrintWriter out, String what, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.what = what;
        this.terminal = terminal;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.shownAt = started - REWRITE_NANOS;
    }

    /** A line to standard error for work that begins now, or one that says nothing. */
    static DoubleConsumer of(PrintWriter err, String what, boolean quiet) {
        return quiet ? share -> {} : new ProgressLine(err, what, System.console() != null, System::nanoTime);
    }

    /** A line for the runs of an experiment, some of which may have been made before, or one that says nothing. */
    static Consumer<Progress> ofRuns(PrintWriter err, String what, boolean quiet) {
        if (quiet) {
            return progress -> {};
        }
        ProgressLine line = new ProgressLine(err, what, System.console() != null, System::nanoTime);
        return progress -> line.accept(progress.shareBefore(), progress.share());
    }

    /** This share is done, of which a part was done before the work began, and says nothing of its speed. */
    void accept(double doneBefore, double share) {
        before = doneBefore;
        accept(share);
    }

    @Override
    public void accept(double share) {
        if (terminal) {
            rewrite(share);
        } else if (share >= shown + STEP - 1e-9) {
            shown = Math.floor(share / STEP + 1e-9) * STEP;
            out.println(text(share));
            out.flush();
        }
    }

    private void rewrite(double share) {
        long now = nanos.getAsLong();
        boolean over = share >= 1;
        if (shown < 1 && (over || now - shownAt >= REWRITE_NANOS)) {
            shownAt = now;
            shown = share;
            out.print("\r" + text(share) + "   " + (over ? System.lineSeparator() : ""));
            out.flush();
        }
    }

    private String text(double share) {
        double seconds = (nanos.getAsLong() - started) / 1e9;
        String time = share >= 1
                ? duration(seconds)
                : duration(seconds * (1 - share) / Math.max(share - before, 1e-9)) + " left";
        return String.format(Locale.ROOT, "%s %3d %%  %s", what, (int) (share * 100 + 1e-9), time);
    }

    /** A time that people read: {@code 4 s}, {@code 2 min 05 s}, {@code 3 h 10 min}. */
    static String duration(double seconds) {
        long s = Math.round(Math.min(seconds, 1e9));
        if (s < 60) {
            return s + " s";
        }
        return s < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", s / 60, s % 60)
                : String.format(Locale.ROOT, "%d h %02d min", s / 3600, s / 60 % 60);
    }
}
