package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.world.Calendar;

/** A patrol's turns of being out and in, the same under every plan; each cycle, which begins with going out, is a shift. */
final class Cycle {
    private final double cycleMin;
    private final double outMin;
    private final double phaseMin;
    private final boolean tires;

    Cycle(Unit unit, Guards.PatrolRow row, Draws draws) {
        this.cycleMin = 60 * row.cycleHours();
        this.outMin = row.outShare() * cycleMin;
        this.phaseMin = cycleMin * draws.uniform(Purpose.PATROL_SHIFT, unit.key(), 0);
        this.tires = row.fatigue().lossPerHour() > 0;
    }

    /** Time since the beginning of the shift. */
    double sinceOutMin(double minute) {
        return Calendar.phase(minute + phaseMin, cycleMin);
    }

    /** An instant so much later, and later in any case: far from 0 a tiny step would round to none. */
    static double later(double minute, double step) {
        return Math.max(minute + Math.max(step, 1e-9), StrictMath.nextUp(minute));
    }

    /** Whether it is out. */
    boolean out(double minute) {
        return outMin >= cycleMin || sinceOutMin(minute) < outMin;
    }

    /** First later instant at which it goes out or in, or is fresh again. */
    double next(double minute) {
        boolean always = outMin >= cycleMin;
        if (outMin == 0 || always && !tires) {
            return Double.POSITIVE_INFINITY;
        }
        double m = sinceOutMin(minute);
        return later(minute, !always && m < outMin ? outMin - m : cycleMin - m);
    }

    /** Number of the shift at an instant. */
    long shiftAt(double minute) {
        return (long) Math.floor((minute + phaseMin) / cycleMin);
    }

    /** Beginning of a shift. */
    double beginMin(long shift) {
        return shift * cycleMin - phaseMin;
    }
}
