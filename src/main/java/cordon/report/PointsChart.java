package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.analysis.PointSummary;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Means of a measure at the points of an experiment, with their intervals. */
final class PointsChart implements Chart {
    /** More rows cannot be read. */
    static final int MOST = 16;

    private final String measure;
    private final List<PointSummary> points;

    PointsChart(Analysis analysis, String measure) {
        this.measure = measure;
        this.points = analysis.points(measure);
    }

    @Override
    public String name() {
        return "points-" + measure;
    }

    @Override
    public String title() {
        Comparator<PointSummary> byMean =
                Comparator.comparingDouble(point -> point.mean().estimate());
        PointSummary least = points.stream().min(byMean).orElseThrow();
        PointSummary most = points.stream().max(byMean).orElseThrow();
        return Measured.capital(Headlines.words(measure)) + ": from " + Measured.interval(measure, least.mean())
                + " at " + least.point() + " to " + Measured.interval(measure, most.mean()) + " at " + most.point();
    }

    @Override
    public String subtitle() {
        return "Means with 95 % interval · " + points.size() + " points, up to "
                + points.stream().mapToInt(point -> point.mean().n()).max().orElse(0) + " seeds each";
    }

    @Override
    public String note() {
        return "The points met the same seeds: differences between them are surer than overlapping intervals suggest.";
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(points.size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> rows = points.stream()
                .map(point -> new IntervalPanel.Row(
                        point.point(),
                        point.mean().estimate(),
                        point.mean().low(),
                        point.mean().high(),
                        Measured.interval(measure, point.mean()),
                        true,
                        Style.GUARD))
                .toList();
        new IntervalPanel(rows, Measured.words(measure), Headlines.words(measure), false).paint(g, area);
    }
}
