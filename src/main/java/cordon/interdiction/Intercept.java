package cordon.interdiction;

import cordon.world.Motion;

/**
 * The earliest instant at which a unit that goes straight at constant speed can be within capture distance of a moving party
 * (interception on a constant bearing, piece by piece).
 */
final class Intercept {
    private Intercept() {}

    /** Earliest instant at or after {@code startMin}, or NaN when the motion ends before. */
    static double earliest(
            Motion motion, double startMin, double km, double offsetKm, double kmPerMin, double captureKm) {
        for (int s = motion.segmentAt(startMin); s < motion.corners() - 1; s++) {
            double begin = Math.max(startMin, motion.atMin(s));
            double span = motion.atMin(s + 1) - begin;
            if (span < 0) {
                continue;
            }
            double t = inSegment(motion, s, begin, span, startMin, km, offsetKm, kmPerMin, captureKm);
            if (!Double.isNaN(t)) {
                return begin + t;
            }
        }
        return Double.NaN;
    }

    private static double inSegment(
            Motion motion,
            int s,
            double begin,
            double span,
            double startMin,
            double km,
            double offsetKm,
            double u,
            double captureKm) {
        double dx = motion.kmAt(begin) - km;
        double dy = motion.offsetKmAt(begin) - offsetKm;
        double reach = captureKm + u * (begin - startMin);
        double c = dx * dx + dy * dy - reach * reach;
        if (c <= 0) {
            return 0;
        }
        if (span == 0) {
            return Double.NaN;
        }
        double vx = (motion.km(s + 1) - motion.kmAt(begin)) / span;
        double vy = (motion.offsetKm(s + 1) - motion.offsetKmAt(begin)) / span;
        double a = vx * vx + vy * vy - u * u;
        double b = dx * vx + dy * vy - reach * u;
        double t = root(a, b, c);
        return t <= span ? t : Double.NaN;
    }

    /**
     * Least root at or after 0 of a t^2 + 2 b t + c, with c above 0; infinite when there is none. The other root, c / (-b - sqrt(b^2 - a c)),
     * is below 0 or later.
     */
    private static double root(double a, double b, double c) {
        if (a == 0) {
            return b < 0 ? -c / (2 * b) : Double.POSITIVE_INFINITY;
        }
        double square = b * b - a * c;
        if (square < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double least = c / (Math.sqrt(square) - b);
        return least >= 0 ? least : Double.POSITIVE_INFINITY;
    }
}
