package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Elasticity;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.Calendar;
import cordon.world.DailyHours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * When consignments are demanded. Each flow is a Poisson stream; where demand is elastic it is thinned while journeys cost more than
 * the reference, and a second stream is added while they cost less, so that a factor of 1 leaves every draw as it is.
 */
final class Demand {
    /** Takes a consignment that is demanded now. */
    @FunctionalInterface
    interface Taker {
        void demanded(int flow, long key, double quantity, int vehicles);
    }

    private static final long MORE = -2;

    private final Calendar calendar;
    private final Draws draws;
    private final Agenda agenda;
    private final Taker taker;
    private final List<Arrivals> base = new ArrayList<>();
    private final List<Arrivals> more = new ArrayList<>();
    private final List<DailyHours> baseIntensity = new ArrayList<>();
    private final List<DailyHours> moreIntensity = new ArrayList<>();
    private final long[] family;
    private final long[] moreFamily;
    private final double[] factor;
    private final double[] firstCostUsd;
    private Scenario scenario;

    Demand(Scenario scenario, Calendar calendar, Draws draws, Agenda agenda, Taker taker) {
        this.calendar = calendar;
        this.draws = draws;
        this.agenda = agenda;
        this.taker = taker;
        double start = calendar.firstMin();
        for (Flow flow : scenario.flows()) {
            long key = Keys.of(flow.id());
            base.add(new Arrivals(Purpose.ARRIVAL, key, start, draws));
            more.add(new Arrivals(Purpose.ARRIVAL, Keys.of(key, MORE), start, draws));
        }
        family = scenario.flows().stream().mapToLong(flow -> Keys.of(flow.id())).toArray();
        moreFamily = Arrays.stream(family).map(key -> Keys.of(key, MORE)).toArray();
        factor = new double[base.size()];
        Arrays.fill(factor, 1);
        firstCostUsd = new double[base.size()];
        Arrays.fill(firstCostUsd, Double.NaN);
    }

    /** Takes over the scenario that holds from now on. */
    void change(Scenario changed) {
        scenario = changed;
        baseIntensity.clear();
        moreIntensity.clear();
        for (Flow flow : scenario.flows()) {
            double above = elastic(flow) ? flow.elasticity().most() - 1 : 0;
            baseIntensity.add(DailyHours.byNight(calendar, flow.perDay(), flow.nightRatio()));
            moreIntensity.add(DailyHours.byNight(calendar, flow.perDay() * above, flow.nightRatio()));
        }
    }

    /** From now on a unit of each flow costs as much as a function of the flow says. */
    void reckon(IntToDoubleFunction unitUsd) {
        for (int f = 0; f < factor.length; f++) {
            if (elastic(f)) {
                costs(f, unitUsd.applyAsDouble(f));
            }
        }
    }

    /** Whether the demand of a flow answers to its cost; flows that go straight over do not choose by cost. */
    private boolean elastic(int flow) {
        return elastic(scenario.flows().get(flow));
    }

    private static boolean elastic(Flow flow) {
        return flow.elasticity().exponent() > 0 && !flow.straight();
    }

    /** From now on a unit of this flow costs this much, or infinitely much where no way leads over; the first that is finite is the reference of its own. */
    private void costs(int flow, double unitUsd) {
        if (Double.isInfinite(unitUsd)) {
            factor[flow] = 0;
            return;
        }
        if (Double.isNaN(firstCostUsd[flow])) {
            firstCostUsd[flow] = unitUsd;
        }
        Elasticity elasticity = scenario.flows().get(flow).elasticity();
        double reference = elasticity.referenceUsd().orElse(firstCostUsd[flow]);
        factor[flow] = factor(unitUsd / reference, elasticity);
    }

    /** (cost / reference)^-e, at most the largest multiple. */
    static double factor(double relativeCost, Elasticity elasticity) {
        return Math.min(elasticity.most(), StrictMath.pow(relativeCost, -elasticity.exponent()));
    }

    /** Books the demand that comes before an instant; whether it is kept is asked when it comes. */
    void until(double untilMin) {
        for (int f = 0; f < base.size(); f++) {
            book(f, base.get(f), baseIntensity.get(f), family[f], untilMin);
            book(f, more.get(f), moreIntensity.get(f), moreFamily[f], untilMin);
        }
    }

    private void book(int flow, Arrivals stream, DailyHours intensity, long of, double untilMin) {
        boolean extra = stream == more.get(flow);
        double at = stream.nextBefore(untilMin, intensity);
        while (!Double.isNaN(at)) {
            long key = Keys.of(of, stream.number());
            agenda.book(at, Agenda.Rank.DEMAND, key, () -> arrives(flow, key, extra));
            at = stream.nextBefore(untilMin, intensity);
        }
    }

    private void arrives(int flow, long key, boolean extra) {
        Flow spec = scenario.flows().get(flow);
        double share = 1;
        if (elastic(flow)) {
            share = extra ? (factor[flow] - 1) / (spec.elasticity().most() - 1) : factor[flow];
        }
        if (draws.happens(share, Purpose.DEMAND_KEPT, key, 0)) {
            taker.demanded(flow, key, quantity(flow, key), vehicles(flow, key));
        }
    }

    /** Vehicles of the consignment with this key: those of a convoy, else 1. */
    int vehicles(int flow, long key) {
        Flow.Convoy convoy = scenario.flows().get(flow).convoy().orElse(null);
        return convoy == null
                ? 1
                : draws.between(convoy.vehiclesMin(), convoy.vehiclesMax(), Purpose.CONVOY_SIZE, key, 0);
    }

    /** Quantity of the consignment with this key. */
    double quantity(int flow, long key) {
        Flow spec = scenario.flows().get(flow);
        return draws.lognormal(spec.quantity().median(), spec.quantity().sigma(), Purpose.QUANTITY, key, 0);
    }
}
