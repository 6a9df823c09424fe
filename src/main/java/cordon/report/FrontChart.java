package cordon.report;

import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Tried;
import cordon.planning.PlanResult.Verdict;
import cordon.statistics.ConfidenceInterval;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DefaultXYItemRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Pareto front: what plans gain against what they cost, or, where two things are wanted, one gain against the other. Finalists are named and
 * stand where fresh seeds put them; what only the search saw is small.
 */
final class FrontChart implements Chart {
    private static final double AXIS_PX = 70;
    private static final double MARK_PX = 10;
    private static final double LETTER_PX = 26;

    private final PlanView plan;
    private final boolean cost;

    FrontChart(PlanView plan) {
        this.plan = plan;
        this.cost = plan.result().objectives().size() == 1;
    }

    @Override
    public String name() {
        return "front";
    }

    @Override
    public String title() {
        String front = String.join(" and ", front().stream().map(plan::letter).toList());
        return "Of " + Figures.count(plan.result().tried().size()) + " plans tried, " + front
                + (front.length() == 1 ? " is" : " are") + " not beaten in both " + (cost ? "gain and cost" : "gains");
    }

    @Override
    public String subtitle() {
        return plan.subtitle(
                Measured.capital(gainTitle(0)) + " against " + (cost ? "what they cost beyond today" : gainTitle(1)));
    }

    @Override
    public String note() {
        StringBuilder note = new StringBuilder(
                "Large, with letters: finalists on fresh seeds and their intervals, which hold for all of them together; full where a difference is shown."
                        + " Small: what the search believed, not corrected for having searched. The line joins finalists that no other beats in both. ");
        plan.result()
                .finalists()
                .forEach(each -> note.append(plan.letter(each))
                        .append(": ")
                        .append(each.name())
                        .append(". "));
        return note.append("0 is today. ").append(plan.source()).toString();
    }

    private String gainTitle(int goal) {
        var wanted = plan.result().objectives().get(goal);
        return "gain in " + wanted.name() + ", " + PlanView.gainUnit(wanted);
    }

    private List<Finalist> front() {
        return plan.result().finalists().stream()
                .filter(each -> plan.result().finalists().stream().noneMatch(other -> beats(other, each)))
                .toList();
    }

    private boolean beats(Finalist other, Finalist each) {
        double x = Double.compare(good(other), good(each));
        double y = Double.compare(y(other).estimate(), y(each).estimate());
        return x >= 0 && y >= 0 && x + y > 0;
    }

    private double good(Finalist finalist) {
        return cost ? -finalist.cost().extraUsdPerYear() : x(finalist).estimate();
    }

    private ConfidenceInterval x(Finalist finalist) {
        return finalist.gains().get(1).gain();
    }

    private static ConfidenceInterval y(Finalist finalist) {
        return PlanView.gain(finalist).gain();
    }

