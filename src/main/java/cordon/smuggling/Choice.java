package cordon.smuggling;

import cordon.scenario.AttitudeSpec;
import cordon.scenario.Commodity;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Splitting;
import cordon.scenario.Way;
import cordon.world.BarrierLayout;
import cordon.world.World;
import java.util.Arrays;
import java.util.List;

/**
 * How senders choose between staying, going elsewhere, and every mode over every lane, gate, crossing, tunnel
 * and door in reach.
 *
 * <p>The choice is a multinomial logit (McFadden 1974) over utilities in USD, with a noise that is a share of the reference margin, or
 * the best of them, as the organisation's attitude has it. Weights are computed once a day per flow and lane of origin and sampled by inverse
 * cumulative probability in order of chainage.
 */
final class Choice {
    /** What a flow's senders may do from one lane of origin: to stay, the ways round, the ways over; with today's weights. */
    private static final class Table {
        final List<Option> options;
        final double[] elsewhereUsd;
        final double[] risk;
        final double[] costUsd;
        final double[] utility;
        final double[] size;
        double[] cumulative;
        int turns;
        int day = Integer.MIN_VALUE;

        Table(List<Option> options, double[] elsewhereUsd) {
            this.options = options;
            this.elsewhereUsd = elsewhereUsd;
            int all = 1 + elsewhereUsd.length + options.size();
            this.risk = new double[all];
            this.costUsd = new double[all];
            this.utility = new double[all];
            this.size = even(all);
        }

        int first() {
            return 1 + elsewhereUsd.length;
        }

        /** A way over. */
        Option option(int i) {
            return options.get(i - first());
        }
    }

    private final World world;
    private final Scenario scenario;
    private final Routing routing;
    private final Options options;
    private final BarrierLayout barriers;
    private final LaneDelays delays;
    private final Minds minds;
    private final Tunnels tunnels;
    private final int[] towersNear;
    private final Table[][][] tables;

    Choice(
            World world,
            Scenario scenario,
            Gates gates,
            Tunnels tunnels,
            BarrierLayout barriers,
            int[] towersNear,
            Minds minds) {
        this.tunnels = tunnels;
        this.world = world;
        this.scenario = scenario;
        this.routing = new Routing(world);
        this.options = new Options(world, scenario, gates, tunnels, routing);
        this.barriers = barriers;
        this.delays = new LaneDelays(world, barriers);
        this.towersNear = towersNear;
        this.minds = minds;
        this.tables = new Table[scenario.flows().size()][2][world.strip().lanes()];
    }

    /** Options are found anew. */
    void forget() {
        for (Table[][] flow : tables) {
            for (Table[] row : flow) {
                Arrays.fill(row, null);
            }
        }
    }

    /**
     * Today's decision of a flow's sender at a chainage, for a uniform number; what is known is as of an instant of that day.
     *
     * @param part whether it is one of the parties into which a consignment was split
     */
    Decision decide(int flow, Ends ends, double originKm, boolean part, int day, double asOfMin, double u) {
        Table table = table(flow, ends, originKm, part, day, asOfMin);
        int index = Weights.pick(table.cumulative, u);
        if (index <= 0) {
            return Decision.STAY;
        }
        return index < table.first()
                ? Decision.ELSEWHERE
                : new Decision(Decision.Kind.GO, table.option(index), table.risk[index]);
    }

    private Table table(int flow, Ends ends, double originKm, boolean part, int day, double asOfMin) {
        int lane = world.strip().laneAt(originKm);
        Table[] row = tables[flow][part ? 1 : 0];
        if (row[lane] == null) {
            double referenceKm = ends.from().nearestKm(world.strip().laneMiddleKm(lane));
            Flow spec = scenario.flows().get(flow);
            row[lane] = new Table(options.of(spec, ends, referenceKm), options.elsewhereUsd(spec, ends, referenceKm));
            measure(row[lane]);
        }
        if (row[lane].day != day || row[lane].turns != tunnels.turns()) {
            weigh(row[lane], flow, part, day, asOfMin);
        }
        return row[lane];
    }

    /** A lane counts by its length, so that the grain of lanes does not decide between the open line and gates. */
    private void measure(Table table) {
        for (int i = table.first(); i < table.size.length; i++) {
            Option option = table.option(i);
            if (option.way() == Way.OPEN) {
                table.size[i] =
                        world.strip().lengthKm(option.place()) / scenario.grid().optionKm();
            }
        }
    }

