package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Lines over days with labels at their ends; y from 0. */
final class TimePanel {
    private static final double GAP_PX = 27;
    private static final double AXIS_PX = 38;
    private static final double TICK_APART_PX = 45;
    private static final double LABEL_PX = 14;

    private final LocalDate start;
    private final int days;
    private final List<Line> lines;
    private final DoubleFunction<String> words;
    private final List<Remark> remarks;
    private List<Band> bands = List.of();

    /** What made a line jump on a day, told beside it. */
    record Remark(int day, double value, String text, Color colour) {}

    TimePanel(LocalDate start, int days, List<Line> lines, DoubleFunction<String> words) {
        this(start, days, lines, words, List.of());
    }

    TimePanel(LocalDate start, int days, List<Line> lines, DoubleFunction<String> words, List<Remark> remarks) {
        this.start = start;
        this.days = days;
        this.lines = lines;
        this.words = words;
        this.remarks = remarks;
    }

    /** Bands over which the lines are drawn. */
    TimePanel with(List<Band> under) {
        bands = under;
        return this;
    }

    void paint(Graphics2D g, Rectangle2D area) {
        double top = Math.max(
                lines.stream().mapToDouble(Line::top).max().orElse(0),
                bands.stream().mapToDouble(Band::topOnceSettled).max().orElse(0));
        double step = Figures.step(top, (int) Math.max(2, Math.min(5, (area.getHeight() - AXIS_PX) / TICK_APART_PX)));
        NumberAxis y = Axes.numbers(0, Math.max(top, step) * 1.06, step, words);
        double endPx = lines.stream()
                .mapToDouble(line -> Style.width(line.label(), Style.STRONG))
                .max()
                .orElse(0);
        double tickPx = Math.max(
                        Style.width(words.apply(step * Math.floor(top / step)), Style.LABEL),
                        Style.width(words.apply(step), Style.LABEL))
                + 16;
        double inside = area.getWidth() - endPx - LABEL_PX - tickPx;
        DateAxis x = Axes.dates(start, days, inside);
        XYPlot plot = Axes.plot(x, y);
        plot.setDataset(dataset());
        plot.setRenderer(renderer());
        Rectangle2D room =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - endPx - LABEL_PX, area.getHeight());
        Rectangle2D drawn = Axes.draw(g, plot, room, tickPx, AXIS_PX);
        Shape before = g.getClip();
        g.clip(drawn);
        bands.forEach(band -> fill(g, x, y, drawn, band));
        g.setClip(before);
        labelEnds(g, x, y, drawn);
        remarks.forEach(remark -> tell(g, x, y, drawn, remark));
    }

    /** Fills a band from its first to its last day, with gaps where it has none. */
    private void fill(Graphics2D g, DateAxis x, NumberAxis y, Rectangle2D inside, Band band) {
        g.setPaint(Style.translucent(band.colour(), Style.BAND));
        int day = 0;
        while (day < band.low().length) {
            int from = day;
            while (day < band.low().length && !Double.isNaN(band.low()[day])) {
                day++;
            }
            if (day > from) {
                g.fill(outline(x, y, inside, band, from, day));
            }
            day++;
        }
    }

    private Path2D outline(DateAxis x, NumberAxis y, Rectangle2D inside, Band band, int from, int to) {
        Path2D path = new Path2D.Double();
        for (int i = from; i < 2 * to - from; i++) {
            int day = i < to ? i : 2 * to - 1 - i;
            double value = i < to ? band.high()[day] : band.low()[day];
            double atX = x.valueToJava2D(Axes.noon(start, day), inside, RectangleEdge.BOTTOM);
            double atY = y.valueToJava2D(value, inside, RectangleEdge.LEFT);
            if (i == from) {
                path.moveTo(atX, atY);
            } else {
                path.lineTo(atX, atY);
            }
        }
        path.closePath();
        return path;
    }

    /** On that side of the day where there is more room. */
    private void tell(Graphics2D g, DateAxis x, NumberAxis y, Rectangle2D inside, Remark remark) {
        double atX = x.valueToJava2D(Axes.noon(start, remark.day), inside, RectangleEdge.BOTTOM);
        double atY = y.valueToJava2D(remark.value, inside, RectangleEdge.LEFT) + 8;
        if (atX > inside.getCenterX()) {
            Words.right(g, remark.text, Style.LABEL, remark.colour, atX - LABEL_PX, atY);
        } else {
            Words.left(g, remark.text, Style.LABEL, remark.colour, atX + LABEL_PX, atY);
        }
    }

    private DefaultXYDataset dataset() {
        DefaultXYDataset data = new DefaultXYDataset();
        for (int i = 0; i < lines.size(); i++) {
            double[] perDay = lines.get(i).perDay();
            double[] x = new double[perDay.length];
            for (int day = 0; day < x.length; day++) {
                x[day] = Axes.noon(start, day);
            }
            data.addSeries(i, new double[][] {x, perDay});
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, lines.get(i).colour());
            renderer.setSeriesStroke(i, lines.get(i).stroke());
        }
        return renderer;
    }

    private void labelEnds(Graphics2D g, DateAxis x, NumberAxis y, Rectangle2D inside) {
        List<Line> drawn = lines.stream()
                .filter(line -> line.lastDay() >= 0 && !line.label().isEmpty())
                .toList();
        double[] ends = drawn.stream()
                .mapToDouble(line -> y.valueToJava2D(line.last(), inside, RectangleEdge.LEFT))
                .toArray();
        double[] places = Spread.apart(ends, GAP_PX, inside.getY() + 8, inside.getMaxY() - 4);
        for (int i = 0; i < places.length; i++) {
            Line line = drawn.get(i);
            double endX = x.valueToJava2D(Axes.noon(start, line.lastDay()), inside, RectangleEdge.BOTTOM);
            g.setPaint(line.colour());
            g.fill(Style.circle(endX, ends[i], 5));
            Words.left(g, line.label(), Style.STRONG, line.colour(), inside.getMaxX() + LABEL_PX, places[i] + 8);
        }
    }
}
