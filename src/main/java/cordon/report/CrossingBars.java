package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Bars along the line: who crossed it upwards, who was seized downwards. */
final class CrossingBars {
    private final List<Bin> bins;
    private final NumberAxis x;
    private final NumberAxis y;
    private Rectangle2D inside;

    /**
     * Bars that are not drawn yet.
     *
     * @param most how many crossed that the axis has room for
     * @param least how many seized that it has room for
     * @param step parties from one number of the axis to the next, but at least one
     * @param kmSteps how often, about, the line is
     */
    CrossingBars(List<Bin> bins, double lengthKm, double most, double least, double step, int kmSteps) {
        this.bins = bins;
        y = Axes.numbers(-least, most, Math.max(1, step), v -> Figures.amount(Math.abs(v)));
        x = LineFoot.axis(lengthKm, kmSteps);
    }

    /** Draws bars and axes into a room; gives the area inside the axes. */
    Rectangle2D paint(Graphics2D g, Rectangle2D room, double tickPx) {
        XYPlot plot = Axes.plot(x, y);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Style.TEXT);
        plot.setDataset(Bin.dataset(bins));
        plot.setRenderer(MonthBars.renderer(Style.DELIVERED, Style.SEIZED));
        inside = Axes.draw(g, plot, room, tickPx, LineFoot.AXIS_PX);
        return inside;
    }

    /** Where the bars stand. */
    double zeroPx() {
        return yPx(0);
    }

    /** The place of a bin between two numbers of parties; below zero for those who were seized. */
    Rectangle2D box(int bin, double from, double to) {
        double air = 0.08 * bins.get(bin).lengthKm();
        double left = x.valueToJava2D(bins.get(bin).fromKm() + air, inside, RectangleEdge.BOTTOM);
        double right = x.valueToJava2D(bins.get(bin).toKm() - air, inside, RectangleEdge.BOTTOM);
        double top = Math.min(yPx(from), yPx(to));
        return new Rectangle2D.Double(left, top, right - left, Math.abs(yPx(from) - yPx(to)));
    }

    private double yPx(double parties) {
        return y.valueToJava2D(parties, inside, RectangleEdge.LEFT);
    }
}
