package cordon.world;

/**
 * A body that goes back and forth on a stretch of the line without dwelling at the ends, and is out for a share of each cycle. Its
 * place is a closed function of time, so that it costs nothing while nobody is near.
 *
 * @param fromKm chainage at which the stretch begins
 * @param lengthKm its length
 * @param kmPerMin speed
 * @param phaseMin time since it was last at the beginning, at instant 0
 * @param cycleMin length of a cycle of being out and in
 * @param outMin time of a cycle in which it is out
 * @param shiftMin time since the beginning of a cycle, at instant 0
 */
public record Shuttle(
        double fromKm,
        double lengthKm,
        double kmPerMin,
        double phaseMin,
        double cycleMin,
        double outMin,
        double shiftMin) {

    private double legMin() {
        return lengthKm / kmPerMin;
    }

    /** Chainage at which the stretch ends. */
    public double toKm() {
        return fromKm + lengthKm;
    }

    private static double inPeriod(double minute, double phase, double period) {
        double m = (minute + phase) % period;
        return m < 0 ? m + period : m;
    }

    /** Chainage at an instant. */
    public double kmAt(double minute) {
        double m = inPeriod(minute, phaseMin, 2 * legMin());
        return fromKm + kmPerMin * (m < legMin() ? m : 2 * legMin() - m);
    }

    /** Speed along the line at an instant. */
    public double kmPerMinAt(double minute) {
        return inPeriod(minute, phaseMin, 2 * legMin()) < legMin() ? kmPerMin : -kmPerMin;
    }

    /** Number of the leg under way at an instant: how often it has turned. */
    public long legAt(double minute) {
        return (long) StrictMath.floor((minute + phaseMin) / legMin());
    }

    /** First later instant at which it turns. */
    public double nextTurn(double minute) {
        return later(minute, legMin() - inPeriod(minute, phaseMin, legMin()));
    }

    /** An instant so much later, and later in any case: far from 0 a tiny step would round to none. */
    private static double later(double minute, double step) {
        return Math.max(minute + Math.max(step, 1e-9), StrictMath.nextUp(minute));
    }

    /** Whether it is out. */
    public boolean out(double minute) {
        return outMin >= cycleMin || inPeriod(minute, shiftMin, cycleMin) < outMin;
    }

    /** First later instant at which it goes out or in. */
    public double nextShift(double minute) {
        if (outMin >= cycleMin || outMin == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double m = inPeriod(minute, shiftMin, cycleMin);
        return later(minute, m < outMin ? outMin - m : cycleMin - m);
    }
}
