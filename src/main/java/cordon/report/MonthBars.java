package cordon.report;

import cordon.measures.RunResult.MilitiaRow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/** Bars by calendar month on a money scale that all militias share. */
final class MonthBars {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMM ''yy", Locale.ENGLISH);
    private static final double MONTH_PX = 92;
    private static final double BAR = 0.4;
    private static final double AIR_PX = 22;

    private final List<String> months;
    private final Map<String, List<MilitiaRow>> rows;
    private double low;
    private double high;
    private final double step;

    MonthBars(List<String> months, Map<String, List<MilitiaRow>> rows, List<String> shown) {
        this.months = months;
        this.rows = rows;
        for (String id : shown) {
            for (MilitiaRow row : rows.get(id)) {
                reach(row.tollUsd());
                reach(row.marginUsd());
            }
        }
        step = Figures.step(high - low, shown.size() > 4 ? 2 : shown.size() > 1 ? 3 : 5);
        high = high > 0 ? high : step;
    }

    private void reach(double usd) {
        if (Double.isFinite(usd)) {
            low = Math.min(low, usd);
            high = Math.max(high, usd);
        }
    }

    /** Room for the numbers at the left of the axis. */
    double tickPx() {
        double widest = 0;
        for (double tick = step * Math.ceil(low / step); tick <= high; tick += step) {
            widest = Math.max(widest, Style.width(Figures.compact(tick), Style.LABEL));
        }
        return widest + 16;
    }

    void paint(
            Graphics2D g,
            String id,
            ToDoubleFunction<MilitiaRow> number,
            Color colour,
            Rectangle2D box,
            boolean ticks) {
        double air = 0.01 * (high - low);
        NumberAxis y = Axes.numbers(low - air, high + air, step, Figures::compact);
        NumberAxis x = Axes.numbers(-0.6, months.size() - 0.4, 1, month -> "");
        y.setTickLabelsVisible(ticks);
        x.setTickLabelsVisible(false);
        XYPlot plot = Axes.plot(x, y);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Style.FAINT);
        plot.setRangeZeroBaselineStroke(Style.solid(2));
        plot.setDataset(data(id, number));
        plot.setRenderer(renderer(colour));
        double left = ticks ? tickPx() : 0;
        Rectangle2D area = new Rectangle2D.Double(
                box.getX() - left, box.getY() + AIR_PX, box.getWidth() + left, box.getHeight() - AIR_PX);
        Rectangle2D inside = Axes.draw(g, plot, area, left, 0);
        if (rows.get(id).stream().allMatch(row -> number.applyAsDouble(row) == 0)) {
            Words.left(
                    g,
                    "none",
                    Style.LABEL,
                    Style.MUTED,
                    inside.getX() + 12,
                    y.valueToJava2D(0, inside, RectangleEdge.LEFT) - 8);
        }
    }

    private DefaultIntervalXYDataset data(String id, ToDoubleFunction<MilitiaRow> number) {
        double[] sums = new double[months.size()];
        for (MilitiaRow row : rows.get(id)) {
            double usd = number.applyAsDouble(row);
            sums[months.indexOf(row.month())] += Double.isFinite(usd) ? usd : 0;
        }
        double[][] data = new double[6][sums.length];
        for (int i = 0; i < sums.length; i++) {
            double[] values = {i, i - BAR, i + BAR, sums[i], sums[i], sums[i]};
            for (int j = 0; j < values.length; j++) {
                data[j][i] = values[j];
            }
        }
        DefaultIntervalXYDataset set = new DefaultIntervalXYDataset();
        set.addSeries(id, data);
        return set;
    }

    /** Flat bars without shadow, gradient and outline. */
    static XYBarRenderer renderer(Color... colours) {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setGradientPaintTransformer(null);
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < colours.length; i++) {
            renderer.setSeriesPaint(i, colours[i]);
        }
        return renderer;
    }

    /** Names of the months under their bars, as many as fit. */
    void months(Graphics2D g, double left, double width, double baseline) {
        double apart = width / (months.size() + 0.2);
        int every = every(MONTH_PX / apart);
        for (int i = 0; i < months.size(); i += every) {
            Words.centre(g, month(months.get(i)), Style.LABEL, Style.MUTED, left + (i + 0.6) * apart, baseline);
        }
    }

    private static int every(double least) {
        for (int step : new int[] {1, 2, 3, 6}) {
            if (step >= least) {
                return step;
            }
        }
        return 12 * (int) Math.ceil(least / 12);
    }

    private String month(String iso) {
        try {
            YearMonth month = YearMonth.parse(iso);
            return (months.size() > 12 || month.getMonthValue() == 1 || iso.equals(months.get(0)) ? WITH_YEAR : SHORT)
                    .format(month);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
