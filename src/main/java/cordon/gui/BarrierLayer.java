package cordon.gui;

import cordon.report.Style;
import cordon.report.Wall;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** The line, and on its guarded side the barriers as they stand, with white gaps where they are breached. */
final class BarrierLayer implements Layer {
    private static final double ASIDE_PX = 5;
    private static final double GAP_PX = 4;
    private static final float WIDE = 12;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        double y = view.y(0);
        g.setPaint(Style.CIVILIAN);
        g.setStroke(Style.solid(1.5));
        g.draw(new Line2D.Double(view.x(0), y, view.x(view.lengthKm()), y));
        for (Wall wall : Wall.at(now.date(), now.scenario())) {
            g.setPaint(Style.barrier(wall.concrete()));
            g.setStroke(Style.barrier(wall.layers(), wall.built()));
            double to = Math.min(wall.toKm(), view.lengthKm());
            g.draw(new Line2D.Double(view.x(wall.fromKm()), y - ASIDE_PX, view.x(to), y - ASIDE_PX));
        }
        gaps(g, now, view, y - ASIDE_PX);
    }

    private static void gaps(Graphics2D g, Snapshot now, Viewport view, double y) {
        double half = Math.max(GAP_PX, now.scenario().barriers().gapWidthKm() * view.pxPerKm()) / 2;
        for (double km : now.gapsKm()) {
            double x = view.x(km);
            g.setPaint(Color.WHITE);
            g.setStroke(new BasicStroke(WIDE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(new Line2D.Double(x - half, y, x + half, y));
            g.setPaint(Style.PARTY);
            g.setStroke(Style.solid(1));
            g.draw(new Line2D.Double(x - half, y - WIDE / 2, x - half, y + WIDE / 2));
            g.draw(new Line2D.Double(x + half, y - WIDE / 2, x + half, y + WIDE / 2));
        }
    }
}
