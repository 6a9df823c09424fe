package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.sensing.Exposure;
import cordon.sensing.Surveillance.Blindness;
import cordon.sensing.Unseen;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.List;

/**
 * Why posts and patrols never noticed a party: it passed too far from where they were to be at the time, even for the best of light in clear
 * air; it was overlooked; light or weather hid it; they had been called away, or all at the post had fallen or left; or they had been paid to
 * stand aside.
 *
 * <p>A patrol is an eye only while it is out. One that should have noticed the party had been called away. Patrols are where their beats of now were: of those that change beats only the shift that is on when the attempt ends is known.
 */
final class GuardsReplay {
    /** By how much what is within sight may seem to lie farther off. */
    private static final double ROUNDING_KM = 1e-6;

    private final Conditions conditions;
    private final Reach reach;
    private final Posts posts;
    private final Patrols patrols;
    private final Draws draws;
    private Exposure exposure;
    private Unseen nearest;
    private boolean inView;
    private boolean ideally;
    private boolean really;

    GuardsReplay(Conditions conditions, Posts posts, Patrols patrols, Draws draws) {
        this.conditions = conditions;
        this.reach = new Reach(conditions);
        this.posts = posts;
        this.patrols = patrols;
        this.draws = draws;
    }

    /** A post, or a patrol on a beat, how far it sees by night and by day, and the chance that a post notices. */
    record Watcher(Unit unit, Beat beat, double nightKm, double dayKm, double alertShare) {
        private double farthestKm() {
            return Math.max(nightKm, dayKm);
        }

        private boolean near(Motion motion) {
            double least = beat == null ? unit.homeKm() : beat.leastKm();
            double most = beat == null ? unit.homeKm() : beat.mostKm();
            double offset = unit.homeOffsetKm();
            return motion.touches(least - farthestKm(), most + farthestKm())
                    && motion.touchesOffsets(offset - farthestKm(), offset + farthestKm());
        }
    }

    /** Why a party that was never noticed was not, on these motions. */
    Unseen of(Exposure party, List<Motion> motions) {
        exposure = party;
        nearest = Unseen.inBoth(Blindness.NOT_IN_VIEW);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Motion motion : motions) {
            least = Math.min(least, motion.leastKm());
            most = Math.max(most, motion.mostKm());
        }
        if (least <= most) {
            posts.eachNear(least, most, watcher -> replay(watcher, motions));
            patrols.eachNear(least, most, watcher -> replay(watcher, motions));
        }
        return nearest;
    }

    private void replay(Watcher watcher, List<Motion> motions) {
        inView = false;
        ideally = false;
        really = false;
        for (Motion motion : motions) {
            if (watcher.near(motion)) {
                along(motion, watcher);
            }
        }
        nearest = nearest.orNearer(why(watcher));
    }

    private Unseen why(Watcher watcher) {
        if (really && exposure.knows(watcher.unit.key())) {
            return Unseen.inBoth(Blindness.PAID);
        }
        if (!inView) {
            return Unseen.inBoth(Blindness.NOT_IN_VIEW);
        }
        if (!ideally) {
            return Unseen.inBoth(Blindness.MISSED_BY_CHANCE);
        }
        return Unseen.inBoth(really ? unnoticedBy(watcher) : Blindness.WEATHER);
    }

    /** Why a post or patrol did not notice whom it could have seen. */
    private Blindness unnoticedBy(Watcher watcher) {
        boolean everAbsent = watcher.beat != null || posts.absentUntilMin(watcher.unit) > Double.NEGATIVE_INFINITY;
        return everAbsent ? Blindness.AWAY : Blindness.MISSED_BY_CHANCE;
    }

    private void along(Motion motion, Watcher watcher) {
        conditions.start(motion, motion.beginMin(), Double.POSITIVE_INFINITY);
        while (conditions.next()) {
            double sight = conditions.sightKm(watcher.nightKm, watcher.dayKm);
            if (watcher.beat == null) {
                leg(watcher, conditions.fromMin(), conditions.toMin(), sight);
            } else {
                legs(watcher, sight);
            }
        }
    }

    private void legs(Watcher watcher, double sightKm) {
        if (!reach.cut(watcher.unit.homeOffsetKm(), watcher.farthestKm() + ROUNDING_KM)) {
            return;
        }
        Beat beat = watcher.beat;
        double t = Math.max(conditions.fromMin(), beat.beginMin());
        double stop = Math.min(reach.endMin(), beat.endMin());
        while (t < stop) {
            double until = Math.min(stop, Math.min(beat.nextTurn(t), beat.nextShift(t)));
            if (until >= reach.beginMin() && beat.out(t)) {
                leg(watcher, t, until, sightKm);
            }
            t = until;
        }
    }

    private void leg(Watcher watcher, double from, double until, double sightKm) {
        double at = within(watcher, from, until, watcher.farthestKm());
        if (Double.isNaN(at)) {
            return;
        }
        inView = true;
        ideally |= notices(watcher, at);
        double now = within(watcher, from, until, sightKm);
        really |= !Double.isNaN(now) && notices(watcher, now);
    }

    /** The draws that were made when it passed, or would have been made then. */
    private boolean notices(Watcher watcher, double minute) {
        long key = exposure.key() ^ watcher.unit.key();
        if (watcher.beat == null) {
            return draws.happens(watcher.alertShare, Purpose.POST_ALERT, key, 0);
        }
        double vigilance = watcher.beat.vigilance(minute);
        return vigilance >= 1 || draws.happens(vigilance, Purpose.PATROL_NOTICE, key, 0);
    }

    private double within(Watcher watcher, double from, double until, double sightKm) {
        double km = watcher.beat == null ? watcher.unit.homeKm() : watcher.beat.kmAt(from);
        double kmPerMin = watcher.beat == null ? 0 : watcher.beat.kmPerMinAt(from);
        double after = from - conditions.fromMin();
        double x = conditions.fromKm() + conditions.kmPerMin() * after - km;
        double y = conditions.fromOffsetKm() + conditions.offsetKmPerMin() * after - watcher.unit.homeOffsetKm();
        double vx = conditions.kmPerMin() - kmPerMin;
        return from + Geometry.firstWithin(x, y, vx, conditions.offsetKmPerMin(), sightKm, until - from);
    }
}
