package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.BarrierLayout;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How senders choose between staying, going elsewhere, and every mode over every lane, gate and crossing in reach.
 *
 * <p>The choice is a multinomial logit (McFadden 1974) over utilities in USD, with a noise that is a share of the reference margin.
 * Weights are computed once a day per flow and lane of origin and sampled by inverse cumulative probability in order of chainage.
 */
final class Choice {
    /** Options of a flow from one lane of origin, with today's cumulative weights. */
    private static final class Table {
        final List<Option> options;
        final double[] cumulative;
        int day = Integer.MIN_VALUE;

        Table(List<Option> options) {
            this.options = options;
            this.cumulative = new double[options.size() + 2];
        }
    }

    private final World world;
    private final Scenario scenario;
    private final Gates gates;
    private final Routing routing;
    private final BarrierLayout barriers;
    private final List<Beliefs> beliefs;
    private final Attitude attitude;
    private final int[] towersNear;
    private final Table[][] tables;
    private final double[][] laneDelayMin;
    private int delayDay = Integer.MIN_VALUE;

    Choice(
            World world,
            Scenario scenario,
            Gates gates,
            BarrierLayout barriers,
            int[] towersNear,
            List<Beliefs> beliefs,
            Attitude attitude) {
        this.world = world;
        this.scenario = scenario;
        this.gates = gates;
        this.routing = new Routing(world);
        this.barriers = barriers;
        this.towersNear = towersNear;
        this.beliefs = beliefs;
        this.attitude = attitude;
        this.tables = new Table[scenario.flows().size()][world.strip().lanes()];
        this.laneDelayMin = new double[world.modes().size()][world.strip().lanes()];
    }

    /** Options are found anew. */
    void forget() {
        for (Table[] row : tables) {
            Arrays.fill(row, null);
        }
    }

    /** Today's decision of a flow's sender at a chainage, for a uniform number; what is known is as of an instant of that day. */
    Decision decide(int flow, Ends ends, double originKm, int day, double asOfMin, double u) {
        int lane = world.strip().laneAt(originKm);
        Table table = tables[flow][lane];
        if (table == null) {
            double referenceKm = ends.from().nearestKm(world.strip().laneMiddleKm(lane));
            table = new Table(options(scenario.flows().get(flow), ends, referenceKm));
            tables[flow][lane] = table;
        }
        if (table.day != day) {
            weigh(table, flow, day, asOfMin);
        }
        double total = table.cumulative[table.cumulative.length - 1];
        int drawn = Arrays.binarySearch(table.cumulative, u * total);
        int index = drawn >= 0 ? drawn + 1 : -drawn - 1;
        if (index < 2) {
            return index == 0 ? Decision.STAY : Decision.ELSEWHERE;
        }
        return new Decision(Decision.Kind.GO, table.options.get(Math.min(index, table.options.size() + 1) - 2));
    }

    private List<Option> options(Flow flow, Ends ends, double originKm) {
        List<Option> options = new ArrayList<>();
        for (String id : flow.modes()) {
            int mode = Scenario.indexOf(world.modes(), id);
            for (Way way : world.modes().get(mode).ways()) {
                switch (way) {
                    case OPEN -> addLanes(options, ends, originKm, mode);
                    case GATE -> addGates(options, ends, originKm, mode, flow);
                    case CROSSING -> addCrossings(options, ends, originKm, mode);
                    default -> throw new IllegalStateException("no such way: " + way);
                }
            }
        }
        options.sort(Comparator.comparingDouble(Option::km)
                .thenComparing(Option::way)
                .thenComparing(o -> world.modes().get(o.mode()).id()));
        return options;
    }

    private void addLanes(List<Option> options, Ends ends, double originKm, int mode) {
        for (int lane = 0; lane < world.strip().lanes(); lane++) {
            double km = world.strip().laneMiddleKm(lane);
            add(options, ends, originKm, mode, Way.OPEN, lane, km, 0, 0);
        }
    }

    private void addGates(List<Option> options, Ends ends, double originKm, int mode, Flow flow) {
        int vehicles =
                flow.convoy().map(c -> (c.vehiclesMin() + c.vehiclesMax()) / 2).orElse(1);
        Commodity commodity = scenario.commodity(flow.commodity());
        double value = flow.quantity().median() * commodity.destinationUsd();
        String modeId = world.modes().get(mode).id();
        TollList.Load load = new TollList.Load(modeId, commodity.id(), vehicles, value);
        for (int i = 0; i < gates.count(); i++) {
            if (gates.open(i) && gates.km(i) <= world.strip().lengthKm()) {
                double toll = gates.tollUsd(i, flow.organisation(), load);
                double hours = gates.spec(i).serviceMin() * vehicles / 60;
                add(options, ends, originKm, mode, Way.GATE, i, gates.km(i), hours, toll);
            }
        }
    }

    private void addCrossings(List<Option> options, Ends ends, double originKm, int mode) {
        for (int i = 0; i < scenario.crossings().size(); i++) {
            OfficialCrossing c = scenario.crossings().get(i);
            double hours = (c.primaryMin() + c.inspectedChance(true) * c.inspectionMin()) / 60;
            if (c.open() && c.km() <= world.strip().lengthKm()) {
                double bribe = c.inspectedChance(true) * c.boughtChance() * c.bribeUsd();
                add(options, ends, originKm, mode, Way.CROSSING, i, c.km(), hours, bribe);
            }
        }
    }

