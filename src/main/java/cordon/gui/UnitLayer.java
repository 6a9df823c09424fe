package cordon.gui;

import cordon.engine.View.Doing;
import cordon.engine.View.UnitAt;
import cordon.report.Style;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Posts, patrols and reaction teams, with a line to whom they are after; of a crowd only those who are at work. */
final class UnitLayer implements Layer {
    private static final double SYMBOL_PX = 10;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (UnitAt unit : now.units()) {
            if (unit.doing() == Doing.AFTER) {
                g.setPaint(Style.GUARD);
                g.setStroke(Style.dashed(1.4));
                g.draw(new Line2D.Double(
                        view.x(unit.km()),
                        view.y(unit.offsetKm()),
                        view.x(unit.targetKm()),
                        view.y(unit.targetOffsetKm())));
            }
        }
        for (UnitAt unit : now.units()) {
            if (view.sees(unit.km(), unit.offsetKm(), SYMBOL_PX) && shown(unit, view.crowded())) {
                double x = view.x(unit.km());
                double y = view.y(unit.offsetKm());
                UnitLooks.paint(g, unit.kind(), unit.doing(), view.symbols(), x, y);
            }
        }
    }

    /** Whether a unit is drawn: of a crowd only those who are at work. */
    static boolean shown(UnitAt unit, boolean crowded) {
        return !(idle(unit) && crowded);
    }

    /** A patrol between two turns, or a post where nothing happens. */
    private static boolean idle(UnitAt unit) {
        return unit.doing() == Doing.IN || unit.kind().equals("post") && unit.doing() == Doing.READY;
    }
}
