package cordon.smuggling;

import cordon.scenario.AttitudeSpec;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
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
 * the best of them, as the organisation's attitude has it. Weights are computed once a day per flow, class of quantity and lane of origin, when first
 * needed, and sampled by inverse cumulative probability in order of chainage.
 */
final class Choice {
    /** What a flow's senders of one class may do from one lane of origin: to stay, the ways round, the ways over; with today's weights. */
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
    private final Tunnels tunnels;
    private final int[] towersNear;
    private final Sizes[] sizes;
    private final Sender[][] senders;
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
        this.sizes = scenario.flows().stream().map(Sizes::new).toArray(Sizes[]::new);
        this.senders = new Sender[sizes.length][];
        this.tables = new Table[sizes.length][][];
        for (int flow = 0; flow < sizes.length; flow++) {
            senders[flow] = new Sender[2 * sizes[flow].count()];
            for (int kind = 0; kind < senders[flow].length; kind++) {
                double whole = sizes[flow].quantity(kind / 2);
                senders[flow][kind] = new Sender(world, scenario, minds, flow, whole, kind % 2 == 1);
            }
            tables[flow] = new Table[senders[flow].length][world.strip().lanes()];
        }
    }

    /** Kind of sender of a consignment: twice its class of quantity, and one more for a part of a consignment that is split. */
    private int kind(Consignment consignment) {
        int flow = consignment.flowIndex();
        return consignment.isPart()
                ? 2 * sizes[flow].of(consignment.quantity() * Sender.parts(senders[flow][1].organisation())) + 1
                : 2 * sizes[flow].of(consignment.quantity());
    }

    /** Kind of the sender who stands for a flow: of a whole consignment of median quantity. */
    private int median(int flow) {
        return 2 * sizes[flow].middle();
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
     * Today's decision of the sender of a consignment at a chainage, for a uniform number; what is known is as of an instant of that day.
     */
    Decision decide(Consignment consignment, Ends ends, double originKm, int day, double asOfMin, double u) {
        Table table = table(consignment.flowIndex(), ends, originKm, kind(consignment), day, asOfMin);
        int index = Weights.pick(table.cumulative, u);
        if (index <= 0) {
            return Decision.STAY;
        }
        return index < table.first()
                ? Decision.ELSEWHERE
                : new Decision(Decision.Kind.GO, table.option(index), table.risk[index]);
    }

    private Table table(int flow, Ends ends, double originKm, int kind, int day, double asOfMin) {
        int lane = world.strip().laneAt(originKm);
        Table[] row = tables[flow][kind];
        Sender sender = senders[flow][kind];
        if (row[lane] == null) {
            double referenceKm = ends.from().nearestKm(world.strip().laneMiddleKm(lane));
            row[lane] = new Table(
                    options.of(sender, ends, referenceKm), options.elsewhereUsd(sender.flow(), ends, referenceKm));
            measure(row[lane]);
        }
        if (row[lane].day != day || row[lane].turns != tunnels.turns()) {
            weigh(row[lane], sender, day, asOfMin);
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

    private void weigh(Table table, Sender sender, int day, double nowMin) {
        for (int i = 1; i < table.first(); i++) {
            table.costUsd[i] = table.elsewhereUsd[i - 1] * sender.dearer();
            table.utility[i] = sender.valueUsd() - sender.stakeUsd() - table.costUsd[i];
        }
        for (int i = table.first(); i < table.utility.length; i++) {
            Option option = table.option(i);
            table.risk[i] = sender.mind().beliefs().risk(option.mode(), option.way(), option.place());
            table.costUsd[i] = costUsd(option, sender, nowMin, day) * sender.dearer();
            table.utility[i] = barred(option, sender.mind()) ? Double.NEGATIVE_INFINITY : utility(table, i, sender);
        }
        table.cumulative = sender.flow().forcedKm().isEmpty()
                ? Weights.of(sender.organisation().attitude(), table.utility, table.size, sender.noiseUsd())
                : Weights.best(forced(table, sender.flow()));
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
    private static double utility(Table table, int i, Sender sender) {
        double penalty = sender.penaltyUsd(table.option(i).mode());
        return sender.mind().attitude().utility(sender.valueUsd(), sender.stakeUsd(), table.risk[i], penalty)
                - table.costUsd[i];
    }

    /** What an open tunnel is worth to a consignment beyond the next best, USD, and the parties in which it would go. */
    record Advantage(double usd, int parties) {}

    /** Advantage of a tunnel for a consignment of a flow from the middle of where it starts, as believed on a day. */
    Advantage advantage(int flowIndex, Ends ends, int tunnel, int day, double nowMin) {
        Sender sender = senders[flowIndex][median(flowIndex)];
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), median(flowIndex), day, nowMin);
        double other = Double.NEGATIVE_INFINITY;
        double through = Double.NEGATIVE_INFINITY;
        int parties = 1;
        for (int i = 0; i < table.utility.length; i++) {
            Option option = i < table.first() ? null : table.option(i);
            if (option == null || option.way() != Way.TUNNEL || option.place() != tunnel) {
                other = Math.max(other, table.utility[i]);
                continue;
            }
            double utility = utility(table, i, sender);
            if (utility > through) {
                through = utility;
                parties = sender.parties(option.mode());
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

    private double costUsd(Option option, Sender sender, double nowMin, int day) {
        double delayMin = option.way() == Way.OPEN ? delays.meanMin(option.mode(), option.place(), nowMin, day) : 0;
        Mode mode = world.modes().get(option.mode());
        double each = (option.hours() + delayMin / 60) * mode.usdPerHour() + option.feesUsd();
        return Double.isInfinite(delayMin)
                ? Double.POSITIVE_INFINITY
                : sender.parties(option.mode()) * (each + mode.load().partyUsd());
    }

    /**
     * Expected cost of one unit of a flow at its destination, USD: its price at the origin, ways, fees and losses (of load and
     * penalty), over the ways in the proportions in which senders from the middle of the origin would take them if they did not stay.
     */
    double unitCostUsd(int flowIndex, Ends ends, int day, double asOfMin) {
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), median(flowIndex), day, asOfMin);
        Sender sender = senders[flowIndex][median(flowIndex)];
        double[] utility = sender.flow().forcedKm().isEmpty() ? table.utility.clone() : forced(table, sender.flow());
        utility[0] = Double.NEGATIVE_INFINITY;
        double[] sums = Weights.of(sender.organisation().attitude(), utility, table.size, sender.noiseUsd());
        double sum = 0;
        for (int i = 1; i < sums.length; i++) {
            double weight = sums[i] - sums[i - 1];
            double penalty =
                    i < table.first() ? 0 : sender.penaltyUsd(table.option(i).mode());
            double atStake = sender.valueUsd() + penalty;
            sum += weight > 0 ? weight * (table.costUsd[i] + table.risk[i] * atStake) : 0;
        }
        double all = sums[sums.length - 1];
        return all > 0 ? sender.unitStakeUsd() + sum / all / sender.quantity() : Double.POSITIVE_INFINITY;
    }

    /** The best utility of each lane to a flow, known or not, from the middle of the origin, USD per consignment. */
    double[] laneMarginUsd(int flowIndex, Ends ends, int day, double asOfMin) {
        double[] margin = new double[world.strip().lanes()];
        Arrays.fill(margin, Double.NEGATIVE_INFINITY);
        Table table = table(flowIndex, ends, ends.from().kmAt(0.5), median(flowIndex), day, asOfMin);
        for (int i = table.first(); i < table.utility.length; i++) {
            Option option = table.option(i);
            if (option.way() == Way.OPEN) {
                double utility = utility(table, i, senders[flowIndex][median(flowIndex)]);
                margin[option.place()] = Math.max(margin[option.place()], utility);
            }
        }
        return margin;
    }

    /** Lanes have become known, or were given up, since weights were last computed. */
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

    /** Draws the cell of a lane by logit over delay, path and towers in sight of all parties of a consignment; -1 when none can be passed. */
    int cell(Consignment consignment, Ends ends, double originKm, Option option, double nowMin, double u) {
        Sender sender = senders[consignment.flowIndex()][kind(consignment)];
        Organisation organisation = sender.organisation();
        int parties = sender.parties(option.mode());
        int first = world.strip().firstColumn(option.place());
        int count = world.strip().endColumn(option.place()) - first;
        double[] utility = new double[count];
        double perHour = world.modes().get(option.mode()).usdPerHour();
        for (int i = 0; i < count; i++) {
            double delay = barriers.meanDelayMin(first + i, option.mode(), nowMin);
            double hours = routing.hours(ends.from(), originKm, option.mode(), first + i)
                    + routing.nearestHours(ends.to(), option.mode(), first + i);
            utility[i] = -parties * ((hours + delay / 60) * perHour + organisation.towerUsd() * towersNear[first + i]);
            if (Double.isInfinite(hours) || Double.isInfinite(delay)) {
                utility[i] = Double.NEGATIVE_INFINITY;
            }
        }
        AttitudeSpec attitude = organisation.attitude();
        int drawn = Weights.pick(Weights.of(attitude, utility, even(count), sender.noiseUsd()), u);
        return drawn < 0 ? -1 : first + drawn;
    }
}
