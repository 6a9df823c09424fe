package cordon.trade;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.OfficialCrossing;
import cordon.world.Calendar;

/** An official crossing of a run: one queue in each direction, a first check of all, an inspection of some. */
public final class Crossing {
    /** What happened to a truck: when its service began and ended, and whether it was inspected. */
    public record Service(double beganMin, double doneMin, boolean inspected) {}

    private final Draws draws;
    private final Calendar calendar;
    private OfficialCrossing spec;
    private ServiceQueue inward;
    private ServiceQueue outward;
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
        spec = changed;
        inward = inward.changedTo(spec.lanes(), spec.opensHour(), spec.closesHour());
        outward = outward.changedTo(spec.lanes(), spec.opensHour(), spec.closesHour());
    }

    /** Serves a truck that arrives now. */
    public Service serve(Direction direction, double arrivesMin, long truck) {
        boolean inspected = draws.happens(spec.inspectedShare(), Purpose.TRUCK_INSPECTED, truck, 0);
        double service = length(spec.primaryMin(), truck, 0) + (inspected ? length(spec.inspectionMin(), truck, 1) : 0);
        ServiceQueue queue = direction == Direction.INWARD ? inward : outward;
        double begins = queue.serve(arrivesMin, service);
        return new Service(begins, begins + service, inspected);
    }

    private double length(double meanMin, long truck, int index) {
        return spec.exponentialService() ? meanMin * draws.exponential(Purpose.TRUCK_SERVICE, truck, index) : meanMin;
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
