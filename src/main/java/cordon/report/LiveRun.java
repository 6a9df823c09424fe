package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * A run that goes on, with what it is held against: what live charts read.
 *
 * @param result its tables of now
 * @param course its days that are over
 */
public record LiveRun(Scenario scenario, Frontier frontier, RunResult result, Course course, Against against) {
    private static final double GHOST_PX = 3.2;

    RunView view() {
        return new RunView(scenario, frontier, result);
    }

    SoFar soFar() {
        return new SoFar(view(), course.daysOver());
    }

    /** A line of this run. */
    Line line(String label, Function<Course, double[]> series, Color colour, Stroke stroke) {
        return new Line(label, shown(series.apply(course)), colour, stroke);
    }

    /** The same series of the runs of the same seed, in grey and without a label; the first is solid unless all are to be dashed. */
    List<Line> ghosts(Function<Course, double[]> series, boolean dashed) {
        List<Line> lines = new ArrayList<>();
        for (Against.Ghost ghost : against.ghosts()) {
            Stroke stroke = LiveKey.stroke(lines.size(), dashed, GHOST_PX);
            lines.add(new Line("", shown(series.apply(ghost.course())), Style.GHOST, stroke));
        }
        return lines;
    }

    /** The band of the same series of other seeds, unless there are too few of them. */
    List<Band> band(Function<Course, double[]> series, Color colour) {
        return against.hasBand()
                ? List.of(Band.of(
                        against.others().stream()
                                .map(course -> shown(series.apply(course)))
                                .toList(),
                        colour))
                : List.of();
    }

    /** Of any run only the days that are over in this one. */
    private double[] shown(double[] perDay) {
        return soFar().shown(perDay);
    }

    /** A number of the summary so far, in words. */
    String sum(String name) {
        return Figures.count(result.summary().get(name));
    }

    /** What stands in the agency's books so far. */
    String books() {
        return sum("reportedCaught") + " caught, " + sum("reportedGotAway") + " known to have got away";
    }

    /** Draws ghosts, lines and bands over days under a key, or on the first day what has come of it so far. */
    void paint(Graphics2D g, Rectangle2D area, TimeLook look) {
        if (course.daysOver() == 0) {
            SoFar.firstDay(g, area, "So far " + look.soFar());
            return;
        }
        Rectangle2D below = LiveKey.paint(g, against, area);
        TimePanel panel = new TimePanel(view().start(), soFar().spanDays(), look.lines(), look.words());
        panel.with(look.bands()).paint(g, below);
    }

    /** Lines in the order in which they are drawn, bands under them, and what has come of the first day so far. */
    record TimeLook(List<Line> lines, List<Band> bands, DoubleFunction<String> words, String soFar) {}

    /** Lists one after the other. */
    @SafeVarargs
    static <T> List<T> together(List<T>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }
}
