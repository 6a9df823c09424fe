package cordon.enforcement;

import cordon.events.SensorKind;
import cordon.sensing.Sighting;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Guards as others see them: the first post or patrol of which a body comes within a distance, found exactly on straight pieces.
 * Patrols are seen while they are out and free, posts unless all their guards have fallen or left.
 */
public final class GuardsInView {
    /** How far a body sees by night and by day, km. */
    public record Sight(double nightKm, double dayKm) {
        double farthestKm() {
            return Math.max(nightKm, dayKm);
        }
    }

    /** By how much what is within sight may seem to lie farther off. */
    private static final double ROUNDING_KM = 1e-6;

    private final Conditions conditions;
    private final Reach reach;
    private final Posts posts;
    private final Patrols patrols;
    private final List<Unit> posted = new ArrayList<>();
    private final List<Beat> patrolling = new ArrayList<>();

    GuardsInView(Conditions conditions, Posts posts, Patrols patrols) {
        this.conditions = conditions;
        this.reach = new Reach(conditions);
        this.posts = posts;
        this.patrols = patrols;
    }

    /** The next post or patrol, of those that are not known yet, that comes within sight on a motion; or null. */
    public Sighting next(Motion motion, double fromMin, Sight sight, LongPredicate known) {
        posted.clear();
        patrolling.clear();
        double from = motion.leastKm() - sight.farthestKm();
        double to = motion.mostKm() + sight.farthestKm();
        posts.collect(from, to, known, posted);
        patrols.collect(from, to, known, patrolling);
        return posted.isEmpty() && patrolling.isEmpty() ? null : nextOfThese(motion, fromMin, sight);
    }

    private Sighting nextOfThese(Motion motion, double fromMin, Sight sight) {
        Sighting first = null;
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (first == null && conditions.next()) {
            double now = conditions.sightKm(sight.nightKm, sight.dayKm);
            for (int i = 0; i < posted.size(); i++) {
                Unit post = posted.get(i);
                double from = Math.max(conditions.fromMin(), posts.absentUntilMin(post));
                double after = from > conditions.toMin()
                        ? Double.NaN
                        : within(post.homeKm(), 0, post.homeOffsetKm(), now, from, conditions.toMin());
                first = Sighting.earlier(first, sighting(SensorKind.POST, post, after));
            }
            for (int i = 0; i < patrolling.size(); i++) {
                Beat beat = patrolling.get(i);
                first = Sighting.earlier(first, sighting(SensorKind.PATROL, beat.unit(), near(beat, now)));
            }
        }
        return first;
    }

    /** Goes from turn to turn of a patrol, which is looked at while the body is within reach of its track. */
    private double near(Beat beat, double sightKm) {
        if (!reach.cut(beat.unit().homeOffsetKm(), sightKm + ROUNDING_KM)) {
            return Double.NaN;
        }
        double t = Math.max(conditions.fromMin(), beat.unit().busyUntilMin());
        double stop = Math.min(reach.endMin(), beat.endMin());
        while (t < stop) {
            double until = Math.min(stop, Math.min(beat.nextTurn(t), beat.nextShift(t)));
            double at = until >= reach.beginMin() && beat.out(t)
                    ? within(beat.kmAt(t), beat.kmPerMinAt(t), beat.unit().homeOffsetKm(), sightKm, t, until)
                    : Double.NaN;
            if (!Double.isNaN(at)) {
                return at;
            }
            t = until;
        }
        return Double.NaN;
    }

    /** First instant in a part of the piece at which the body is within a distance of guards that move along the line; or NaN. */
    private double within(double km, double kmPerMin, double offsetKm, double sightKm, double from, double until) {
        double x = kmAt(from) - km;
        double y = offsetKmAt(from) - offsetKm;
        double vx = conditions.kmPerMin() - kmPerMin;
        return from + Geometry.firstWithin(x, y, vx, conditions.offsetKmPerMin(), sightKm, until - from);
    }

    private Sighting sighting(SensorKind kind, Unit unit, double minute) {
        return Double.isNaN(minute)
                ? null
                : new Sighting(minute, kind, unit.key(), unit.id(), kmAt(minute), offsetKmAt(minute), true);
    }

    private double kmAt(double minute) {
        return conditions.fromKm() + conditions.kmPerMin() * (minute - conditions.fromMin());
    }

    private double offsetKmAt(double minute) {
        return conditions.fromOffsetKm() + conditions.offsetKmPerMin() * (minute - conditions.fromMin());
    }

    /** The first instant in a motion at which a body sees a place; or NaN. */
    public double firstSeesMin(Motion motion, double fromMin, Sight sight, double km, double offsetKm) {
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (conditions.next()) {
            double now = conditions.sightKm(sight.nightKm, sight.dayKm);
            double at = within(km, 0, offsetKm, now, conditions.fromMin(), conditions.toMin());
            if (!Double.isNaN(at)) {
                return at;
            }
        }
        return Double.NaN;
    }

    /** Whether a body sees a place at the beginning of a motion. */
    public boolean sees(Motion motion, Sight sight, double km, double offsetKm) {
        conditions.start(motion, motion.beginMin(), Double.POSITIVE_INFINITY);
        return conditions.next()
                && StrictMath.hypot(km - conditions.fromKm(), offsetKm - conditions.fromOffsetKm())
                        <= conditions.sightKm(sight.nightKm, sight.dayKm) + ROUNDING_KM;
    }
}
