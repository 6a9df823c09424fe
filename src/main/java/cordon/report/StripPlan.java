package cordon.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The strip as a plan: chainage to the right, offset upwards, each with its own scale; for lines without geography. */
final class StripPlan implements MapPlan {
    private final Rectangle2D frame;
    private final double lengthKm;
    private final double depthKm;

    StripPlan(double lengthKm, double depthKm, Rectangle2D frame) {
        this.frame = frame;
        this.lengthKm = lengthKm;
        this.depthKm = depthKm;
    }

    @Override
    public Point2D at(double km, double offsetKm) {
        double x = frame.getX() + frame.getWidth() * km / lengthKm;
        return new Point2D.Double(x, frame.getCenterY() - frame.getHeight() * offsetKm / (2 * depthKm));
    }

    @Override
    public Rectangle2D frame() {
        return frame;
    }

    @Override
    public double pxPerKm() {
        return frame.getWidth() / lengthKm;
    }
}
