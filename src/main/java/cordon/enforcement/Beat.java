package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;

/**
 * A patrol going back and forth on its beat without dwelling at the ends, out for a share of each cycle. Its place is a closed
 * function of time, so that it costs nothing while nobody is near.
 */
public final class Beat {
    private final Unit unit;
    private final double fromKm;
    private final double legMin;
    private final double phaseMin;
    private final double cycleMin;
    private final double outMin;
    private final double shiftMin;
    private final boolean pursues;
    private final double farthestSightKm;

    Beat(Unit unit, double fromKm, double lengthKm, Guards.PatrolRow row, Draws draws) {
        this.unit = unit;
        this.fromKm = fromKm;
        this.legMin = lengthKm / unit.kmPerMin();
        this.phaseMin = 2 * legMin * draws.uniform(Purpose.PATROL_PHASE, unit.key(), 0);
        this.cycleMin = 60 * row.cycleHours();
        this.outMin = row.outShare() * cycleMin;
        this.pursues = row.pursues();
        this.farthestSightKm = Math.max(row.sightNightKm(), row.sightDayKm());
        this.shiftMin = cycleMin * draws.uniform(Purpose.PATROL_SHIFT, unit.key(), 0);
    }

    Unit unit() {
        return unit;
    }

    /** Chainage at which it begins. */
    public double fromKm() {
        return fromKm;
    }

    /** Chainage at which it ends. */
    public double toKm() {
        return fromKm + legMin * unit.kmPerMin();
    }

    /** Distance at which it sees a party at best. */
    public double farthestSightKm() {
        return farthestSightKm;
    }

    /** Whether the patrol goes after what it sees. */
    boolean pursues() {
        return pursues;
    }

    private double inPeriod(double minute, double phase, double period) {
        double m = (minute + phase) % period;
        return m < 0 ? m + period : m;
    }

    /** Chainage at an instant. */
    double kmAt(double minute) {
        double m = inPeriod(minute, phaseMin, 2 * legMin);
        return fromKm + unit.kmPerMin() * (m < legMin ? m : 2 * legMin - m);
    }

    /** Speed along the line at an instant. */
    double kmPerMinAt(double minute) {
        return inPeriod(minute, phaseMin, 2 * legMin) < legMin ? unit.kmPerMin() : -unit.kmPerMin();
    }

    /** First later instant at which it turns. */
    double nextTurn(double minute) {
        double m = inPeriod(minute, phaseMin, legMin);
        return later(minute, legMin - m);
    }

    /** An instant so much later, and later in any case: far from 0 a tiny step would round to none. */
    private static double later(double minute, double step) {
        return Math.max(minute + Math.max(step, 1e-9), StrictMath.nextUp(minute));
    }

    /** Whether it is out. */
    boolean out(double minute) {
        return outMin >= cycleMin || inPeriod(minute, shiftMin, cycleMin) < outMin;
    }

    /** First later instant at which it goes out or in. */
    double nextShift(double minute) {
        if (outMin >= cycleMin || outMin == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double m = inPeriod(minute, shiftMin, cycleMin);
        return later(minute, m < outMin ? outMin - m : cycleMin - m);
    }
}
