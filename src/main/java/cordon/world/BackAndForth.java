package cordon.world;

/**
 * The place of a body that goes back and forth on a stretch of the line without dwelling at the ends: a closed function of time, so that it
 * costs nothing while nobody is near.
 *
 * @param fromKm chainage at which the stretch begins
 * @param legMin time from one end to the other
 * @param kmPerMin speed
 * @param phaseMin time since it was last at the beginning, at instant 0
 */
public record BackAndForth(double fromKm, double legMin, double kmPerMin, double phaseMin) {

    /** Chainage at which the stretch ends. */
    public double toKm() {
        return fromKm + legMin * kmPerMin;
    }

    /** Chainage at an instant. */
    public double kmAt(double minute) {
        double m = Calendar.phase(minute + phaseMin, 2 * legMin);
        return fromKm + kmPerMin * (m < legMin ? m : 2 * legMin - m);
    }

    /** Speed along the line at an instant. */
    public double kmPerMinAt(double minute) {
        return Calendar.phase(minute + phaseMin, 2 * legMin) < legMin ? kmPerMin : -kmPerMin;
    }

    /** Number of the leg under way at an instant: how often it has turned. */
    public long legAt(double minute) {
        return (long) StrictMath.floor((minute + phaseMin) / legMin);
    }

    /** First later instant at which it turns. */
    public double nextTurn(double minute) {
        return Turns.later(minute, legMin - Calendar.phase(minute + phaseMin, legMin));
    }
}