    private void add(
            List<Option> options,
            Ends ends,
            double originKm,
            int mode,
            Way way,
            int place,
            double km,
            double extraHours,
            double feesUsd) {
        int column = world.strip().columnAt(km);
        double near = routing.hours(ends.from(), originKm, mode, column);
        double far = routing.hours(ends.to(), ends.to().nearestKm(km), mode, column);
        if (Double.isFinite(near) && Double.isFinite(far)) {
            options.add(new Option(mode, way, place, km, near, near + extraHours + far, feesUsd));
        }
    }

    private void weigh(Table table, int flowIndex, int day, double nowMin) {
        Flow flow = scenario.flows().get(flowIndex);
        Commodity commodity = scenario.commodity(flow.commodity());
        Organisation organisation = scenario.organisation(flow.organisation());
        Beliefs belief = beliefs.get(Scenario.indexOf(scenario.organisations(), flow.organisation()));
        double quantity = flow.quantity().median();
        double value = quantity * commodity.destinationUsd();
        double stake = quantity * commodity.originUsd();
        double scale = noise(organisation, flow, commodity);
        double[] utility = new double[table.options.size() + 2];
        utility[0] = 0;
        utility[1] = value - stake - commodity.elsewhereUsd();
        for (int i = 0; i < table.options.size(); i++) {
            Option option = table.options.get(i);
            double risk = belief.risk(option.mode(), option.way(), option.place());
            double gain = attitude.utility(value, stake, risk, commodity.penaltyUsd() + truckUsd(option));
            utility[i + 2] = gain - costUsd(option, nowMin, day);
        }
        cumulate(utility, scale, table.cumulative);
        table.day = day;
    }

    /** What is lost with the load when it is found at an official crossing. */
    private double truckUsd(Option option) {
        return option.way() == Way.CROSSING
                ? scenario.crossings().get(option.place()).truckUsd()
                : 0;
    }

    private static double noise(Organisation organisation, Flow flow, Commodity commodity) {
        double margin = flow.quantity().median() * (commodity.destinationUsd() - commodity.originUsd());
        return organisation.choiceNoise() * Math.max(1, Math.abs(margin));
    }

    /** Softmax, with the greatest utility taken off so that nothing overflows. */
    private static void cumulate(double[] utility, double scale, double[] cumulative) {
        double best = Double.NEGATIVE_INFINITY;
        for (double u : utility) {
            best = Math.max(best, u);
        }
        double sum = 0;
        for (int i = 0; i < utility.length; i++) {
            sum += StrictMath.exp((utility[i] - best) / scale);
            cumulative[i] = sum;
        }
    }

    private double costUsd(Option option, double nowMin, int day) {
        double delayMin = option.way() == Way.OPEN ? laneDelayMin(option.mode(), option.place(), nowMin, day) : 0;
        double perHour = world.modes().get(option.mode()).usdPerHour();
        return Double.isInfinite(delayMin)
                ? Double.POSITIVE_INFINITY
                : (option.hours() + delayMin / 60) * perHour + option.feesUsd();
    }

    private double laneDelayMin(int mode, int lane, double nowMin, int day) {
        if (delayDay != day) {
            for (double[] row : laneDelayMin) {
                Arrays.fill(row, Double.NaN);
            }
            delayDay = day;
        }
        if (Double.isNaN(laneDelayMin[mode][lane])) {
            laneDelayMin[mode][lane] = meanDelayMin(mode, lane, nowMin);
        }
        return laneDelayMin[mode][lane];
    }

    private double meanDelayMin(int mode, int lane, double nowMin) {
        double sum = 0;
        int passable = 0;
        for (int column = world.strip().firstColumn(lane);
                column < world.strip().endColumn(lane);
                column++) {
            double delay = barriers.meanDelayMin(column, mode, nowMin);
            if (Double.isFinite(delay)) {
                sum += delay;
                passable++;
            }
        }
        return passable == 0 ? Double.POSITIVE_INFINITY : sum / passable;
    }

    /** Draws the cell of a lane by logit over delay, path and towers in sight; -1 when none can be passed. */
    int cell(int flowIndex, Ends ends, double originKm, Option option, double nowMin, double u) {
        Flow flow = scenario.flows().get(flowIndex);
        Organisation organisation = scenario.organisation(flow.organisation());
        int first = world.strip().firstColumn(option.place());
        int count = world.strip().endColumn(option.place()) - first;
        double[] utility = new double[count];
        double perHour = world.modes().get(option.mode()).usdPerHour();
        for (int i = 0; i < count; i++) {
            double delay = barriers.meanDelayMin(first + i, option.mode(), nowMin);
            double hours = routing.hours(ends.from(), originKm, option.mode(), first + i)
                    + routing.hours(
                            ends.to(),
                            ends.to().nearestKm(world.strip().columnKm(first + i)),
                            option.mode(),
                            first + i);
            utility[i] = -(hours + delay / 60) * perHour - organisation.towerUsd() * towersNear[first + i];
            if (Double.isInfinite(hours) || Double.isInfinite(delay)) {
                utility[i] = Double.NEGATIVE_INFINITY;
            }
        }
        double[] cumulative = new double[count];
        cumulate(utility, noise(organisation, flow, scenario.commodity(flow.commodity())), cumulative);
        if (!(cumulative[count - 1] > 0)) {
            return -1;
        }
        int drawn = Arrays.binarySearch(cumulative, u * cumulative[count - 1]);
        return first + Math.min(count - 1, drawn >= 0 ? drawn + 1 : -drawn - 1);
    }
}
