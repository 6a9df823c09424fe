package cordon.report;

import cordon.statistics.ConfidenceInterval;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Shifts from an overall mean by level: one or more lines with intervals over named levels, about a line at 0. */
final class LevelPanel {
    private static final double LEVELS_PX = 44;
    private static final double HEAD_PX = 40;
    private static final Color[] COLOURS = {
        Style.GUARD, Style.PARTY, Style.OFFICIAL, Style.TURNED_BACK, Style.GATE, Style.CAMERA
    };

    /** A line: its name at its right end, and an interval for each level; not a number is a gap. */
    record Series(String name, List<ConfidenceInterval> values) {}

    private final String heading;
    private final List<String> levels;
    private final List<Series> series;

    LevelPanel(String heading, List<String> levels, List<Series> series) {
        this.heading = heading;
        this.levels = List.copyOf(levels);
        this.series = List.copyOf(series);
    }

    /** The ends of all intervals, or the estimates that have none. */
    List<Double> ends() {
        List<Double> ends = new ArrayList<>();
        for (Series line : series) {
            for (ConfidenceInterval value : line.values()) {
                ends.add(Double.isFinite(value.low()) ? value.low() : value.estimate());
                ends.add(Double.isFinite(value.high()) ? value.high() : value.estimate());
            }
        }
        ends.removeIf(end -> !Double.isFinite(end));
        return ends;
    }

    /** Draws it with a y axis from low to high, whose numbers are at the left if there is room for them. */
    void paint(Graphics2D g, Rectangle2D box, double low, double high, DoubleFunction<String> words, double leftPx) {
        double right = series.size() > 1 ? 24 + widest() : 10;
        Words.left(
                g,
                Words.fit(heading, Style.STRONG, box.getWidth()),
                Style.STRONG,
                Style.TEXT,
                box.getX() + leftPx,
                box.getY() + 22);
        NumberAxis y = Axes.numbers(low, high, Figures.step(high - low, 7), words);
        NumberAxis x = Axes.numbers(-0.5, levels.size() - 0.5, 1, tick -> "");
        x.setTickLabelsVisible(false);
        y.setTickLabelsVisible(leftPx > 0);
        XYPlot plot = Axes.plot(x, y);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Style.TEXT);
        plot.setRangeZeroBaselineStroke(Style.solid(2));
        plot.setDataset(data());
        plot.setRenderer(renderer());
        Rectangle2D area = new Rectangle2D.Double(
                box.getX(), box.getY() + HEAD_PX, box.getWidth() - right, box.getHeight() - HEAD_PX);
        Rectangle2D inside = Axes.draw(g, plot, area, leftPx, LEVELS_PX);
        double step = inside.getWidth() / levels.size();
        for (int i = 0; i < levels.size(); i++) {
            String level = Words.fit(levels.get(i), Style.LABEL, step - 8);
            Words.centre(g, level, Style.LABEL, Style.TEXT, inside.getX() + (i + 0.5) * step, inside.getMaxY() + 32);
        }
        if (series.size() > 1) {
            names(g, inside, y);
        }
    }

    private double widest() {
        return series.stream()
                .mapToDouble(line -> Style.width(line.name(), Style.LABEL))
                .max()
                .orElse(0);
    }

    private void names(Graphics2D g, Rectangle2D inside, NumberAxis y) {
        double[] wanted = series.stream()
                .mapToDouble(line -> y.valueToJava2D(last(line), inside, RectangleEdge.LEFT))
                .toArray();
        double[] at = Spread.apart(wanted, 28, inside.getY() + 10, inside.getMaxY());
        for (int i = 0; i < at.length; i++) {
            Words.left(g, series.get(i).name(), Style.LABEL, colour(i), inside.getMaxX() + 8, at[i] + 8);
        }
    }

    private static double last(Series line) {
        double last = line.values().get(line.values().size() - 1).estimate();
        return Double.isFinite(last) ? last : 0;
    }

    private static Color colour(int i) {
        return COLOURS[i % COLOURS.length];
    }

    /** Lines beside each other, so that their intervals do not hide one another. */
    private YIntervalSeriesCollection data() {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        for (int i = 0; i < series.size(); i++) {
            YIntervalSeries points = new YIntervalSeries(series.get(i).name() + i);
            double aside = 0.06 * (i - (series.size() - 1) / 2.0);
            for (int level = 0; level < levels.size(); level++) {
                ConfidenceInterval value = series.get(i).values().get(level);
                points.add(level + aside, value.estimate(), value.low(), value.high());
            }
            data.addSeries(points);
        }
        return data;
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Style.solid(3));
        renderer.setCapLength(0);
        for (int i = 0; i < series.size(); i++) {
            renderer.setSeriesPaint(i, colour(i));
            renderer.setSeriesStroke(i, i % 2 == 0 ? Style.solid(2.5) : Style.dashed(2.5));
            renderer.setSeriesLinesVisible(i, true);
            renderer.setSeriesShape(i, Style.circle(0, 0, 8));
            renderer.setSeriesShapesFilled(i, true);
        }
        return renderer;
    }
}
