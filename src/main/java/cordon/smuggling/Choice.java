package cordon.smuggling;

import cordon.scenario.AttitudeSpec;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.BarrierLayout;
import cordon.world.Landmarks;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How senders choose between staying, going elsewhere, and every mode over every lane, gate, crossing, tunnel
 * and door in reach.
 *
 * <p>The choice is a multinomial logit (McFadden 1974) over utilities in USD, with a noise that is a share of the reference margin, or
 * the best of them, as the organisation's attitude has it. Weights are computed once a day per sender and lane of origin, when first
 * needed, and sampled by inverse cumulative probability in order of chainage.
 */
final class Choice {
    private final World world;
    private final Scenario scenario;
    private final Routing routing;
    private final Options options;
    private final BarrierLayout barriers;
    private final LaneDelays delays;
    private final Tunnels tunnels;
    private final Landmarks landmarks;
    private final Minds minds;
    private final List<List<Senders>> senders = new ArrayList<>();

    /** Choices by a scenario; {@code kinds} are what is demanded of its flows from now on. */
    Choice(
            World world,
            Scenario scenario,
            List<Consignment.Kind> kinds,
            Gates gates,
            Tunnels tunnels,
            BarrierLayout barriers,
            Landmarks landmarks,
            Minds minds) {
        this.tunnels = tunnels;
        this.world = world;
        this.scenario = scenario;
        this.routing = new Routing(world, landmarks);
        this.options = new Options(world, scenario, gates, tunnels, routing);
        this.barriers = barriers;
        this.delays = new LaneDelays(world, barriers);
        this.landmarks = landmarks;
        this.minds = minds;
        for (Consignment.Kind kind : kinds) {
            senders.add(new ArrayList<>(List.of(sendersOf(kind))));
        }
    }

    private Senders sendersOf(Consignment.Kind kind) {
        return new Senders(world, kind, scenario.organisations().get(kind.owner()), minds.of(kind.owner()));
    }

    /** Senders of what is demanded of a flow now. */
    private Senders senders(int flow) {
        return senders.get(flow).get(0);
    }

    /** Senders of what is demanded now, or was before a dated change. */
    private Senders senders(Consignment.Kind kind) {
        List<Senders> ofFlow = senders.get(kind.flow());
        for (Senders each : ofFlow) {
            if (each.kind() == kind) {
                return each;
            }
        }
        ofFlow.add(sendersOf(kind));
        return ofFlow.get(ofFlow.size() - 1);
    }

    /** The ways that there are. */
    Routing routing() {
        return routing;
    }

    /** Ways are found anew. */
    void forget() {
        senders.forEach(ofFlow -> ofFlow.forEach(Senders::forget));
    }

    /** Lanes have become known, or were given up, since weights were last computed. */
    void weighAnew() {
        senders.forEach(ofFlow -> ofFlow.forEach(Senders::weighAnew));
    }

    /**
     * Today's decision of the sender of a consignment at a chainage, for a uniform number; what is known is as of an instant of that day, not
     * of now.
     */
    Decision decide(
            Consignment consignment, Ends ends, double originKm, int day, double asOfMin, double nowMin, double u) {
        Senders ofKind = senders(consignment.kind());
        Prospects prospects = prospects(ofKind, ofKind.of(consignment), ends, originKm, day, asOfMin);
        int index = Weights.pick(prospects.cumulative, u);
        if (minds.listener() != null) {
            minds.listener().accept(Explanation.of(nowMin, consignment, u, prospects, index));
        }
        if (index <= 0) {
            return Decision.STAY;
        }
        return index < prospects.ways.first()
                ? Decision.ELSEWHERE
                : new Decision(Decision.Kind.GO, prospects.ways.option(index), prospects.risk[index]);
    }

    private Prospects prospects(Senders ofKind, Sender sender, Ends ends, double originKm, int day, double asOfMin) {
        int lane = world.strip().laneAt(originKm);
        Prospects[] known = sender.prospects();
        if (known[lane] == null) {
            known[lane] = new Prospects(ways(ofKind, ends, lane));
        }
        if (known[lane].day != day || known[lane].turns != tunnels.turns()) {
            weigh(known[lane], sender, day, asOfMin);
        }
        return known[lane];
    }

