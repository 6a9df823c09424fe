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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a flow's senders may do: every mode over every lane, gate, crossing, tunnel and door in reach, and going round the frontier. */
final class Options {
    private final World world;
    private final Scenario scenario;
    private final Gates gates;
    private final Tunnels tunnels;
    private final Routing routing;
    private final Map<From, List<Option>> lanes = new HashMap<>();

    /** Where the senders of a flow start from. */
    private record From(Ends ends, double originKm) {}

    Options(World world, Scenario scenario, Gates gates, Tunnels tunnels, Routing routing) {
        this.tunnels = tunnels;
        this.world = world;
        this.scenario = scenario;
        this.gates = gates;
        this.routing = routing;
    }

    /** Options of a sender from a chainage, in order of chainage. */
    List<Option> of(Sender sender, Ends ends, double originKm) {
        Flow flow = sender.flow();
        List<Option> options =
                new ArrayList<>(lanes.computeIfAbsent(new From(ends, originKm), from -> lanes(flow, from)));
        for (String id : flow.modes()) {
            int mode = Scenario.indexOf(world.modes(), id);
            for (Way way : world.modes().get(mode).ways()) {
                switch (way) {
                    case OPEN -> {} // lanes stay as they are while a scenario holds
                    case GATE -> addGates(options, ends, originKm, mode, sender);
                    case CROSSING -> addCrossings(options, ends, originKm, mode);
                    case TUNNEL -> addTunnels(options, ends, originKm, mode, flow);
                    case BRIBE -> addDoors(options, ends, originKm, mode, sender);
                    default -> throw new IllegalStateException("no such way: " + way);
                }
            }
        }
        return inOrder(options);
    }

    private List<Option> inOrder(List<Option> options) {
        options.sort(Comparator.comparingDouble(Option::km)
                .thenComparing(Option::way)
                .thenComparing(o -> world.modes().get(o.mode()).id()));
        return options;
    }

    private List<Option> lanes(Flow flow, From from) {
        List<Option> lanes = new ArrayList<>();
        for (String id : flow.modes()) {
            int mode = Scenario.indexOf(world.modes(), id);
            if (world.modes().get(mode).ways().contains(Way.OPEN)) {
                addLanes(lanes, from.ends, from.originKm, mode);
            }
        }
        return inOrder(lanes);
    }

    /** Costs of going round the frontier, USD: one for both ends, or that of each with the road to it by the cheapest mode. */
    double[] elsewhereUsd(Flow flow, Ends ends, double originKm) {
        Commodity commodity = scenario.commodity(flow.commodity());
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
            double km = world.strip().laneMiddleKm(lane);
            add(options, ends, originKm, mode, Way.OPEN, lane, km, 0, 0);
        }
    }

    private void addGates(List<Option> options, Ends ends, double originKm, int mode, Sender sender) {
        Flow flow = sender.flow();
        int vehicles = flow.meanVehicles();
        String modeId = world.modes().get(mode).id();
        TollList.Load load = new TollList.Load(modeId, flow.commodity(), vehicles, partyUsd(sender, mode));
        for (int i = 0; i < gates.count(); i++) {
            if (gates.open(i)) {
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
            if (c.open() && world.strip().holds(c.km())) {
                double bribe = c.inspectedChance(true) * c.boughtChance() * c.bribeUsd();
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

    private void addDoors(List<Option> options, Ends ends, double originKm, int mode, Sender sender) {
        for (int i = 0; i < scenario.barriers().doors().size(); i++) {
            Door door = scenario.barriers().doors().get(i);
            if (world.strip().holds(door.km())) {
                double price = door.priceUsd(partyUsd(sender, mode));
                add(options, ends, originKm, mode, Way.BRIBE, i, door.km(), door.passMin() / 60, price);
            }
        }
    }

    /** Value of what one of a sender's parties carries, USD. */
    private static double partyUsd(Sender sender, int mode) {
        return sender.valueUsd() / sender.parties(mode);
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
}
