package cordon.enforcement;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.world.BackAndForth;
import cordon.world.Turns;

/**
 * A patrol going back and forth on its beat without dwelling at the ends, out for a share of each cycle. Its place is a closed
 * function of time, so that it costs nothing while nobody is near. Patrols that go by a plan have a beat for each shift, and at
 * its beginning a way to it.
 */
public final class Beat {
    private final Unit unit;
    private final BackAndForth way;
    private final Turns turns;
    private final Guards.PatrolRow row;
    private final Transit transit;
    private final double endMin;

    /** The way to a beat: from where and when, and when it ends; afterwards the patrol goes back and forth. */
    private record Transit(double departMin, double departKm, double arriveMin) {
        private static final Transit NONE = new Transit(Double.NEGATIVE_INFINITY, 0, Double.NEGATIVE_INFINITY);
    }

    private Beat(
            Unit unit,
            BeatLayout.Stretch stretch,
            double phaseMin,
            Turns turns,
            Guards.PatrolRow row,
            Transit transit,
            double endMin) {
        this.unit = unit;
        this.way = new BackAndForth(stretch.fromKm(), legMin(unit, stretch), unit.kmPerMin(), phaseMin);
        this.turns = turns;
        this.row = row;
        this.transit = transit;
        this.endMin = endMin;
    }

    private static double legMin(Unit unit, BeatLayout.Stretch stretch) {
        return stretch.lengthKm() / unit.kmPerMin();
    }

    /** A beat that a patrol has been on for long, until an instant. */
    static Beat settled(
            Unit unit, BeatLayout.Stretch stretch, Turns turns, Guards.PatrolRow row, double endMin, Draws draws) {
        double phase = 2 * legMin(unit, stretch) * draws.uniform(Purpose.PATROL_PHASE, unit.key(), 0);
        return new Beat(unit, stretch, phase, turns, row, Transit.NONE, endMin);
    }

    /**
     * The beat of the next shift: its patrol drives there as soon as it can, by the shortest way, and begins where it comes to it.
     *
     * @param nowMin beginning of the shift
     * @param untilMin its end
     */
    Beat followedBy(BeatLayout.Stretch stretch, double nowMin, double untilMin) {
        boolean returning = unit.busyUntilMin() > nowMin && unit.busyUntilMin() < Double.POSITIVE_INFINITY;
        double depart = returning ? unit.busyUntilMin() : nowMin;
        double km = unit.free(nowMin) ? kmAt(nowMin) : unit.homeKm();
        double entry = Math.max(stretch.fromKm(), Math.min(stretch.toKm(), km));
        double arrive = depart + Math.abs(entry - km) / unit.kmPerMin();
        double inLeg = (entry - stretch.fromKm()) / unit.kmPerMin();
        return new Beat(unit, stretch, inLeg - arrive, turns, row, new Transit(depart, km, arrive), untilMin);
    }

    /** The patrol. */
    public Unit unit() {
        return unit;
    }

    /** Chainage at which it begins. */
    public double fromKm() {
        return way.fromKm();
    }

    /** Chainage at which it ends. */
    public double toKm() {
        return way.toKm();
    }

    /** Least chainage at which the patrol watches. */
    public double leastKm() {
        return seesInTransit() ? fromWayKm() : fromKm();
    }

    /** Greatest chainage at which the patrol watches. */
    public double mostKm() {
        return seesInTransit() ? toWayKm() : toKm();
    }

    /** Least chainage at which it is in its shift, on its way to the beat included. */
    public double fromWayKm() {
        return transit == Transit.NONE ? fromKm() : Math.min(fromKm(), transit.departKm);
    }

    /** Greatest chainage at which it is in its shift, on its way to the beat included. */
    public double toWayKm() {
        return transit == Transit.NONE ? toKm() : Math.max(toKm(), transit.departKm);
    }

    private boolean seesInTransit() {
        return row.plan().seesInTransit() && transit != Transit.NONE;
    }

    /** Distance at which it sees a party at best. */
    public double farthestSightKm() {
        return Math.max(row.sightNightKm(), row.sightDayKm());
    }

    /** What the scenario says of its row. */
    Guards.PatrolRow row() {
        return row;
    }

    /** Whether the patrol goes after what it sees. */
    boolean pursues() {
        return row.pursues();
    }

    /** Instant at which the patrol reaches the beat, unless it is called away on the way. */
    public double arriveMin() {
        return transit.arriveMin;
    }

    /** First instant at which the patrol watches on this beat, or on its way there, unless it is called away. */
    double beginMin() {
        return row.plan().seesInTransit() ? transit.departMin : transit.arriveMin;
    }

    /** Instant at which the shift ends. */
    public double endMin() {
        return endMin;
    }

    /** First instant from which the patrol may see somebody; one that was called away comes back straight to the beat. */
    double watchesFromMin() {
        double free = unit.busyUntilMin();
        return calledAway() || row.plan().seesInTransit() ? free : Math.max(free, transit.arriveMin);
    }

    private boolean calledAway() {
        return unit.busyUntilMin() > transit.departMin;
    }

    private boolean inTransit(double minute) {
        return minute < transit.arriveMin && !calledAway();
    }

    /** Chainage at an instant. */
    double kmAt(double minute) {
        if (inTransit(minute)) {
            double driven = Math.max(0, minute - transit.departMin) * unit.kmPerMin();
            return transit.departKm + Math.copySign(driven, fromKm() - transit.departKm);
        }
        return way.kmAt(minute);
    }

    /** Speed along the line at an instant. */
    double kmPerMinAt(double minute) {
        if (inTransit(minute)) {
            return Math.copySign(unit.kmPerMin(), fromKm() - transit.departKm);
        }
        return way.kmPerMinAt(minute);
    }

    /** First later instant at which it turns, or reaches the beat. */
    double nextTurn(double minute) {
        if (inTransit(minute)) {
            return Turns.later(minute, transit.arriveMin - minute);
        }
        return way.nextTurn(minute);
    }

    /** Whether it is out. */
    public boolean out(double minute) {
        return turns.out(minute);
    }

    /** How long of the time between two instants the patrol is out, wherever. */
    double outBetween(double fromMin, double toMin) {
        return turns.outBetween(fromMin, toMin);
    }

    /** First later instant at which it goes out or in, or is fresh again. */
    double nextShift(double minute) {
        boolean tires = row.fatigue().lossPerHour() > 0;
        return tires && turns.always() ? turns.nextShift(minute) : turns.next(minute);
    }

    /** Chance to notice what comes within sight at an instant. */
    double vigilance(double minute) {
        double tired = row.fatigue().lossPerHour() * turns.sinceOutMin(minute) / 60;
        return Math.max(row.fatigue().floor(), 1 - tired);
    }
}