    private Ways ways(Senders ofKind, Ends ends, int lane) {
        if (ofKind.ways()[lane] == null) {
            Consignment.Kind kind = ofKind.kind();
            double referenceKm = ends.from().nearestKm(world.strip().laneMiddleKm(lane));
            if (ofKind.lanes().get(lane) == null) {
                ofKind.lanes().set(lane, options.lanes(kind.spec(), ends, referenceKm));
            }
            List<Option> over =
                    options.of(kind.spec(), ends, referenceKm, ofKind.lanes().get(lane));
            double[] elsewhere = options.elsewhereUsd(kind.spec(), kind.commodity(), ends, referenceKm);
            ofKind.ways()[lane] = new Ways(elsewhere, over, sizes(1 + elsewhere.length, over));
        }
        return ofKind.ways()[lane];
    }

    /** A lane counts by its length, so that the grain of lanes does not decide between the open line and gates. */
    private double[] sizes(int first, List<Option> over) {
        double[] size = even(first + over.size());
        for (int i = 0; i < over.size(); i++) {
            Option option = over.get(i);
            if (option.way() == Way.OPEN) {
                size[first + i] =
                        world.strip().lengthKm(option.place()) / scenario.grid().optionKm();
            }
        }
        return size;
    }

    private static double[] even(int count) {
        double[] size = new double[count];
        Arrays.fill(size, 1);
        return size;
    }

