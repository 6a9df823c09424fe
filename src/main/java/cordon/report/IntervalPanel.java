package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Estimates with their intervals, one below the other on one axis with a line at 0. A filled mark is an estimate whose sign is known, a
 * hollow one is not; an interval that ends in an arrow goes on outside the picture, and an estimate may lie there.
 */
final class IntervalPanel {
    private static final double MOST_ROW_PX = 74;
    private static final double MARK_PX = 9;
    private static final double AXIS_PX = 84;
    private static final double BAR_PX = 26;
    private static final int TICKS = 6;
    private static final double TICK_PX = 110;
    /** Intervals that reach further than this many times the largest estimate are cut, so that the others can be read. */
    private static final double FARTHEST = 4;

    /**
     * A row.
     *
     * @param label at the left
     * @param text at the right
     * @param sure whether the sign is known
     */
    record Row(String label, double estimate, double low, double high, String text, boolean sure, Color colour) {}

    private final List<Row> rows;
    private final DoubleFunction<String> words;
    private final String axisTitle;
    private final boolean bars;
    private final double reach;

    /** With bars from 0 to the estimate, or only marks. */
    IntervalPanel(List<Row> rows, DoubleFunction<String> words, String axisTitle, boolean bars) {
        this(rows, words, axisTitle, bars, reach(rows));
    }

    /** The same, with intervals cut where they reach further from 0 than this. */
    IntervalPanel(List<Row> rows, DoubleFunction<String> words, String axisTitle, boolean bars, double reach) {
        this.rows = List.copyOf(rows);
        this.words = words;
        this.axisTitle = axisTitle;
        this.bars = bars;
        this.reach = reach;
    }

    private static double reach(List<Row> rows) {
        double size = rows.stream()
                .mapToDouble(row -> Math.abs(row.estimate()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return size > 0 ? FARTHEST * size : Double.MAX_VALUE;
    }

    /** Height that so many rows need to be read. */
    static double px(int rows) {
        return AXIS_PX + 20 + 52.0 * rows;
    }

    void paint(Graphics2D g, Rectangle2D area) {
        double left = Math.min(0.4 * area.getWidth(), 24 + widest(true));
        double right = 28 + widest(false);
        double room = Math.min(area.getHeight() - AXIS_PX, MOST_ROW_PX * rows.size());
        Rectangle2D box =
                new Rectangle2D.Double(area.getX() + left, area.getY(), area.getWidth() - left - right, room + AXIS_PX);
        NumberAxis x = axis(box.getWidth());
        NumberAxis y = Axes.numbers(0, 1, 1, tick -> "");
        y.setTickLabelsVisible(false);
        XYPlot plot = Axes.plot(x, y);
        Rectangle2D inside = Axes.draw(g, plot, box, 0, AXIS_PX);
        Words.centre(g, axisTitle, Style.LABEL, Style.MUTED, inside.getCenterX(), inside.getMaxY() + 66);
        double zero = x.valueToJava2D(0, inside, RectangleEdge.BOTTOM);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(2));
        g.draw(new Line2D.Double(zero, inside.getY(), zero, inside.getMaxY()));
        double step = inside.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            paint(g, rows.get(i), x, inside, inside.getY() + (i + 0.5) * step, Math.min(BAR_PX, 0.6 * step));
            double baseline = inside.getY() + (i + 0.5) * step + 8;
            String label = Words.fit(rows.get(i).label(), Style.LABEL, left - 20);
            Words.right(g, label, Style.LABEL, Style.TEXT, inside.getX() - 16, baseline);
            Words.left(g, rows.get(i).text(), Style.LABEL, Style.TEXT, inside.getMaxX() + 20, baseline);
        }
    }

    private double widest(boolean labels) {
        return rows.stream()
                .mapToDouble(row -> Style.width(labels ? row.label() : row.text(), Style.LABEL))
                .max()
                .orElse(0);
    }

    private NumberAxis axis(double px) {
        double low = 0;
        double high = 0;
        for (Row row : rows) {
            for (double end : new double[] {row.estimate(), row.low(), row.high()}) {
                if (Double.isFinite(end)) {
                    low = Math.min(low, Math.max(end, -reach));
                    high = Math.max(high, Math.min(end, reach));
                }
            }
        }
        double width = high > low ? high - low : 1;
        double air = 0.04 * width;
        return Axes.numbers(
                low - air, high + air, Figures.step(width, (int) Math.max(2, Math.min(TICKS, px / TICK_PX))), words);
    }

    private void paint(Graphics2D g, Row row, NumberAxis axis, Rectangle2D inside, double y, double bar) {
        if (!Double.isFinite(row.estimate())) {
            return;
        }
        double at = axis.valueToJava2D(row.estimate(), inside, RectangleEdge.BOTTOM);
        double zero = axis.valueToJava2D(0, inside, RectangleEdge.BOTTOM);
        if (bars) {
            g.setPaint(Style.translucent(row.colour(), 0.35));
            g.fill(new Rectangle2D.Double(Math.min(at, zero), y - bar / 2, Math.abs(at - zero), bar));
        }
        g.setPaint(row.colour());
        g.setStroke(Style.solid(3.5));
        if (Double.isFinite(row.low()) && Double.isFinite(row.high())) {
            double from = axis.valueToJava2D(row.low(), inside, RectangleEdge.BOTTOM);
            double to = axis.valueToJava2D(row.high(), inside, RectangleEdge.BOTTOM);
            g.draw(new Line2D.Double(Math.max(from, inside.getX()), y, Math.min(to, inside.getMaxX()), y));
            arrow(g, from < inside.getX(), inside.getX(), y, 1);
            arrow(g, to > inside.getMaxX(), inside.getMaxX(), y, -1);
        }
        mark(g, row, inside, at, y);
    }

    /** The estimate, or an arrow if it lies outside the picture. */
    private static void mark(Graphics2D g, Row row, Rectangle2D inside, double at, double y) {
        boolean before = at < inside.getX();
        if (before || at > inside.getMaxX()) {
            arrow(g, true, before ? inside.getX() : inside.getMaxX(), y, before ? 1 : -1);
            return;
        }
        g.setPaint(row.sure() ? row.colour() : Color.WHITE);
        g.fill(Style.circle(at, y, MARK_PX));
        g.setPaint(row.colour());
        g.draw(Style.circle(at, y, MARK_PX));
    }

    private static void arrow(Graphics2D g, boolean needed, double x, double y, int inwards) {
        if (needed) {
            g.draw(new Line2D.Double(x, y, x + inwards * 10, y - 8));
            g.draw(new Line2D.Double(x, y, x + inwards * 10, y + 8));
        }
    }
}