    private static double[] even(int count) {
        double[] size = new double[count];
        Arrays.fill(size, 1);
        return size;
    }

    private void weigh(Table table, int flowIndex, boolean part, int day, double nowMin) {
        Flow flow = scenario.flows().get(flowIndex);
        Organisation organisation = scenario.organisation(flow.organisation());
        Minds.Mind mind = minds.of(flow.organisation());
        double quantity = quantity(flow, organisation, part);
        for (int i = 1; i < table.first(); i++) {
            table.costUsd[i] = table.elsewhereUsd[i - 1] * dearer(flow);
            table.utility[i] = valueUsd(flow, quantity) - stakeUsd(flow, quantity) - table.costUsd[i];
        }
        for (int i = table.first(); i < table.utility.length; i++) {
            Option option = table.option(i);
            table.risk[i] = mind.beliefs().risk(option.mode(), option.way(), option.place());
            table.costUsd[i] = costUsd(option, flow, quantity, nowMin, day) * dearer(flow);
            table.utility[i] =
                    barred(option, mind) ? Double.NEGATIVE_INFINITY : utility(table, i, flow, mind, quantity);
        }
        table.cumulative = flow.forcedKm().isEmpty()
                ? Weights.of(organisation.attitude(), table.utility, table.size, noise(organisation, flow, part))
                : Weights.best(forced(table, flow));
        table.day = day;
        table.turns = tunnels.turns();
    }

    /** Whether a lane is not known, or a tunnel not open or full. */
    private boolean barred(Option option, Minds.Mind mind) {
        return switch (option.way()) {
            case OPEN -> !mind.lanes().knows(option.place());
            case TUNNEL -> !tunnels.hasRoom(option.place());
            default -> false;
        };
    }

    /** Utility of a way over, USD, as if it were known and open. */
    private double utility(Table table, int i, Flow flow, Minds.Mind mind, double quantity) {
        double value = valueUsd(flow, quantity);
        double penalty = penaltyUsd(table.option(i), flow, quantity);
        return mind.attitude().utility(value, stakeUsd(flow, quantity), table.risk[i], penalty) - table.costUsd[i];
    }

    private double valueUsd(Flow flow, double quantity) {
        return quantity * scenario.commodity(flow.commodity()).destinationUsd();
    }

    private double stakeUsd(Flow flow, double quantity) {
        return quantity * scenario.commodity(flow.commodity()).originUsd() * dearer(flow);
    }

    /** What a sanctioned organisation pays for what costs others 1. */
    private double dearer(Flow flow) {
        return 1 + scenario.organisation(flow.organisation()).sanctionShare();
    }

    private double penaltyUsd(Option option, Flow flow, double quantity) {
        Mode mode = world.modes().get(option.mode());
        int parties = Loads.parties(flow, mode, quantity);
        return Loads.penaltyUsd(flow, scenario.commodity(flow.commodity()), mode, parties, dearer(flow));
    }

    /** What an open tunnel is worth to a consignment beyond the next best, USD, and the parties in which it would go. */
    record Advantage(double usd, int parties) {}

