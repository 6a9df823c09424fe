package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Door;
import cordon.scenario.Flow;
import cordon.scenario.Gate;
import cordon.scenario.Mode;
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
 * How senders choose between staying, going elsewhere, and every mode over every lane, gate, crossing, tunnel
 * and door in reach.
 *
 * <p>The choice is a multinomial logit (McFadden 1974) over utilities in USD, with a noise that is a share of the reference margin.
 * Weights are computed once a day per flow and lane of origin and sampled by inverse cumulative probability in order of chainage.
 */
final class Choice {
    /** Options of a flow from one lane of origin, with today's cumulative weights. */
    private static final class Table {
        final List<Option> options;
        final double[] cumulative;
        final int digs;
        int turns;
        int day = Integer.MIN_VALUE;

        Table(List<Option> options, int digs) {
            this.digs = digs;
            this.options = options;
            this.cumulative = new double[options.size() + 2];
        }
    }

    private final World world;
    private final Scenario scenario;
    private final Routing routing;
    private final BarrierLayout barriers;
    private final List<Beliefs> beliefs;
    private final Tunnels tunnels;
    private final Attitude attitude;
    private final int[] towersNear;
    private final Table[][] tables;
    private final double[][] laneDelayMin;
    private int delayDay = Integer.MIN_VALUE;

    Choice(
            World world,
            Scenario scenario,
            BarrierLayout barriers,
            int[] towersNear,
            List<Beliefs> beliefs,
            Tunnels tunnels,
            Attitude attitude) {
        this.world = world;
        this.scenario = scenario;
        this.routing = new Routing(world);
        this.barriers = barriers;
        this.towersNear = towersNear;
        this.beliefs = beliefs;
        this.tunnels = tunnels;
        this.attitude = attitude;
        this.tables = new Table[scenario.flows().size()][world.strip().lanes()];
        this.laneDelayMin = new double[world.modes().size()][world.strip().lanes()];
    }

