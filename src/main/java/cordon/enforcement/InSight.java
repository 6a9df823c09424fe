package cordon.enforcement;

import cordon.scenario.Guards;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.List;

/**
 * How long guards keep in sight whom they have noticed: posts while somebody is there, patrols while they are out and free, on the
 * shift that is on.
 */
final class InSight {
    /** By how much what is within sight may seem to lie farther off. */
    private static final double ROUNDING_KM = 1e-6;

    private final Conditions conditions;
    private final Reach reach;
    private final Posts posts;
    private final Patrols patrols;

    InSight(Conditions conditions, Posts posts, Patrols patrols) {
        this.conditions = conditions;
        this.reach = new Reach(conditions);
        this.posts = posts;
        this.patrols = patrols;
    }

    /** The last instant between two at which any of these units has a moving body in sight, or NaN. */
    double lastMin(List<Long> units, Motion motion, double fromMin, double untilMin) {
        double last = Double.NaN;
        conditions.start(motion, fromMin, untilMin);
        while (conditions.next()) {
            for (long unit : units) {
                double at = inPiece(unit);
                last = at <= last ? last : Double.isNaN(at) ? last : at;
            }
        }
        return last;
    }

    private double inPiece(long unit) {
        Beat beat = patrols.find(unit);
        Unit post = posts.find(unit);
        return beat != null ? byPatrol(beat) : post != null ? byPost(post) : Double.NaN;
    }

    private double byPost(Unit post) {
        Guards.PostRow spec = posts.specOf(post);
        double from = Math.max(conditions.fromMin(), posts.absentUntilMin(post));
        return from > conditions.toMin()
                ? Double.NaN
                : within(
                        post.homeKm(),
                        0,
                        post.homeOffsetKm(),
                        conditions.sightKm(spec.sightNightKm(), spec.sightDayKm()),
                        from,
                        conditions.toMin());
    }

    /** Goes from turn to turn of a patrol while the body is within reach of its track. */
    private double byPatrol(Beat beat) {
        double sight = conditions.sightKm(beat.row().sightNightKm(), beat.row().sightDayKm());
        double last = Double.NaN;
        if (!reach.cut(beat.unit().homeOffsetKm(), sight + ROUNDING_KM)) {
            return last;
        }
        double t = Math.max(reach.beginMin(), beat.watchesFromMin());
        double stop = Math.min(reach.endMin(), beat.endMin());
        while (t < stop) {
            double until = Math.min(stop, Math.min(beat.nextTurn(t), beat.nextShift(t)));
            double at = beat.out(t)
                    ? within(beat.kmAt(t), beat.kmPerMinAt(t), beat.unit().homeOffsetKm(), sight, t, until)
                    : Double.NaN;
            last = Double.isNaN(at) ? last : at;
            t = until;
        }
        return last;
    }

    /** Last instant in a part of the piece at which the body is within a distance of guards that move along the line; or NaN. */
    private double within(double km, double kmPerMin, double offsetKm, double sightKm, double from, double until) {
        double since = from - conditions.fromMin();
        double x = conditions.fromKm() + conditions.kmPerMin() * since - km;
        double y = conditions.fromOffsetKm() + conditions.offsetKmPerMin() * since - offsetKm;
        double vx = conditions.kmPerMin() - kmPerMin;
        double vy = conditions.offsetKmPerMin();
        double radius = sightKm + ROUNDING_KM;
        double span = until - from;
        return Double.isNaN(Geometry.firstWithin(x, y, vx, vy, radius, span))
                ? Double.NaN
                : from + Geometry.lastWithin(x, y, vx, vy, radius, span);
    }
}
