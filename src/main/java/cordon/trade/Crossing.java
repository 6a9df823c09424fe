package cordon.trade;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.ServiceTime;
import cordon.world.Calendar;

/** An official crossing of a run: one queue in each direction, a first check of all, an inspection of some. */
public final class Crossing {
    private static final int STAGES = 4;

    /** What happened to a truck: when its service began and ended, and whether it was inspected. */
    public record Service(double beganMin, double doneMin, boolean inspected) {}

    private final Draws draws;
    private final Calendar calendar;
    private OfficialCrossing spec;
    private ServiceQueue inward;
    private ServiceQueue outward;
    private boolean moved;
    private final double[] cover = new double[Direction.values().length];

    /** The crossing at the start of a run. */
    public Crossing(OfficialCrossing spec, Calendar calendar, Draws draws) {
        this.spec = spec;
        this.calendar = calendar;
        this.draws = draws;
        this.inward = queue();
        this.outward = queue();
    }

    private ServiceQueue queue() {
        return new ServiceQueue(calendar, spec.lanes(), spec.opensHour(), spec.closesHour());
    }

    /** What the scenario says of it now. */
    public OfficialCrossing spec() {
        return spec;
    }

    /** Takes over a dated change. */
    public void change(OfficialCrossing changed) {
        moved |= changed.km() != spec.km();
        spec = changed;
        inward = inward.changedTo(spec.lanes(), spec.opensHour(), spec.closesHour());
        outward = outward.changedTo(spec.lanes(), spec.opensHour(), spec.closesHour());
    }

    /** Sends away all that wait, if it is shut or was moved. */
    public void sendAwayIfGone(double nowMin) {
        if (moved || !spec.open()) {
            inward.sendAway(nowMin);
            outward.sendAway(nowMin);
        }
        moved = false;
    }

    private ServiceQueue line(Direction direction) {
        return direction == Direction.INWARD ? inward : outward;
    }

    /** How long a truck that arrives now would wait. */
    public double waitMin(Direction direction, double nowMin) {
        return line(direction).beginsMin(nowMin) - nowMin;
    }

    /** Trucks in the yard now, those being served included, for those who look on. */
    public int inYard(Direction direction, double nowMin) {
        return line(direction).insideNow(nowMin);
    }

    /** Whether the yard has no room for one truck more. */
    public boolean full(Direction direction, double nowMin) {
        var places = spec.yard().places();
        return places.isPresent() && line(direction).inside(nowMin) >= places.get();
    }

    /** Serves a truck that arrives now; {@code sentAway} runs if the crossing is shut before its turn. */
    public Service serve(Direction direction, double arrivesMin, long truck, boolean carrying, Runnable sentAway) {
        boolean inspected = draws.happens(spec.screening().flaggedChance(carrying), Purpose.TRUCK_FLAGGED, truck, 0)
                || draws.happens(spec.inspectedShare(), Purpose.TRUCK_INSPECTED, truck, 0);
        double service = length(spec.primaryMin(), truck, 0) + (inspected ? length(spec.inspectionMin(), truck, 1) : 0);
        double begins = line(direction).serve(arrivesMin, service, sentAway);
        return new Service(begins, begins + service, inspected);
    }

    /** A service time of this mean by inverse cumulative probability; of Erlang's law, the sum of its stages. */
    private double length(double meanMin, long truck, int index) {
        ServiceTime time = spec.service();
        return switch (time.law()) {
            case FIXED -> meanMin;
            case EXPONENTIAL -> meanMin * draws.exponential(Purpose.TRUCK_SERVICE, truck, index);
            case ERLANG -> meanMin * stages(truck, index) / STAGES;
            case LOGNORMAL -> lognormal(meanMin, time.cv(), truck, index);
        };
    }

    private double stages(long truck, int index) {
        double sum = 0;
        for (int stage = 1; stage <= STAGES; stage++) {
            sum += draws.exponential(Purpose.TRUCK_SERVICE, truck, 2L * stage + index);
        }
        return sum;
    }

    /** Of a lognormal number with mean m and coefficient of variation c: sigma^2 = ln(1 + c^2), median = m / sqrt(1 + c^2). */
    private double lognormal(double meanMin, double cv, long truck, int index) {
        if (meanMin == 0) {
            return 0;
        }
        double spread = 1 + cv * cv;
        double median = meanMin / StrictMath.sqrt(spread);
        double sigma = StrictMath.sqrt(StrictMath.log(spread));
        return draws.lognormal(median, sigma, Purpose.TRUCK_SERVICE, truck, index);
    }

    /** A legal truck has come, in which or behind which a load might hide; no more than a day's worth of them is waited for. */
    public void legal(Direction direction) {
        spec.coverShare().ifPresent(share -> {
            int i = direction.ordinal();
            cover[i] = Math.min(mostCover(direction, share), cover[i] + share);
        });
    }

    private double mostCover(Direction direction, double share) {
        return Math.max(1, share * spec.perDay(direction));
    }

    /** Whether so many concealed loads find trucks to hide in now, which are then taken. */
    public boolean hides(Direction direction, int loads) {
        if (spec.coverShare().isEmpty()) {
            return true;
        }
        int i = direction.ordinal();
        boolean enough = cover[i]
                >= Math.min(loads, mostCover(direction, spec.coverShare().get())) - 1e-9;
        cover[i] -= enough ? loads : 0;
        return enough;
    }

    /** Key of the n-th legal truck in a direction. */
    public long truckKey(Direction direction, long number) {
        return Keys.of(Keys.of(spec.id() + "/" + direction.name()), number);
    }
}
