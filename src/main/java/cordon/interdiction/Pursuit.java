package cordon.interdiction;

import cordon.enforcement.Unit;
import cordon.smuggling.Party;
import cordon.world.Motion;

/** One unit after one party: where it is, where it heads for, and since when. */
final class Pursuit {
    private final Unit unit;
    private final Party party;
    private final double alarmMin;
    private final double orderedMin;
    private final boolean byTrack;
    private double startMin;
    private double km;
    private double offsetKm;
    private double toKm;
    private double toOffsetKm;
    private int plan;
    private boolean left;
    private boolean over;

    Pursuit(
            Unit unit,
            Party party,
            double alarmMin,
            double orderedMin,
            double departsMin,
            double km,
            double offsetKm,
            boolean byTrack) {
        this.unit = unit;
        this.party = party;
        this.alarmMin = alarmMin;
        this.orderedMin = orderedMin;
        this.startMin = departsMin;
        this.km = km;
        this.offsetKm = offsetKm;
        this.toKm = km;
        this.toOffsetKm = offsetKm;
        this.byTrack = byTrack;
    }

    /** Moves the unit to where it has got by now; plans for it lapse. */
    void halt(double nowMin) {
        if (nowMin > startMin) {
            double share = shareBy(nowMin);
            km += share * (toKm - km);
            offsetKm += share * (toOffsetKm - offsetKm);
            startMin = nowMin;
        }
        plan++;
    }

    /** Share of its way that it has gone by an instant. */
    private double shareBy(double minute) {
        double way = StrictMath.hypot(toKm - km, toOffsetKm - offsetKm);
        return way == 0 ? 1 : Math.max(0, Math.min(1, (minute - startMin) * unit.kmPerMin() / way));
    }

    /** Chainage at an instant, as far as it is known where it heads. */
    double kmAt(double minute) {
        return km + shareBy(minute) * (toKm - km);
    }

    /** Offset at an instant, as far as it is known where it heads. */
    double offsetKmAt(double minute) {
        return offsetKm + shareBy(minute) * (toOffsetKm - offsetKm);
    }

    void headFor(double nextKm, double nextOffsetKm) {
        toKm = nextKm;
        toOffsetKm = nextOffsetKm;
    }

    /** First instant at which the unit can meet the party on its motion within a distance, km, or NaN. */
    double meetsMin(Motion motion, double captureKm) {
        return Intercept.earliest(motion, startMin, km, offsetKm, unit.kmPerMin(), captureKm);
    }

    boolean arrived(double nowMin) {
        double way = StrictMath.hypot(toKm - km, toOffsetKm - offsetKm);
        return nowMin >= startMin && (nowMin - startMin) * unit.kmPerMin() >= way - 1e-9;
    }

    /** Whether it waits near enough to where a party passes the line. */
    boolean awaits(double passageKm, double captureKm, double nowMin) {
        return arrived(nowMin) && Math.abs(toKm - passageKm) <= captureKm;
    }

    /** Instant at which the unit is where it heads for. */
    double arrivesMin() {
        return startMin + StrictMath.hypot(toKm - km, toOffsetKm - offsetKm) / unit.kmPerMin();
    }

    /** Chainage that it heads for. */
    double toKm() {
        return toKm;
    }

    /** Offset that it heads for. */
    double toOffsetKm() {
        return toOffsetKm;
    }

    /** Is at a place now. */
    void stand(double nowKm, double nowOffsetKm) {
        km = nowKm;
        offsetKm = nowOffsetKm;
    }

    /** Ends it where the unit has got by now. */
    void end(double nowMin) {
        left = startMin <= nowMin;
        halt(nowMin);
        over = true;
    }

    /** Whether the unit had left its base when the pursuit ended. */
    boolean left() {
        return left;
    }

    boolean over() {
        return over;
    }

    int plan() {
        return plan;
    }

    Unit unit() {
        return unit;
    }

    Party party() {
        return party;
    }

    double alarmMin() {
        return alarmMin;
    }

    double orderedMin() {
        return orderedMin;
    }

    boolean byTrack() {
        return byTrack;
    }

    double startMin() {
        return startMin;
    }

    double km() {
        return km;
    }

    double offsetKm() {
        return offsetKm;
    }
}
