package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.analysis.Sensitivity;
import cordon.experiment.analysis.Sensitivity.Figure;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYDataset;

/** Morris screening: the mean size of a factor's effects along the axis, their deviation upwards. */
final class ScreeningChart implements Chart {
    private static final double BELOW_PX = 80;

    private final String measure;
    private final List<Sensitivity> size;
    private final List<Sensitivity> deviation;

    ScreeningChart(Analysis analysis, String measure) {
        this.measure = measure;
        size = analysis.sensitivities(measure, Figure.MU_STAR);
        deviation = analysis.sensitivities(measure, Figure.SIGMA);
    }

    @Override
    public String name() {
        return "morris-" + measure;
    }

    @Override
    public String title() {
        Sensitivity most = size.stream()
                .max(Comparator.comparingDouble(each -> each.value().estimate()))
                .orElseThrow();
        return Measured.capital(Headlines.words(measure)) + " depends most on " + most.factor() + ": "
                + Measured.interval(measure, most.value()) + " over its range";
    }

    @Override
    public String subtitle() {
        return "Elementary effects, mean size (mu*) and deviation (sigma), with 95 % intervals · "
                + size.get(0).value().n() + " trajectories";
    }

    @Override
    public String note() {
        return "Right: matters. Above the dashed line (sigma = mu*): curved, or depends on other factors. Intervals by drawing trajectories again.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        double right = 1.05 * top(size);
        double high = 1.08 * Math.max(top(deviation), 0.1 * right);
        NumberAxis x = Axes.numbers(0, right, Figures.step(right, 6), Measured.words(measure));
        NumberAxis y = Axes.numbers(0, high, Figures.step(high, 5), Measured.words(measure));
        XYPlot plot = Axes.plot(x, y);
        plot.setDataset(new DefaultXYDataset());
        plot.setRenderer(new XYLineAndShapeRenderer());
        double left = 24 + Style.width(Measured.words(measure).apply(high), Style.LABEL);
        Rectangle2D box = new Rectangle2D.Double(area.getX(), area.getY() + 30, area.getWidth(), area.getHeight() - 30);
        Rectangle2D inside = Axes.draw(g, plot, box, left, BELOW_PX);
        Words.left(g, "deviation of effects (sigma)", Style.LABEL, Style.MUTED, inside.getX(), area.getY() + 18);
        Words.centre(
                g, "mean size of effects (mu*)", Style.LABEL, Style.MUTED, inside.getCenterX(), inside.getMaxY() + 68);
        double both = Math.min(right, high);
        g.setPaint(Style.FAINT);
        g.setStroke(Style.dashed(2));
        g.draw(new Line2D.Double(at(x, y, inside, 0, 0), at(x, y, inside, both, both)));
        Labels labels = new Labels(new Rectangle2D.Double(
                inside.getX(), area.getY() + 24, area.getMaxX() - inside.getX(), inside.getMaxY() - area.getY() - 24));
        for (int i = 0; i < size.size(); i++) {
            Point2D point = px(x, y, inside, i);
            labels.block(Style.square(point.getX(), point.getY(), 12).getBounds2D());
            labels.avoid(new Rectangle2D.Double(point.getX() - 60, point.getY() - 2, 120, 4));
            labels.avoid(new Rectangle2D.Double(point.getX() - 2, point.getY() - 60, 4, 120));
        }
        for (int i = 0; i < size.size(); i++) {
            mark(g, x, y, inside, i, labels);
        }
    }

    private static double top(List<Sensitivity> of) {
        double top = of.stream()
                .mapToDouble(each -> Double.isFinite(each.value().high())
                        ? each.value().high()
                        : each.value().estimate())
                .max()
                .orElse(0);
        return top > 0 ? top : 1;
    }

    private Point2D px(NumberAxis x, NumberAxis y, Rectangle2D inside, int i) {
        return at(
                x,
                y,
                inside,
                size.get(i).value().estimate(),
                deviation.get(i).value().estimate());
    }

    private static Point2D at(NumberAxis x, NumberAxis y, Rectangle2D inside, double mu, double sigma) {
        return new Point2D.Double(
                x.valueToJava2D(mu, inside, RectangleEdge.BOTTOM), y.valueToJava2D(sigma, inside, RectangleEdge.LEFT));
    }

    private void mark(Graphics2D g, NumberAxis x, NumberAxis y, Rectangle2D inside, int i, Labels labels) {
        var mu = size.get(i).value();
        var sigma = deviation.get(i).value();
        g.setPaint(Style.translucent(Style.GUARD, 0.45));
        g.setStroke(Style.solid(2.5));
        if (Double.isFinite(mu.low()) && Double.isFinite(sigma.low())) {
            g.draw(new Line2D.Double(
                    at(x, y, inside, mu.low(), sigma.estimate()), at(x, y, inside, mu.high(), sigma.estimate())));
            g.draw(new Line2D.Double(
                    at(x, y, inside, mu.estimate(), sigma.low()), at(x, y, inside, mu.estimate(), sigma.high())));
        }
        Point2D point = px(x, y, inside, i);
        g.setPaint(Style.GUARD);
        g.fill(Style.circle(point.getX(), point.getY(), 9));
        String factor = size.get(i).factor();
        labels.beside(point, Style.width(factor, Style.LABEL), 26, 14, 0.1)
                .ifPresent(box -> Words.left(g, factor, Style.LABEL, Style.TEXT, box.getX(), box.getMaxY() - 5));
    }
}
