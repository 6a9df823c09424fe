package cordon.report;

import cordon.measures.RunResult.CommodityRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;

/** The days of a run that are over. */
record SoFar(RunView run, int daysOver) {
    private static final int FIRST_SPAN = 14;

    /** Days that the axis shows: twice as many whenever the run gets to its end, so that it seldom moves. */
    int spanDays() {
        int span = FIRST_SPAN;
        while (span < daysOver) {
            span *= 2;
        }
        return Math.max(1, Math.min(span, run.days()));
    }

    /** A daily series of which only the days that are over are shown. */
    double[] shown(double[] perDay) {
        double[] shown = Arrays.copyOf(perDay, spanDays());
        Arrays.fill(shown, Math.min(daysOver, shown.length), shown.length, Double.NaN);
        return shown;
    }

    /** What is written where no attempt has ended. */
    static void nothingYet(Graphics2D g, Rectangle2D area) {
        Words.left(g, "no attempt has ended yet", Style.LABEL, Style.MUTED, area.getX(), area.getY() + 40);
    }

    /** What is written on the first day: what has come of it so far. */
    static void firstDay(Graphics2D g, Rectangle2D area, String words) {
        Words.left(g, words, Style.STRONG, Style.TEXT, area.getX(), area.getY() + 44);
        Words.left(g, "a line from midnight on", Style.LABEL, Style.MUTED, area.getX(), area.getY() + 80);
    }

    /** The commodity whose attempts were worth most so far. */
    Optional<CommodityRow> lead() {
        return run.lead(row -> true);
    }
}
