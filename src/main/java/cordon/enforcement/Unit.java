package cordon.enforcement;

import cordon.random.Keys;

/** Guards who act together; their positions are synthetic. */
public final class Unit {
    private final String kind;
    private final String id;
    private final long key;
    private final int people;
    private final double kmPerMin;
    private double homeKm;
    private final double homeOffsetKm;
    private final double handlingMin;
    private Duty duty = new Duty();

    /** Until when a unit is busy, or has lost all its guards: its duty goes on when a dated change describes the unit anew. */
    private static final class Duty {
        private double untilMin = Double.NEGATIVE_INFINITY;
        private double unmannedUntilMin = Double.NEGATIVE_INFINITY;
    }

    /** A unit of a kind, which is part of its id and key because rows of different kinds may share an id. */
    Unit(
            String kind,
            String name,
            int people,
            double speedKmh,
            double homeKm,
            double homeOffsetKm,
            double handlingMin) {
        this.kind = kind;
        this.id = kind + "-" + name;
        this.key = Keys.of(Keys.of(kind), Keys.of(name));
        this.people = people;
        this.kmPerMin = speedKmh / 60;
        this.homeKm = homeKm;
        this.homeOffsetKm = homeOffsetKm;
        this.handlingMin = handlingMin;
    }

    /** Shares the duty of the unit that it was before a dated change. */
    void continues(Unit before) {
        duty = before.duty;
    }

    /** Post, patrol or team. */
    public String kind() {
        return kind;
    }

    /** Kind, row id and number, such as {@code team-east-2}. */
    public String id() {
        return id;
    }

    /** Key of its draws. */
    public long key() {
        return key;
    }

    /** Number of guards. */
    public int people() {
        return people;
    }

    /** Speed. */
    public double kmPerMin() {
        return kmPerMin;
    }

    /** Chainage of its base or the middle of its beat. */
    public double homeKm() {
        return homeKm;
    }

    /** Has another beat from now on, with its middle there. */
    void movesTo(double km) {
        homeKm = km;
    }

    /** Offset of its base or beat. */
    public double homeOffsetKm() {
        return homeOffsetKm;
    }

    /** Whether it is free at an instant. */
    public boolean free(double minute) {
        return minute >= duty.untilMin;
    }

    /** Instant from which it is free. */
    public double busyUntilMin() {
        return duty.untilMin;
    }

    /** Is busy until further notice, or until an instant. */
    public void busyUntil(double minute) {
        duty.untilMin = minute;
    }

    /** Instant until which nobody of it is left, if it ever was so. */
    double unmannedUntilMin() {
        return duty.unmannedUntilMin;
    }

    /** Nobody of it is left from now until an instant. */
    public void unmannedUntil(double minute) {
        duty.unmannedUntilMin = minute;
    }

    /** Instant at which it is back after having ended its work at a place now. */
    public double backMin(double nowMin, double km, double offsetKm) {
        return nowMin + handlingMin + StrictMath.hypot(km - homeKm, offsetKm - homeOffsetKm) / kmPerMin;
    }
}
