package cordon.sensing;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Sensing;
import cordon.sensing.Surveillance.Blindness;
import cordon.world.ChainageIndex;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;

/**
 * Why towers whose law holds inside a disc never showed a party: no disc on its way, chance, all of them down, or nobody looked. Neither
 * ground nor weather hides anybody from them, so that both orders of conditions are one.
 */
final class DiscReplay {
    private final List<Tower> towers;
    private final ChainageIndex alongLine;
    private final double widestKm;
    private final Outages outages;
    private final Draws draws;
    private final List<Outages.Outage> down = new ArrayList<>();
    private Blindness nearest;
    private double rated;
    private boolean ratedUp;

    DiscReplay(List<Tower> towers, ChainageIndex alongLine, double widestKm, Outages outages, Draws draws) {
        this.towers = towers;
        this.alongLine = alongLine;
        this.widestKm = widestKm;
        this.outages = outages;
        this.draws = draws;
    }

    /** Why a party that was never noticed was not, on these motions. */
    Blindness of(Exposure exposure, List<Motion> motions) {
        nearest = Blindness.NOT_IN_VIEW;
        rated = 0;
        ratedUp = false;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Motion motion : motions) {
            least = Math.min(least, motion.leastKm());
            most = Math.max(most, motion.mostKm());
        }
        for (int i = alongLine.firstFrom(least - widestKm); alongLine.upTo(i, most + widestKm); i++) {
            Tower tower = towers.get(i);
            double radius = tower.optic().rangeKm();
            for (Motion motion : motions) {
                if (motion.touches(tower.km() - radius, tower.km() + radius)) {
                    along(motion, tower, exposure);
                }
            }
        }
        if (rated > 0 && rated >= draws.exponential(Purpose.RATE_THRESHOLD, exposure.key(), 0)) {
            nearer(ratedUp && exposure.unattended() ? Blindness.UNATTENDED : Blindness.CAMERA_DOWN);
        }
        return nearest;
    }

    private void along(Motion motion, Tower tower, Exposure exposure) {
        for (int s = 0; s < motion.corners() - 1; s++) {
            double begin = motion.atMin(s);
            double span = motion.atMin(s + 1) - begin;
            if (span > 0) {
                double x = motion.km(s) - tower.km();
                double y = motion.offsetKm(s) - tower.offsetKm();
                double vx = (motion.km(s + 1) - motion.km(s)) / span;
                double vy = (motion.offsetKm(s + 1) - motion.offsetKm(s)) / span;
                double radius = tower.optic().rangeKm();
                double enters = Geometry.firstWithin(x, y, vx, vy, radius, span);
                if (!Double.isNaN(enters)) {
                    double leaves = Geometry.lastWithin(x, y, vx, vy, radius, span);
                    inside(tower, exposure, begin + enters, begin + leaves);
                }
            }
        }
    }

    /** The party is within a disc, whether its tower works or not. */
    private void inside(Tower tower, Exposure exposure, double fromMin, double toMin) {
        nearer(Blindness.MISSED_BY_CHANCE);
        boolean up = upMin(tower, fromMin, toMin) > 0;
        if (tower.optic().law() == Sensing.Law.CONSTANT_RATE) {
            rated += 60 * tower.optic().ratePerS() * tower.row().cameras() * (toMin - fromMin);
            ratedUp |= up;
        } else if (tower.optic().law() == Sensing.Law.DEFINITE_RANGE) {
            nearer(up ? missed(tower) : Blindness.CAMERA_DOWN);
        } else {
            look(tower, exposure, fromMin, toMin);
        }
    }

    /** What a tower showed while it worked, nobody looked at. */
    private static Blindness missed(Tower tower) {
        return tower.optic().attended() ? Blindness.UNATTENDED : Blindness.MISSED_BY_CHANCE;
    }

    private void look(Tower tower, Exposure exposure, double fromMin, double toMin) {
        double every = tower.optic().lookEveryS() / 60;
        double phase = draws.uniform(Purpose.LOOK_PHASE, tower.key(), 0);
        long look = (long) StrictMath.ceil(fromMin / every - phase);
        for (; (look + phase) * every < toMin; look++) {
            if (draws.happens(tower.optic().lookChance(), Purpose.LOOK, exposure.key() ^ tower.key(), look)) {
                double minute = (look + phase) * every;
                nearer(upMin(tower, minute, minute) > 0 ? missed(tower) : Blindness.CAMERA_DOWN);
            }
        }
    }

    /** How long a tower works between two instants; 1 when they are one and it works. */
    private double upMin(Tower tower, double fromMin, double toMin) {
        boolean instant = fromMin == toMin;
        double up = instant ? 1 : toMin - fromMin;
        outages.collect(tower.km(), tower.km(), fromMin, instant ? fromMin + 1 : toMin, down);
        for (Outages.Outage outage : down) {
            if (towers.get(outage.tower()) == tower && outage.fromMin() <= toMin && outage.toMin() > fromMin) {
                up -= instant ? 1 : Math.min(toMin, outage.toMin()) - Math.max(fromMin, outage.fromMin());
            }
        }
        return up;
    }

    private void nearer(Blindness why) {
        nearest = why.compareTo(nearest) > 0 ? why : nearest;
    }
}
