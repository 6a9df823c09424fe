package cordon.gui;

import cordon.engine.View.DroneAt;
import cordon.report.Style;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Drones in the air, and the ground that they have in view. */
final class DroneLayer implements Layer {
    private static final double ARM_PX = 5;
    private static final double ROTOR_PX = 2.6;
    private static final double OPACITY = 0.2;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (DroneAt drone : now.drones()) {
            double sight = drone.sightKm();
            if (view.sees(drone.km(), drone.offsetKm(), Math.max(ARM_PX, sight * view.acrossPxPerKm()))) {
                g.setPaint(Style.translucent(Style.CAMERA, OPACITY));
                g.fill(view.transform()
                        .createTransformedShape(new Ellipse2D.Double(
                                drone.km() - sight, drone.offsetKm() - sight, 2 * sight, 2 * sight)));
                paint(g, view.symbols(), view.x(drone.km()), view.y(drone.offsetKm()));
            }
        }
    }

    /** A drone from above at a share of its full size: two arms with a rotor at each end. */
    static void paint(Graphics2D g, double size, double x, double y) {
        double arm = size * ARM_PX;
        g.setPaint(Style.GUARD);
        g.setStroke(Style.solid(1.6));
        g.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
        g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
        for (int corner = 0; corner < 4; corner++) {
            double rotorX = x + (corner % 2 == 0 ? arm : -arm);
            double rotorY = y + (corner < 2 ? arm : -arm);
            Ink.filled(g, Style.circle(rotorX, rotorY, size * ROTOR_PX), Style.CAMERA, Style.GUARD, 1);
        }
    }
}
