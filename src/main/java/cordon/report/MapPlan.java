package cordon.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where a point of the strip lies on the picture. */
interface MapPlan {
    /** Half the length over which the line's direction is averaged, in pixels. */
    double SMOOTHING_PX = 24;

    /** A distance within which the line has but one direction, in kilometres. */
    double NEAR_KM = 0.01;

    /** Pixels of a point of the strip. */
    Point2D at(double km, double offsetKm);

    /** The area that is drawn. */
    Rectangle2D frame();

    /** Pixels of a kilometre along the line. */
    double pxPerKm();

    /** Unit vector in pixels, normal to the line as the eye smooths it, that points to the guarded side. */
    default Point2D guardedSide(double km) {
        Point2D along = along(km, SMOOTHING_PX / pxPerKm());
        Point2D here = along(km, NEAR_KM);
        Point2D on = at(km, 0);
        Point2D across = at(km, NEAR_KM);
        double cross = here.getX() * (across.getY() - on.getY()) - here.getY() * (across.getX() - on.getX());
        double length = Math.copySign(along.distance(0, 0), cross);
        return new Point2D.Double(-along.getY() / length, along.getX() / length);
    }

    private Point2D along(double km, double reachKm) {
        Point2D before = at(km - reachKm, 0);
        Point2D after = at(km + reachKm, 0);
        return new Point2D.Double(after.getX() - before.getX(), after.getY() - before.getY());
    }

    /** A point beside the line, so many pixels to the guarded side. */
    default Point2D beside(double km, double px) {
        Point2D on = at(km, 0);
        Point2D side = guardedSide(km);
        return new Point2D.Double(on.getX() + px * side.getX(), on.getY() + px * side.getY());
    }
}
