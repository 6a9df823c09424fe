package cordon.smuggling;

import cordon.scenario.Commodity;
import cordon.scenario.Door;
import cordon.scenario.Elsewhere;
import cordon.scenario.Flow;
import cordon.scenario.OfficialCrossing;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a flow's senders may do: every mode over every lane, gate, crossing, tunnel and door in reach, and going round the frontier; and what that takes
 * and costs each of their parties at the passage.
 */
final class Options {
    private final World world;
    private final Scenario scenario;
    private final Gates gates;
    private final Tunnels tunnels;
    private final Routing routing;

    Options(World world, Scenario scenario, Gates gates, Tunnels tunnels, Routing routing) {
        this.tunnels = tunnels;
        this.world = world;
        this.scenario = scenario;
        this.gates = gates;
        this.routing = routing;
    }

    /** Options of a flow's senders from a chainage, in order of chainage, given those over lanes. */
    List<Option> of(Flow flow, Ends ends, double originKm, List<Option> lanes) {
        List<Option> options = new ArrayList<>(lanes);
        for (String id : flow.modes()) {
            int mode = Scenario.indexOf(world.modes(), id);
            for (Way way : world.modes().get(mode).ways()) {
                switch (way) {
                    case OPEN -> {} // they are there already
                    case GATE -> addGates(options, ends, originKm, mode);
                    case CROSSING -> addCrossings(options, ends, originKm, mode);
                    case TUNNEL -> addTunnels(options, ends, originKm, mode, flow);
                    case BRIBE -> addDoors(options, ends, originKm, mode);
                    default -> throw new IllegalStateException("no such way: " + way);
                }
            }
        }
        return inOrder(options);
    }

    /** Those of them that lead over lanes, which stay as they are while a scenario holds. */
    List<Option> lanes(Flow flow, Ends ends, double originKm) {
        List<Option> lanes = new ArrayList<>();
        for (String id : flow.modes()) {
            int mode = Scenario.indexOf(world.modes(), id);
            if (world.modes().get(mode).ways().contains(Way.OPEN)) {
                addLanes(lanes, ends, originKm, mode);
            }
        }
        return inOrder(lanes);
    }

    private List<Option> inOrder(List<Option> options) {
        options.sort(Comparator.comparingDouble(Option::km)
                .thenComparing(Option::way)
                .thenComparing(o -> world.modes().get(o.mode()).id()));
        return options;
    }

    /** Costs of going round the frontier with a whole consignment, USD: one for both ends, or that of each with the road to it by the cheapest mode. */
    double[] elsewhereUsd(Flow flow, Commodity commodity, Ends ends, double originKm) {
        if (commodity.elsewhere().isEmpty()) {
            return new double[] {commodity.elsewhereUsd()};
        }
        double perKm = flow.modes().stream()
                .map(scenario::mode)
                .mapToDouble(m -> m.usdPerHour() / m.roadKmh())
                .min()
                .orElseThrow();
        Elsewhere round = commodity.elsewhere().get();
        double length = world.strip().lengthKm();
        return new double[] {
            round.startUsd() + perKm * roadKm(ends.from(), originKm),
            round.endUsd() + perKm * roadKm(ends.from(), length - originKm)
        };
    }

    private static double roadKm(Ends.End from, double alongKm) {
        return StrictMath.hypot(alongKm, from.offset()) + from.beyondKm();
    }

    private void addLanes(List<Option> options, Ends ends, double originKm, int mode) {
        for (int lane = 0; lane < world.strip().lanes(); lane++) {
            add(options, ends, originKm, mode, Way.OPEN, lane, world.strip().laneMiddleKm(lane));
        }
    }

    private void addGates(List<Option> options, Ends ends, double originKm, int mode) {
        for (int i = 0; i < gates.count(); i++) {
            if (gates.open(i)) {
                add(options, ends, originKm, mode, Way.GATE, i, gates.km(i));
            }
        }
    }

    private void addCrossings(List<Option> options, Ends ends, double originKm, int mode) {
        for (int i = 0; i < scenario.crossings().size(); i++) {
            OfficialCrossing crossing = scenario.crossings().get(i);
            if (crossing.open() && world.strip().holds(crossing.km())) {
                add(options, ends, originKm, mode, Way.CROSSING, i, crossing.km());
            }
        }
    }

    private void addTunnels(List<Option> options, Ends ends, double originKm, int mode, Flow flow) {
        for (int i = 0; i < tunnels.count(); i++) {
            if (tunnels.owner(i).equals(flow.organisation())) {
                add(options, ends, originKm, mode, Way.TUNNEL, i, tunnels.km(i));
            }
        }
    }

    private void addDoors(List<Option> options, Ends ends, double originKm, int mode) {
        for (int i = 0; i < scenario.barriers().doors().size(); i++) {
            Door door = scenario.barriers().doors().get(i);
            if (world.strip().holds(door.km())) {
                add(options, ends, originKm, mode, Way.BRIBE, i, door.km());
            }
        }
    }

    private void add(List<Option> options, Ends ends, double originKm, int mode, Way way, int place, double km) {
        int column = world.strip().columnAt(km);
        double near = routing.hours(ends.from(), originKm, mode, column);
        double far = routing.hours(ends.to(), ends.to().nearestKm(km), mode, column);
        if (Double.isFinite(near) && Double.isFinite(far)) {
            options.add(new Option(mode, way, place, km, near, far));
        }
    }

    /** Expected time of a sender's party under way, h, without delay at a barrier; queues are not foreseen. */
    double hours(Option option, Sender sender) {
        return option.approachHours() + serviceHours(option, sender) + option.beyondHours();
    }

    private double serviceHours(Option option, Sender sender) {
        return switch (option.way()) {
            case OPEN -> 0;
            case GATE -> gates.spec(option.place()).serviceMin() * sender.vehicles() / 60;
            case CROSSING -> {
                OfficialCrossing c = scenario.crossings().get(option.place());
                yield (c.primaryMin() + c.inspectedChance(true) * c.inspectionMin()) / 60;
            }
            case TUNNEL -> tunnels.spec(option.place()).passMin() / 60;
            case BRIBE -> door(option).passMin() / 60;
        };
    }

    /** Toll, or expected bribe, of each of a sender's parties, USD. */
    double feesUsd(Option option, Sender sender) {
        double partyUsd = sender.valueUsd() / sender.parties(option.mode());
        return switch (option.way()) {
            case OPEN, TUNNEL -> 0;
            case GATE -> {
                String mode = world.modes().get(option.mode()).id();
                String commodity = sender.flow().commodity();
                TollList.Load load = new TollList.Load(mode, commodity, sender.vehicles(), partyUsd);
                yield gates.tollUsd(option.place(), sender.flow().organisation(), load);
            }
            case CROSSING -> {
                OfficialCrossing c = scenario.crossings().get(option.place());
                yield c.inspectedChance(true) * c.boughtChance() * c.bribeUsd();
            }
            case BRIBE -> door(option).boughtChance() * door(option).priceUsd(partyUsd);
        };
    }

    private Door door(Option option) {
        return scenario.barriers().doors().get(option.place());
    }
}