    private void weigh(Prospects p, Sender sender, int day, double nowMin) {
        Ways ways = p.ways;
        for (int i = 1; i < ways.first(); i++) {
            p.costUsd[i] = ways.elsewhereUsd()[i - 1] * sender.share() * sender.dearer();
            p.utility[i] = sender.valueUsd() - sender.stakeUsd() - p.costUsd[i];
        }
        for (int i = ways.first(); i < ways.count(); i++) {
            Option option = ways.option(i);
            p.risk[i] = sender.mind().beliefs().risk(option.mode(), option.way(), option.place());
            p.costUsd[i] = costUsd(option, sender, nowMin, day) * sender.dearer();
            p.utility[i] = barred(option, sender.mind()) ? Double.NEGATIVE_INFINITY : utility(p, i, sender);
        }
        p.cumulative = sender.flow().forcedKm().isEmpty()
                ? Weights.of(sender.organisation().attitude(), p.utility, ways.size(), sender.noiseUsd())
                : Weights.best(forced(p, sender.flow()));
        p.day = day;
        p.turns = tunnels.turns();
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
    private static double utility(Prospects p, int i, Sender sender) {
        double penalty = sender.penaltyUsd(p.ways.option(i).mode());
        return sender.mind().attitude().utility(sender.valueUsd(), sender.stakeUsd(), p.risk[i], penalty)
                - p.costUsd[i];
    }

    /** What an open tunnel is worth to a consignment beyond the next best, USD, and the parties in which it would go. */
    record Advantage(double usd, int parties) {}

    /** Advantage of a tunnel for a consignment of a flow from the middle of where it starts, as believed on a day. */
    Advantage advantage(int flow, Ends ends, int tunnel, int day, double nowMin) {
        Sender sender = senders(flow).median();
        Prospects p = ofMedian(flow, ends, day, nowMin);
        double other = Double.NEGATIVE_INFINITY;
        double through = Double.NEGATIVE_INFINITY;
        int parties = 1;
        for (int i = 0; i < p.utility.length; i++) {
            Option option = i < p.ways.first() ? null : p.ways.option(i);
            if (option == null || option.way() != Way.TUNNEL || option.place() != tunnel) {
                other = Math.max(other, p.utility[i]);
                continue;
            }
            double utility = utility(p, i, sender);
            if (utility > through) {
                through = utility;
                parties = sender.parties(option.mode());
            }
        }
        return new Advantage(through - other, parties);
    }

    /** What the sender who stands for a flow expects from the middle of where it starts. */
    private Prospects ofMedian(int flow, Ends ends, int day, double asOfMin) {
        return prospects(
                senders(flow), senders(flow).median(), ends, ends.from().kmAt(0.5), day, asOfMin);
    }

    /** The same utility for every way over the lanes that senders must spread over, none for anything else. */
    private double[] forced(Prospects p, Flow flow) {
        double[] utility = new double[p.utility.length];
        Arrays.fill(utility, Double.NEGATIVE_INFINITY);
        for (int i = p.ways.first(); i < utility.length; i++) {
            Option option = p.ways.option(i);
            boolean listed = option.way() == Way.OPEN
                    && flow.forcedKm().stream().anyMatch(km -> world.strip().laneAt(km) == option.place());
            utility[i] = listed && Double.isFinite(p.costUsd[i]) ? 0 : utility[i];
        }
        return utility;
    }

    private double costUsd(Option option, Sender sender, double nowMin, int day) {
        double delayMin = option.way() == Way.OPEN ? delays.meanMin(option.mode(), option.place(), nowMin, day) : 0;
        Mode mode = world.modes().get(option.mode());
        double each =
                (options.hours(option, sender) + delayMin / 60) * mode.usdPerHour() + options.feesUsd(option, sender);
        return Double.isInfinite(delayMin)
                ? Double.POSITIVE_INFINITY
                : sender.parties(option.mode()) * (each + mode.load().partyUsd());
    }

    /**
     * Expected cost of one unit of a flow at its destination, USD: its price at the origin, ways, fees and losses (of load and
     * penalty), over the ways in the proportions in which senders from the middle of the origin would take them if they did not stay.
     */
    double unitCostUsd(int flow, Ends ends, int day, double asOfMin) {
        Prospects p = ofMedian(flow, ends, day, asOfMin);
        Sender sender = senders(flow).median();
        double[] utility = sender.flow().forcedKm().isEmpty() ? p.utility.clone() : forced(p, sender.flow());
        utility[0] = Double.NEGATIVE_INFINITY;
        double[] sums = Weights.of(sender.organisation().attitude(), utility, p.ways.size(), sender.noiseUsd());
        double sum = 0;
        for (int i = 1; i < sums.length; i++) {
            double weight = sums[i] - sums[i - 1];
            double penalty =
                    i < p.ways.first() ? 0 : sender.penaltyUsd(p.ways.option(i).mode());
            double atStake = sender.valueUsd() + penalty;
            sum += weight > 0 ? weight * (p.costUsd[i] + p.risk[i] * atStake) : 0;
        }
        double all = sums[sums.length - 1];
        return all > 0 ? sender.unitStakeUsd() + sum / all / sender.quantity() : Double.POSITIVE_INFINITY;
    }

    /** The best utility of each lane to a flow, known or not, from the middle of the origin, USD per consignment. */
    double[] laneMarginUsd(int flow, Ends ends, int day, double asOfMin) {
        double[] margin = new double[world.strip().lanes()];
        Arrays.fill(margin, Double.NEGATIVE_INFINITY);
        Prospects p = ofMedian(flow, ends, day, asOfMin);
        for (int i = p.ways.first(); i < p.utility.length; i++) {
            Option option = p.ways.option(i);
            if (option.way() == Way.OPEN) {
                double utility = utility(p, i, senders(flow).median());
                margin[option.place()] = Math.max(margin[option.place()], utility);
            }
        }
        return margin;
    }

    private double seenUsd(Organisation organisation, int column) {
        return organisation.towerUsd() * landmarks.towersNear(column)
                + organisation.postUsd() * landmarks.postsNear(column);
    }

    /** Draws the cell of a lane by logit over delay, path, towers and posts in sight of all parties of a consignment; -1 when none can be passed. */
    int cell(Consignment consignment, Ends ends, double originKm, Option option, double nowMin, double u) {
        Sender sender = senders(consignment.kind()).of(consignment);
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
            utility[i] = -parties * ((hours + delay / 60) * perHour + seenUsd(organisation, first + i));
            if (Double.isInfinite(hours) || Double.isInfinite(delay)) {
                utility[i] = Double.NEGATIVE_INFINITY;
            }
        }
        AttitudeSpec attitude = organisation.attitude();
        int drawn = Weights.pick(Weights.of(attitude, utility, even(count), sender.noiseUsd()), u);
        return drawn < 0 ? -1 : first + drawn;
    }
}
