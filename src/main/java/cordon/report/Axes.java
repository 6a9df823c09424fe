package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.DoubleFunction;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Axes and plots of JFreeChart in the one visual language: white, light horizontal grid, no frame. */
final class Axes {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final double DATE_PX = 92;
    private static final double YEAR_PX = 70;
    private static final double DAYS_A_MONTH = 30.5;
    /** Twelve monthly dates side by side are too many to read at a glance. */
    private static final double CROWDED = 0.8;

    private static final double DAY_MS = 86_400_000;

    private Axes() {}

    /** A number axis with ticks at multiples of a step. */
    static NumberAxis numbers(double low, double high, double step, DoubleFunction<String> words) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step, Figures.format(words)));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        styled(axis);
        return axis;
    }

    /** A date axis over days from a start; as many ticks as fit. */
    static DateAxis dates(LocalDate start, int days, double widthPx) {
        DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
        axis.setRange(ms(start, 0), ms(start, Math.max(1, days)));
        axis.setTickUnit(dateUnit(days, widthPx));
        axis.setAxisLinePaint(Style.MUTED);
        axis.setTickMarkPaint(Style.MUTED);
        styled(axis);
        return axis;
    }

    private static DateTickUnit dateUnit(int days, double widthPx) {
        double apart = days * DATE_PX / widthPx;
        if (apart <= 14) {
            int step = apart <= 1 ? 1 : apart <= 2 ? 2 : apart <= 7 ? 7 : 14;
            return dateUnit(DateTickUnitType.DAY, step, "d MMM");
        }
        double months = apart / DAYS_A_MONTH;
        for (int step : new int[] {1, 2, 3, 4, 6}) {
            if (months <= (step == 1 ? CROWDED : step)) {
                return dateUnit(DateTickUnitType.MONTH, step, "MMM ''yy");
            }
        }
        double years = days * YEAR_PX / widthPx / (12 * DAYS_A_MONTH);
        return dateUnit(DateTickUnitType.YEAR, (int) Math.ceil(years), "yyyy");
    }

    private static DateTickUnit dateUnit(DateTickUnitType type, int step, String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.setTimeZone(UTC);
        return new DateTickUnit(type, step, format);
    }

    /** The middle of a day on a date axis. */
    static double noon(LocalDate start, int day) {
        return ms(start, day) + DAY_MS / 2;
    }

    private static double ms(LocalDate start, int day) {
        return Date.from(start.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant())
                .getTime();
    }

    private static void styled(ValueAxis axis) {
        axis.setTickLabelFont(Style.LABEL);
        axis.setTickLabelPaint(Style.MUTED);
        axis.setTickLabelInsets(new RectangleInsets(6, 6, 1, 8));
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
    }

    /** A plot without frame and ground. */
    static XYPlot plot(ValueAxis domain, ValueAxis range) {
        XYPlot plot = new XYPlot(null, domain, range, null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Style.GRID);
        plot.setRangeGridlineStroke(Style.solid(1.5));
        return plot;
    }

    /** Draws a plot with a fixed room for the axes at the left and below; returns the area inside the axes. */
    static Rectangle2D draw(Graphics2D g, XYPlot plot, Rectangle2D area, double leftPx, double belowPx) {
        AxisSpace left = new AxisSpace();
        left.setLeft(leftPx);
        plot.setFixedRangeAxisSpace(left);
        AxisSpace below = new AxisSpace();
        below.setBottom(belowPx);
        plot.setFixedDomainAxisSpace(below);
        PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo());
        plot.draw(g, area, null, null, info);
        return info.getDataArea();
    }
}