    /** Advantage of a tunnel for a consignment of a flow from the middle of where it starts, as believed on a day. */
    Advantage advantage(int flowIndex, Ends ends, int tunnel, int day, double nowMin) {
        Flow flow = scenario.flows().get(flowIndex);
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), false, day, nowMin);
        double quantity = flow.quantity().median();
        double other = Double.NEGATIVE_INFINITY;
        double through = Double.NEGATIVE_INFINITY;
        int parties = 1;
        for (int i = 0; i < table.utility.length; i++) {
            Option option = i < table.first() ? null : table.option(i);
            if (option == null || option.way() != Way.TUNNEL || option.place() != tunnel) {
                other = Math.max(other, table.utility[i]);
                continue;
            }
            double utility = utility(table, i, flow, minds.of(flow.organisation()), quantity);
            if (utility > through) {
                through = utility;
                parties = Loads.parties(flow, world.modes().get(option.mode()), quantity);
            }
        }
        return new Advantage(through - other, parties);
    }

    /** The same utility for every way over the lanes that senders must spread over, none for anything else. */
    private double[] forced(Table table, Flow flow) {
        double[] utility = new double[table.utility.length];
        Arrays.fill(utility, Double.NEGATIVE_INFINITY);
        for (int i = table.first(); i < utility.length; i++) {
            Option option = table.option(i);
            boolean listed = option.way() == Way.OPEN
                    && flow.forcedKm().stream().anyMatch(km -> world.strip().laneAt(km) == option.place());
            utility[i] = listed && Double.isFinite(table.costUsd[i]) ? 0 : utility[i];
        }
        return utility;
    }

    private static double quantity(Flow flow, Organisation organisation, boolean part) {
        int parties = part ? organisation.splitting().map(Splitting::parties).orElse(1) : 1;
        return flow.quantity().median() / parties;
    }

    private double noise(Organisation organisation, Flow flow, boolean part) {
        Commodity commodity = scenario.commodity(flow.commodity());
        double margin = quantity(flow, organisation, part) * (commodity.destinationUsd() - commodity.originUsd());
        return organisation.choiceNoise() * Math.max(1, Math.abs(margin));
    }

    private double costUsd(Option option, Flow flow, double quantity, double nowMin, int day) {
        double delayMin = option.way() == Way.OPEN ? delays.meanMin(option.mode(), option.place(), nowMin, day) : 0;
        Mode mode = world.modes().get(option.mode());
        double each = (option.hours() + delayMin / 60) * mode.usdPerHour() + option.feesUsd();
        return Double.isInfinite(delayMin)
                ? Double.POSITIVE_INFINITY
                : Loads.parties(flow, mode, quantity) * (each + mode.load().partyUsd());
    }

    /**
     * Expected cost of one unit of a flow at its destination, USD: its price at the origin, ways, fees and losses (of load and
     * penalty), over the ways in the proportions in which senders from the middle of the origin would take them if they did not stay.
     */
    double unitCostUsd(int flowIndex, Ends ends, int day, double asOfMin) {
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), false, day, asOfMin);
        Flow flow = scenario.flows().get(flowIndex);
        Commodity commodity = scenario.commodity(flow.commodity());
        double quantity = flow.quantity().median();
        double[] utility = flow.forcedKm().isEmpty() ? table.utility.clone() : forced(table, flow);
        utility[0] = Double.NEGATIVE_INFINITY;
        Organisation organisation = scenario.organisation(flow.organisation());
        double[] sums = Weights.of(organisation.attitude(), utility, table.size, noise(organisation, flow, false));
        double sum = 0;
        for (int i = 1; i < sums.length; i++) {
            double weight = sums[i] - sums[i - 1];
            double penalty = i < table.first() ? 0 : penaltyUsd(table.option(i), flow, quantity);
            double atStake = valueUsd(flow, quantity) + penalty;
            sum += weight > 0 ? weight * (table.costUsd[i] + table.risk[i] * atStake) : 0;
        }
        double all = sums[sums.length - 1];
        double originUsd = commodity.originUsd() * dearer(flow);
        return all > 0 ? originUsd + sum / all / quantity : Double.POSITIVE_INFINITY;
    }

    /** The best utility of each lane to a flow, known or not, from the middle of the origin, USD per consignment. */
    double[] laneMarginUsd(int flowIndex, Ends ends, int day, double asOfMin) {
        double[] margin = new double[world.strip().lanes()];
        Arrays.fill(margin, Double.NEGATIVE_INFINITY);
        Flow flow = scenario.flows().get(flowIndex);
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), false, day, asOfMin);
        Minds.Mind mind = minds.of(flow.organisation());
        for (int i = table.first(); i < table.utility.length; i++) {
            Option option = table.option(i);
            if (option.way() == Way.OPEN) {
                double utility = utility(table, i, flow, mind, flow.quantity().median());
                margin[option.place()] = Math.max(margin[option.place()], utility);
            }
        }
        return margin;
    }

    /** Lanes have become known since weights were last computed. */
    void weighAnew() {
        for (Table[][] flow : tables) {
            for (Table[] row : flow) {
                for (Table table : row) {
                    if (table != null) {
                        table.day = Integer.MIN_VALUE;
                    }
                }
            }
        }
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
        AttitudeSpec attitude = organisation.attitude();
        int drawn = Weights.pick(Weights.of(attitude, utility, even(count), noise(organisation, flow, false)), u);
        return drawn < 0 ? -1 : first + drawn;
    }
}
