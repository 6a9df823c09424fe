package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DefaultXYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Estimates with their intervals along the line: a bar from 0 to each estimate over its stretch, full where the sign is known, hatched where it
 * is not.
 */
final class AlongPanel {
    private static final double FARTHEST = 2.5;
    private static final int TICKS = 6;

    /**
     * A stretch.
     *
     * @param sure whether the sign is known
     */
    record Row(double fromKm, double toKm, double estimate, double low, double high, boolean sure) {}

    private final RunView ground;
    private final List<Row> rows;
    private final DoubleFunction<String> words;
    private final String axisTitle;

    AlongPanel(RunView ground, List<Row> rows, DoubleFunction<String> words, String axisTitle) {
        this.ground = ground;
        this.rows = rows.stream().filter(row -> Double.isFinite(row.estimate())).toList();
        this.words = words;
        this.axisTitle = axisTitle;
    }

    /** What a stretch looks like: what is more than 0 blue or orange-red. */
    static Color colour(Row row, boolean moreIsGood) {
        return row.estimate() > 0 == moreIsGood ? Style.GUARD : Style.PARTY;
    }

    /** Draws it; returns the area inside the axes. */
    Rectangle2D paint(Graphics2D g, Rectangle2D area, boolean moreIsGood) {
        double size =
                rows.stream().mapToDouble(row -> Math.abs(row.estimate())).max().orElse(1);
        double most = Math.min(FARTHEST * size, ends(1));
        double least = Math.max(-FARTHEST * size, -ends(-1));
        double width = most > least ? most - least : 1;
        NumberAxis y = Axes.numbers(least - 0.05 * width, most + 0.05 * width, Figures.step(width, TICKS), words);
        XYPlot plot = Axes.plot(LineFoot.axis(ground.frontier().lengthKm(), LineFoot.MOST_TICKS), y);
        plot.setRenderer(new DefaultXYItemRenderer());
        Rectangle2D room = new Rectangle2D.Double(
                area.getX(), area.getY() + 34, area.getWidth() - 30, area.getHeight() - 34 - LineFoot.HEIGHT_PX);
        double tickPx = 24 + Style.width(words.apply(-0.83 * size), Style.LABEL);
        Rectangle2D inside = Axes.draw(g, plot, room, tickPx, LineFoot.AXIS_PX);
        Words.left(g, axisTitle, Style.LABEL, Style.MUTED, area.getX() + 4, area.getY() + 18);
        double zero = y.valueToJava2D(0, inside, RectangleEdge.LEFT);
        for (Row row : rows) {
            bar(g, row, inside, y, zero, colour(row, moreIsGood));
        }
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(2));
        g.draw(new Line2D.Double(inside.getX(), zero, inside.getMaxX(), zero));
        new LineFoot(ground).paint(g, inside);
        return inside;
    }

    private double ends(int sign) {
        return rows.stream()
                .mapToDouble(row ->
                        sign * (sign > 0 ? Math.max(row.estimate(), row.high()) : Math.min(row.estimate(), row.low())))
                .filter(Double::isFinite)
                .map(end -> Math.max(0, end))
                .max()
                .orElse(0);
    }

    private void bar(Graphics2D g, Row row, Rectangle2D inside, NumberAxis y, double zero, Color colour) {
        double left = px(inside, row.fromKm());
        double right = px(inside, row.toKm());
        double air = Math.min(3, 0.08 * (right - left));
        double at = clamp(y.valueToJava2D(row.estimate(), inside, RectangleEdge.LEFT), inside);
        Rectangle2D bar = new Rectangle2D.Double(
                left + air, Math.min(at, zero), Math.max(1, right - left - 2 * air), Math.abs(at - zero));
        g.setPaint(Style.translucent(colour, row.sure() ? 0.75 : 0.12));
        g.fill(bar);
        g.setPaint(colour);
        g.setStroke(Style.solid(row.sure() ? 2 : 1.2));
        if (!row.sure()) {
            g.draw(Style.hatch(bar));
        }
        g.draw(bar);
        if (row.low() < row.high()) {
            double x = (left + right) / 2;
            double low = clamp(y.valueToJava2D(row.low(), inside, RectangleEdge.LEFT), inside);
            double high = clamp(y.valueToJava2D(row.high(), inside, RectangleEdge.LEFT), inside);
            g.setPaint(Style.TEXT);
            g.setStroke(Style.solid(row.sure() ? 2 : 1));
            g.draw(new Line2D.Double(x, low, x, high));
        }
    }

    private double px(Rectangle2D inside, double km) {
        return inside.getX() + inside.getWidth() * km / ground.frontier().lengthKm();
    }

    private static double clamp(double y, Rectangle2D inside) {
        return Math.max(inside.getY(), Math.min(inside.getMaxY(), y));
    }
}
