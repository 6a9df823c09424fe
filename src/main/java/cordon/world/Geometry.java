package cordon.world;

/** Plane geometry in the strip. */
public final class Geometry {
    private Geometry() {}

    /** Distance of a point from a segment. */
    public static double distanceToSegment(double x, double y, double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square));
        return StrictMath.hypot(x - x0 - share * dx, y - y0 - share * dy);
    }

    /** Distance of a segment from the level segment between two abscissae at one ordinate. */
    public static double distanceToLevel(
            double x0, double y0, double x1, double y1, double fromX, double toX, double y) {
        double share = (y - y0) / (y1 - y0);
        double x = x0 + share * (x1 - x0);
        if (share >= 0 && share <= 1 && x >= fromX && x <= toX) {
            return 0;
        }
        double ends =
                Math.min(distanceToSegment(x0, y0, fromX, y, toX, y), distanceToSegment(x1, y1, fromX, y, toX, y));
        double others =
                Math.min(distanceToSegment(fromX, y, x0, y0, x1, y1), distanceToSegment(toX, y, x0, y0, x1, y1));
        return Math.min(ends, others);
    }

    /**
     * First time in [0, span] at which a point that starts at (x, y) and moves at (vx, vy) is within {@code radius} of the
     * origin; NaN when it never is.
     */
    public static double firstWithin(double x, double y, double vx, double vy, double radius, double span) {
        double c = x * x + y * y - radius * radius;
        if (c <= 0) {
            return 0;
        }
        double a = vx * vx + vy * vy;
        double b = x * vx + y * vy;
        double root = b * b - a * c;
        if (b >= 0 || root < 0) {
            return Double.NaN;
        }
        double t = c / (-b + Math.sqrt(root));
        return t <= span ? t : Double.NaN;
    }

    /** Last time in [0, span] at which such a point, which is within the radius at some time, is still within it. */
    public static double lastWithin(double x, double y, double vx, double vy, double radius, double span) {
        double a = vx * vx + vy * vy;
        if (a == 0) {
            return span;
        }
        double b = x * vx + y * vy;
        double c = x * x + y * y - radius * radius;
        double root = Math.max(0, b * b - a * c);
        return Math.max(0, Math.min(span, (-b + Math.sqrt(root)) / a));
    }
}
