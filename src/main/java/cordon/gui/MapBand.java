package cordon.gui;

import cordon.report.Style;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** What an organisation believes, as a band along the line of the map, on the neighbour's side; lanes that it does not know are white and dashed. */
final class MapBand {
    private static final double ASIDE_PX = -9;
    private static final float WIDE_PX = 7;
    private static final double STEP_PX = 4;

    private MapBand() {}

    static void paint(Graphics2D g, Belief belief, MapPositions places, double lengthKm) {
        for (int lane = 0; lane < belief.risk().length; lane++) {
            double from = lane * belief.laneKm();
            double risk = belief.risk()[lane];
            Path2D path = path(places, from, Math.min(lengthKm, from + belief.laneKm()));
            g.setStroke(new BasicStroke(WIDE_PX, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.setPaint(Double.isNaN(risk) ? Color.WHITE : BeliefLayer.shade(risk));
            g.draw(path);
            if (Double.isNaN(risk)) {
                g.setPaint(Style.FAINT);
                g.setStroke(Style.dashed(1.2));
                g.draw(path);
            }
        }
    }

    private static Path2D path(MapPositions places, double fromKm, double toKm) {
        Path2D path = new Path2D.Double();
        int steps = (int) Math.max(1, Math.ceil((toKm - fromKm) * places.pxPerKm() / STEP_PX));
        for (int i = 0; i <= steps; i++) {
            Point2D p = places.beside(fromKm + (toKm - fromKm) * i / steps, ASIDE_PX);
            if (i == 0) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        return path;
    }
}
