package cordon.report;

import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.LaneChange;
import cordon.planning.Stretch;
import cordon.statistics.ConfidenceInterval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;

/** The frontier from above, today and with a plan in place: where deliveries pass between the crossings, on one scale. */
final class PlanMapChart implements Chart {
    private static final double WIDE = 1.7;
    private static final double GAP_PX = 50;
    private static final double HEAD_PX = 34;
    private static final double KEY_PX = 46;
    private static final double LONGEST_MARK_PX = 60;
    private static final double FIRST_MARK_PX = 5;
    private static final double PLACED_PX = 24;

    private final PlanView plan;
    private final Finalist finalist;

    PlanMapChart(PlanView plan, Finalist finalist) {
        this.plan = plan;
        this.finalist = finalist;
    }

    @Override
    public String name() {
        return "plan-map";
    }

    @Override
    public String title() {
        return "Before and after: " + plan.where(finalist);
    }

    @Override
    public String subtitle() {
        return plan.subtitle("Deliveries a year between the crossings, today and with the plan");
    }

    @Override
    public String note() {
        return "Marks on the neighbour's side are as long as deliveries there are many, on the same scale in both maps; what passes gates and crossings is"
                + " not in them. Positions are synthetic: towers and gates lie where the model puts them. "
                + plan.source();
    }

    @Override
    public double figurePx() {
        return 1060;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        boolean beside = area.getWidth() > WIDE * area.getHeight();
        double width = beside ? (area.getWidth() - GAP_PX) / 2 : area.getWidth();
        double height = (area.getHeight() - KEY_PX) / (beside ? 1 : 2);
        Rectangle2D first = new Rectangle2D.Double(area.getX(), area.getY(), width, height);
        Rectangle2D second = new Rectangle2D.Double(
                beside ? area.getMaxX() - width : area.getX(),
                beside ? area.getY() : area.getY() + height,
                width,
                height);
        double most = finalist.picture().lanes().stream()
                .mapToDouble(lane -> Math.max(
                        lane.delivered().today().estimate(),
                        lane.delivered().planned().estimate()))
                .max()
                .orElse(0);
        panel(g, "Today", first, most, lane -> lane.delivered().today(), List.of());
        panel(
                g,
                Style.width("With " + finalist.name(), Style.STRONG) <= width
                        ? "With " + finalist.name()
                        : "With the plan",
                second,
                most,
                lane -> lane.delivered().planned(),
                finalist.stretches());
        key(g, area.getX(), area.getMaxY() - 12, most);
    }

    private void panel(
            Graphics2D g,
            String title,
            Rectangle2D area,
            double most,
            Function<LaneChange, ConfidenceInterval> delivered,
            List<Stretch> placed) {
        Words.left(
                g,
                Words.fit(title, Style.STRONG, area.getWidth()),
                Style.STRONG,
                Style.TEXT,
                area.getX(),
                area.getY() + 22);
        Rectangle2D box = new Rectangle2D.Double(
                area.getX(), area.getY() + HEAD_PX, area.getWidth(), area.getHeight() - HEAD_PX - 10);
        new BaseMap(plan.ground(), List.of(), true)
                .paint(
                        g,
                        box,
                        (layers, map, labels) -> marks(g, map, most, delivered),
                        (layers, map, labels) -> placed.forEach(stretch -> placed(g, map, stretch)));
    }

    private void marks(Graphics2D g, MapPlan map, double most, Function<LaneChange, ConfidenceInterval> delivered) {
        g.setPaint(Style.PARTY);
        g.setStroke(stroke(map));
        for (LaneChange lane : finalist.picture().lanes()) {
            double count = delivered.apply(lane).estimate();
            if (count > 0) {
                double km = (lane.fromKm() + lane.toKm()) / 2;
                Point2D from = map.beside(km, -FIRST_MARK_PX);
                Point2D to = map.beside(km, -FIRST_MARK_PX - LONGEST_MARK_PX * count / most);
                g.draw(new Line2D.Double(from, to));
            }
        }
    }

    private BasicStroke stroke(MapPlan map) {
        List<LaneChange> lanes = finalist.picture().lanes();
        double px = (lanes.get(0).toKm() - lanes.get(0).fromKm()) * map.pxPerKm();
        return new BasicStroke((float) Math.max(2, Math.min(6, px / 2)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** A stretch on which something is placed: a band on the guarded side with an end at each end. */
    static void placed(Graphics2D g, MapPlan map, Stretch stretch) {
        Path2D band = new Path2D.Double();
        double stepKm = Math.max(0.1, (stretch.toKm() - stretch.fromKm()) / 24);
        Point2D first = map.beside(stretch.fromKm(), PLACED_PX);
        band.moveTo(first.getX(), first.getY());
        for (double km = stretch.fromKm() + stepKm; km <= stretch.toKm() + 1e-9; km += stepKm) {
            Point2D next = map.beside(km, PLACED_PX);
            band.lineTo(next.getX(), next.getY());
        }
        g.setPaint(Color.WHITE);
        g.setStroke(Style.solid(17));
        g.draw(band);
        g.setPaint(Style.TURNED_BACK);
        g.setStroke(Style.solid(11));
        g.draw(band);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(2));
        for (double km : new double[] {stretch.fromKm(), stretch.toKm()}) {
            g.draw(new Line2D.Double(map.beside(km, PLACED_PX - 14), map.beside(km, PLACED_PX + 14)));
        }
    }

    private void key(Graphics2D g, double left, double baseline, double most) {
        double shown = most > 0 ? Figures.roundDown(most / 2) : 0;
        double px = most > 0 ? LONGEST_MARK_PX * shown / most : 0;
        g.setPaint(Style.PARTY);
        g.setStroke(Style.solid(4));
        g.draw(new Line2D.Double(left + 10, baseline + 6, left + 10, baseline + 6 - px));
        double x = left + 26;
        String text = Figures.amount(shown) + " deliveries a year on a stretch";
        Words.left(g, text, Style.SMALL, Style.TEXT, x, baseline);
        x += Style.width(text, Style.SMALL) + 50;
        if (finalist.stretches().isEmpty()) {
            return;
        }
        g.setPaint(Style.TURNED_BACK);
        g.setStroke(Style.solid(11));
        g.draw(new Line2D.Double(x, baseline - 6, x + 34, baseline - 6));
        Words.left(g, "where the plan puts something", Style.SMALL, Style.TEXT, x + 50, baseline);
    }
}
