package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** What stands in the agency's own books each day: caught, and known to have got away. */
record LiveBooksChart(LiveRun run) implements Chart {
    @Override
    public String name() {
        return "live-books";
    }

    @Override
    public String title() {
        return Figures.count(sum(run.course().caught())) + " caught, "
                + Figures.count(sum(run.course().gotAway())) + " known to have got away";
    }

    private static double sum(double[] perDay) {
        return Arrays.stream(perDay).filter(Double::isFinite).sum();
    }

    @Override
    public String subtitle() {
        return "parties a day in the agency's books";
    }

    @Override
    public String note() {
        return "Whoever was never noticed is in no book; some false alarms are.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        run.paint(
                g,
                area,
                new LiveRun.TimeLook(
                        LiveRun.together(
                                run.ghosts(Course::caught, true),
                                run.ghosts(Course::gotAway, true),
                                List.of(
                                        run.line("caught", Course::caught, Style.SEIZED, Style.dashed(3)),
                                        run.line("got away", Course::gotAway, Style.DELIVERED, Style.dashed(3)))),
                        LiveRun.together(
                                run.band(Course::caught, Style.SEIZED), run.band(Course::gotAway, Style.DELIVERED)),
                        Figures::compact,
                        run.books()));
    }
}
