package cordon.world;

/**
 * Turns of being out and in, each cycle of which begins with going out and is a shift.
 *
 * @param cycleMin length of a cycle
 * @param outMin time of a cycle in which it is out
 * @param phaseMin time since the beginning of a cycle, at instant 0
 */
public record Turns(double cycleMin, double outMin, double phaseMin) {

    /** An instant so much later, and later in any case: far from 0 a tiny step would round to none. */
    public static double later(double minute, double step) {
        double later = minute + Math.max(step, 1e-9);
        return later > minute ? later : StrictMath.nextUp(minute);
    }

    /** Time since the beginning of the shift. */
    public double sinceOutMin(double minute) {
        return Calendar.phase(minute + phaseMin, cycleMin);
    }

    /** Whether it never comes in. */
    public boolean always() {
        return outMin >= cycleMin;
    }

    /** Whether it is out. */
    public boolean out(double minute) {
        return always() || sinceOutMin(minute) < outMin;
    }

    /** How long of the time between two instants it is out. */
    public double outBetween(double fromMin, double toMin) {
        return always() ? toMin - fromMin : outUntil(toMin) - outUntil(fromMin);
    }

    private double outUntil(double minute) {
        return shiftAt(minute) * outMin + Math.min(outMin, sinceOutMin(minute));
    }

    /** First later instant at which it goes out or in. */
    public double next(double minute) {
        if (always() || outMin == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double m = sinceOutMin(minute);
        return later(minute, m < outMin ? outMin - m : cycleMin - m);
    }

    /** First later instant at which a shift begins. */
    public double nextShift(double minute) {
        return later(minute, cycleMin - sinceOutMin(minute));
    }

    /** Number of the shift at an instant. */
    public long shiftAt(double minute) {
        return (long) Math.floor((minute + phaseMin) / cycleMin);
    }

    /** Beginning of a shift. */
    public double beginMin(long shift) {
        return shift * cycleMin - phaseMin;
    }
}