    /** Today's decision of a flow's sender at a chainage, for a uniform number; what is known is as of an instant of that day. */
    Decision decide(int flow, Ends ends, double originKm, int day, double asOfMin, double u) {
        Table table = table(flow, ends, originKm);
        if (table.day != day || table.turns != tunnels.turns()) {
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

    private Table table(int flow, Ends ends, double originKm) {
        int lane = world.strip().laneAt(originKm);
        if (tables[flow][lane] == null || tables[flow][lane].digs != tunnels.digs()) {
            double referenceKm = ends.from().nearestKm(world.strip().laneMiddleKm(lane));
            tables[flow][lane] = new Table(options(scenario.flows().get(flow), ends, referenceKm), tunnels.digs());
        }
        return tables[flow][lane];
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
                    case TUNNEL -> addTunnels(options, ends, originKm, mode, flow);
                    case BRIBE -> addDoors(options, ends, originKm, mode, flow);
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
        for (int i = 0; i < scenario.gates().size(); i++) {
            Gate gate = scenario.gates().get(i);
            boolean own = gate.militia().equals(flow.organisation());
            int vehicles = flow.convoy()
                    .map(c -> (c.vehiclesMin() + c.vehiclesMax()) / 2)
                    .orElse(1);
            double toll = own
                    ? 0
                    : vehicles
                            * gate.tollUsd()
                                    .getOrDefault(world.modes().get(mode).id(), 0.0);
            if (gate.open() && gate.km() <= world.strip().lengthKm()) {
                add(options, ends, originKm, mode, Way.GATE, i, gate.km(), gate.serviceMin() * vehicles / 60, toll);
            }
        }
    }

    private void addCrossings(List<Option> options, Ends ends, double originKm, int mode) {
        for (int i = 0; i < scenario.crossings().size(); i++) {
            OfficialCrossing c = scenario.crossings().get(i);
            double hours = (c.primaryMin() + c.inspectedShare() * c.inspectionMin()) / 60;
            if (c.open() && c.km() <= world.strip().lengthKm()) {
                double bribe = c.inspectedShare() * c.boughtChance() * c.bribeUsd();
                add(options, ends, originKm, mode, Way.CROSSING, i, c.km(), hours, bribe);
            }
        }
    }

    private void addTunnels(List<Option> options, Ends ends, double originKm, int mode, Flow flow) {
        for (int i = 0; i < tunnels.count(); i++) {
            if (tunnels.owner(i).equals(flow.organisation())) {
                double hours = tunnels.spec(i).passMin() / 60;
                add(options, ends, originKm, mode, Way.TUNNEL, i, tunnels.km(i), hours, 0);
            }
        }
    }

    private void addDoors(List<Option> options, Ends ends, double originKm, int mode, Flow flow) {
        double median = flow.quantity().median();
        double valueUsd = median * scenario.commodity(flow.commodity()).destinationUsd();
        int parties = Loads.parties(flow, world.modes().get(mode), median);
        for (int i = 0; i < scenario.barriers().doors().size(); i++) {
            Door door = scenario.barriers().doors().get(i);
            if (door.km() <= world.strip().lengthKm()) {
                double price = door.priceUsd(valueUsd / parties);
                add(options, ends, originKm, mode, Way.BRIBE, i, door.km(), door.passMin() / 60, price);
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
        double scale = noise(scenario.organisation(flow.organisation()), flow, scenario.commodity(flow.commodity()));
        cumulate(utilities(table, flow, day, nowMin, -1), scale, table.cumulative);
        table.day = day;
        table.turns = tunnels.turns();
    }

    /** Utilities of staying, going elsewhere, and each option, USD; one tunnel may be taken for open. */
    private double[] utilities(Table table, Flow flow, int day, double nowMin, int tunnelIfOpen) {
        Commodity commodity = scenario.commodity(flow.commodity());
        Beliefs belief = beliefs.get(Scenario.indexOf(scenario.organisations(), flow.organisation()));
        double quantity = flow.quantity().median();
        double value = quantity * commodity.destinationUsd();
        double stake = quantity * commodity.originUsd();
        double[] utility = new double[table.options.size() + 2];
        utility[0] = 0;
        utility[1] = value - stake - commodity.elsewhereUsd();
        for (int i = 0; i < table.options.size(); i++) {
            Option option = table.options.get(i);
            Mode mode = world.modes().get(option.mode());
            int parties = Loads.parties(flow, mode, quantity);
            double risk = belief.risk(option.mode(), option.way(), option.place());
            double gain = attitude.utility(value, stake, risk, parties * Loads.penaltyUsd(commodity, mode));
            boolean shut =
                    option.way() == Way.TUNNEL && option.place() != tunnelIfOpen && !tunnels.hasRoom(option.place());
            utility[i + 2] = shut
                    ? Double.NEGATIVE_INFINITY
                    : gain
                            - parties
                                    * (costUsd(option, nowMin, day)
                                            + mode.load().partyUsd());
        }
        return utility;
    }

    /** What an open tunnel is worth to a consignment beyond the next best, USD, and the parties in which it would go. */
    record Advantage(double usd, int parties) {}

    /** Advantage of a tunnel for a consignment of a flow from the middle of where it starts, as believed on a day. */
    Advantage advantage(int flowIndex, Ends ends, int tunnel, int day, double nowMin) {
        Flow flow = scenario.flows().get(flowIndex);
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5));
        double[] utility = utilities(table, flow, day, nowMin, tunnel);
        double other = Math.max(utility[0], utility[1]);
        double through = Double.NEGATIVE_INFINITY;
        int parties = 1;
        for (int i = 0; i < table.options.size(); i++) {
            Option option = table.options.get(i);
            if (option.way() != Way.TUNNEL || option.place() != tunnel) {
                other = Math.max(other, utility[i + 2]);
            } else if (utility[i + 2] > through) {
                through = utility[i + 2];
                parties = Loads.parties(
                        flow, world.modes().get(option.mode()), flow.quantity().median());
            }
        }
        return new Advantage(through - other, parties);
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
