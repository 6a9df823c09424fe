package cordon.report;

import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.LaneChange;
import cordon.planning.Stretch;
import cordon.statistics.ConfidenceInterval;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How deliveries between the crossings change along the line when a plan is in place. */
final class DisplacementChart implements Chart {
    private static final double PLACED_PX = 9;

    private final PlanView plan;
    private final Finalist finalist;

    DisplacementChart(PlanView plan, Finalist finalist) {
        this.plan = plan;
        this.finalist = finalist;
    }

    @Override
    public String name() {
        return "displacement";
    }

    @Override
    public String title() {
        String near = finalist.picture()
                .neighbourhood()
                .map(change -> "Deliveries nearby: " + PlanWords.moves(change))
                .orElse("Deliveries along the line");
        return near + "; through gates, crossings and other ways: "
                + PlanWords.moves(finalist.picture().elsewhere());
    }

    @Override
    public String subtitle() {
        return plan.subtitle("Change of deliveries a year between the crossings, by stretch of the line, with "
                + finalist.name() + " against today");
    }

    @Override
    public String note() {
        return "Full: the sign is known by intervals (thin lines) that cover 95 % for all stretches together. Hatched: no difference shown."
                + " A line that meets the edge goes on. "
                + (finalist.stretches().isEmpty() ? "" : "The black bar at the top is where something is placed. ")
                + plan.source();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<AlongPanel.Row> rows =
                finalist.picture().lanes().stream().map(DisplacementChart::row).toList();
        Rectangle2D inside = new AlongPanel(plan.ground(), rows, PlanWords::amount, "change of deliveries a year")
                .paint(g, area, false);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.barrier(4, true));
        for (Stretch stretch : finalist.stretches()) {
            double perKm = inside.getWidth() / plan.frontier().lengthKm();
            double left = inside.getX() + stretch.fromKm() * perKm;
            g.draw(new Line2D.Double(
                    left,
                    inside.getY() + PLACED_PX,
                    Math.max(left + 4, inside.getX() + stretch.toKm() * perKm),
                    inside.getY() + PLACED_PX));
        }
    }

    private static AlongPanel.Row row(LaneChange lane) {
        Change delivered = lane.delivered();
        ConfidenceInterval of = delivered.change();
        return new AlongPanel.Row(lane.fromKm(), lane.toKm(), of.estimate(), of.low(), of.high(), PlanWords.sure(of));
    }
}