    private double middleX(Finalist finalist) {
        return cost ? finalist.cost().extraUsdPerYear() : x(finalist).estimate();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<Finalist> finalists = plan.result().finalists();
        List<Tried> tried = plan.result().tried().stream()
                .filter(each ->
                        each.allowed() && Double.isFinite(each.gains().get(0).estimate()))
                .toList();
        NumberAxis x = axis(xs(tried, finalists), 7);
        x.setAxisLineVisible(true);
        x.setAxisLinePaint(Style.MUTED);
        NumberAxis y = axis(ys(tried, finalists), 6);
        XYPlot plot = Axes.plot(x, y);
        plot.setRenderer(new DefaultXYItemRenderer());
        Rectangle2D room =
                new Rectangle2D.Double(area.getX(), area.getY() + 34, area.getWidth() - 40, area.getHeight() - 34);
        Rectangle2D inside = Axes.draw(g, plot, room, 110, AXIS_PX);
        Words.left(g, Measured.capital(gainTitle(0)), Style.LABEL, Style.MUTED, area.getX() + 4, area.getY() + 18);
        String below = cost ? "Cost beyond today, USD a year" : Measured.capital(gainTitle(1));
        Words.centre(g, below, Style.LABEL, Style.MUTED, inside.getCenterX(), inside.getMaxY() + 62);
        Axis at = new Axis(x, y, inside);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(1.5));
        g.draw(new Line2D.Double(inside.getX(), at.y(0), inside.getMaxX(), at.y(0)));
        for (Tried each : tried) {
            double px =
                    cost ? each.cost().extraUsdPerYear() : each.gains().get(1).estimate();
            dot(g, at.x(px), at.y(each.gains().get(0).estimate()));
        }
        line(g, at);
        for (Finalist each : finalists) {
            finalist(g, each, at);
        }
        Labels labels = new Labels(inside);
        tried.forEach(each -> labels.avoid(box(new Point2D.Double(
                at.x(cost ? each.cost().extraUsdPerYear() : each.gains().get(1).estimate()),
                at.y(each.gains().get(0).estimate())))));
        finalists.forEach(each -> labels.block(box(at.of(each))));
        finalists.forEach(each -> letter(g, each, at.of(each), labels));
    }

    private final class Axis {
        private final NumberAxis x;
        private final NumberAxis y;
        private final Rectangle2D inside;

        Axis(NumberAxis x, NumberAxis y, Rectangle2D inside) {
            this.x = x;
            this.y = y;
            this.inside = inside;
        }

        double x(double value) {
            return x.valueToJava2D(value, inside, RectangleEdge.BOTTOM);
        }

        double y(double value) {
            double at = y.valueToJava2D(value, inside, RectangleEdge.LEFT);
            return Math.max(inside.getY(), Math.min(inside.getMaxY(), at));
        }

        Point2D of(Finalist finalist) {
            return new Point2D.Double(
                    x(middleX(finalist)), y(FrontChart.y(finalist).estimate()));
        }
    }

    private DoubleStream xs(List<Tried> tried, List<Finalist> finalists) {
        ToDoubleFunction<Tried> seen = each ->
                cost ? each.cost().extraUsdPerYear() : each.gains().get(1).estimate();
        return DoubleStream.concat(
                tried.stream().mapToDouble(seen), finalists.stream().mapToDouble(this::middleX));
    }

    private static DoubleStream ys(List<Tried> tried, List<Finalist> finalists) {
        return DoubleStream.concat(
                tried.stream().mapToDouble(each -> each.gains().get(0).estimate()),
                finalists.stream().flatMapToDouble(each -> DoubleStream.of(y(each).low(), y(each).high())));
    }

    private static NumberAxis axis(DoubleStream values, int ticks) {
        double[] finite = DoubleStream.concat(DoubleStream.of(0), values)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = finite[0];
        double high = finite[finite.length - 1];
        double width = high > low ? high - low : 1;
        return Axes.numbers(low - 0.06 * width, high + 0.06 * width, Figures.step(width, ticks), Figures::compact);
    }

    private static void dot(Graphics2D g, double x, double y) {
        g.setPaint(Style.translucent(Style.CIVILIAN, 0.6));
        g.fill(Style.circle(x, y, 4));
    }

    private void line(Graphics2D g, Axis at) {
        List<Finalist> front = new ArrayList<>(front());
        front.sort(Comparator.comparingDouble(this::middleX));
        Path2D path = new Path2D.Double();
        for (Finalist each : front) {
            Point2D p = at.of(each);
            if (path.getCurrentPoint() == null) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        g.setPaint(Style.FAINT);
        g.setStroke(Style.dashed(2));
        g.draw(path);
    }

    private void finalist(Graphics2D g, Finalist each, Axis at) {
        Point2D p = at.of(each);
        boolean shown = PlanView.gain(each).verdict() != Verdict.NOT_SHOWN;
        Color colour = shown ? Style.GUARD : Style.MUTED;
        g.setPaint(colour);
        g.setStroke(Style.solid(3));
        g.draw(new Line2D.Double(p.getX(), at.y(y(each).low()), p.getX(), at.y(y(each).high())));
        if (!cost) {
            g.draw(new Line2D.Double(at.x(x(each).low()), p.getY(), at.x(x(each).high()), p.getY()));
        }
        g.setPaint(shown ? colour : Color.WHITE);
        g.fill(Style.circle(p.getX(), p.getY(), MARK_PX));
        g.setPaint(colour);
        g.draw(Style.circle(p.getX(), p.getY(), MARK_PX));
    }

    private static Rectangle2D box(Point2D p) {
        return new Rectangle2D.Double(p.getX() - MARK_PX, p.getY() - MARK_PX, 2 * MARK_PX, 2 * MARK_PX);
    }

    private void letter(Graphics2D g, Finalist each, Point2D p, Labels labels) {
        labels.beside(p, LETTER_PX, Style.LABEL.getSize() + 5, 14, 0.3)
                .ifPresent(box ->
                        Words.left(g, plan.letter(each), Style.STRONG, Style.TEXT, box.getX() + 4, box.getMaxY() - 6));
    }
}
