package cordon.report;

import cordon.experiment.costs.CostCurves;
import cordon.experiment.costs.CostFactor;
import cordon.experiment.costs.CostPoint;
import cordon.statistics.PowerLaw;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Run time against parties, units, cameras, cells and tick length: one panel each, all axes logarithmic. */
public final class CostChart implements Chart {
    private static final double GAP_PX = 34;
    private static final double HEAD_PX = 76;
    private static final double AXES_PX = 84;
    private static final double AIR = 1.35;

    private final CostCurves curves;
    private final String scenario;

    /** The curves of a scenario with this title. */
    public CostChart(CostCurves curves, String scenario) {
        this.curves = curves;
        this.scenario = scenario;
    }

    @Override
    public String name() {
        return "costs";
    }

    @Override
    public String title() {
        return curves.factors().stream()
                .map(factor -> factor.word() + "\u00a0"
                        + Figures.fixed(curves.law(factor).exponent(), 2))
                .collect(Collectors.joining(", ", "Run time grows with powers of what is simulated: ", ""));
    }

    @Override
    public String subtitle() {
        return scenario + " · processor time of the thread that simulates, least of " + curves.runs()
                + " warm runs each";
    }

    @Override
    public String note() {
        return "A power (slope) of 1: in proportion; 0: not at all. Each factor by itself, the others as in the scenario."
                + " Dashed: least squares of the logarithms. Bars: up to the slowest run. Stage built, nobody listens.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        double low =
                curves.points().stream().mapToDouble(CostPoint::seconds).min().orElseThrow() / AIR;
        double high =
                curves.points().stream().mapToDouble(CostPoint::most).max().orElseThrow() * AIR;
        LogScale y = new LogScale(low, high, area.getMaxY() - AXES_PX, area.getY() + HEAD_PX);
        double left = 20
                + y.ticks().stream()
                        .mapToDouble(tick -> Style.width(Figures.amount(tick), Style.LABEL))
                        .max()
                        .orElse(0);
        Words.left(g, "s per simulated year", Style.LABEL, Style.MUTED, area.getX(), area.getY() + HEAD_PX - 16);
        int panels = curves.factors().size();
        double width = (area.getWidth() - left - GAP_PX * (panels - 1)) / panels;
        for (int i = 0; i < panels; i++) {
            double x = area.getX() + left + i * (width + GAP_PX);
            grid(g, y, x, width, i == 0);
            panel(g, curves.factors().get(i), y, x, width, area);
        }
    }

    private static void grid(Graphics2D g, LogScale y, double x, double width, boolean numbered) {
        for (double tick : y.ticks()) {
            g.setPaint(Style.GRID);
            g.setStroke(Style.solid(1.5));
            g.draw(new Line2D.Double(x, y.px(tick), x + width, y.px(tick)));
            if (numbered) {
                Words.right(g, Figures.amount(tick), Style.LABEL, Style.MUTED, x - 10, y.px(tick) + 8);
            }
        }
    }

    private void panel(Graphics2D g, CostFactor factor, LogScale y, double left, double width, Rectangle2D area) {
        List<CostPoint> points = curves.of(factor);
        PowerLaw law = curves.law(factor);
        double first = points.get(0).amount();
        double last = points.get(points.size() - 1).amount();
        LogScale x = new LogScale(first / AIR, last * AIR, left, left + width);
        Color colour = colour(factor);
        String heading = Measured.capital(factor.word()) + ": " + Figures.fixed(law.exponent(), 2);
        Words.centre(g, heading, Style.STRONG, colour, left + width / 2, area.getY() + 22);
        g.setPaint(colour);
        g.setStroke(Style.dashed(2.5));
        g.draw(new Line2D.Double(x.px(first), y.px(law.at(first)), x.px(last), y.px(law.at(last))));
        for (CostPoint point : points) {
            g.setStroke(Style.solid(2.5));
            double at = x.px(point.amount());
            g.draw(new Line2D.Double(at, y.px(point.seconds()), at, y.px(point.most())));
            g.fill(Style.circle(at, y.px(point.seconds()), 8));
        }
        for (int i : points.size() > 2 ? new int[] {0, points.size() / 2, points.size() - 1} : new int[] {0, 1}) {
            double amount = points.get(i).amount();
            double tick = area.getMaxY() - AXES_PX + 32;
            Words.centre(g, Figures.compact(amount), Style.LABEL, Style.MUTED, x.px(amount), tick);
        }
        Words.centre(g, factor.unit(), Style.LABEL, Style.TEXT, left + width / 2, area.getMaxY() - AXES_PX + 66);
    }

    private static Color colour(CostFactor factor) {
        return switch (factor) {
            case PARTIES -> Style.PARTY;
            case UNITS -> Style.GUARD;
            case CAMERAS -> Style.CAMERA;
            case CELLS -> Style.OFFICIAL;
            case TICK -> Style.TEXT;
        };
    }
}
