package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Direction;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.Path;
import cordon.world.World;

/** Makes journeys of plans: the way to the line, the way beyond, and the time on roads before. */
final class Itineraries {
    private final World world;
    private final Draws draws;
    private Routing routing;
    private final Tunnels tunnels;

    Itineraries(World world, Draws draws, Tunnels tunnels) {
        this.tunnels = tunnels;
        this.world = world;
        this.draws = draws;
    }

    /** Ways are those that there are from now on. */
    void change(Routing changed) {
        routing = changed;
    }

    /** Straight over, normal to the line. */
    Journey straight(Flow flow, Ends e, double km) {
        int mode = Scenario.indexOf(world.modes(), flow.modes().get(0));
        Option option = new Option(mode, Way.OPEN, world.strip().laneAt(km), km, 0, 0);
        Path approach = Path.straight(km, e.from().offset(), km, 0);
        Path inside = Path.straight(km, 0, km, e.to().offset());
        return new Journey(option, world.modes().get(mode), world.strip().columnAt(km), km, approach, inside, 0);
    }

    /** As planned, over a column of the line. */
    Journey planned(Waiting plan, Ends e, int column) {
        Option option = plan.option();
        long key = plan.consignment().key();
        double km = world.strip().columnKm(column);
        double toKm = e.to().nearestKm(km);
        double drop = depthKm(option.mode(), Purpose.DROP_DEPTH, key);
        double pickUp = depthKm(option.mode(), Purpose.PICK_UP_DEPTH, key);
        Path out = routing.outward(e.from(), plan.originKm(), option.mode(), column, drop);
        Path inside = routing.outward(e.to(), toKm, option.mode(), column, pickUp);
        double road = routing.roadMin(e.from(), plan.originKm(), option.mode(), out);
        if (option.way() == Way.TUNNEL) {
            double mouthKm = tunnels.spec(option.place()).mouthKm();
            out = out.fromDepth(mouthKm);
            inside = inside.fromDepth(mouthKm);
        }
        return new Journey(option, world.modes().get(option.mode()), column, km, out.reversed(), inside, road);
    }

    /** Whether one gate covers all of a planned way by a gate on which a party could be noticed; who goes out is safe beyond the line. */
    boolean covered(Waiting plan, Ends e, Covers covers) {
        Journey journey = planned(plan, e, world.strip().columnAt(plan.option().km()));
        boolean inward = plan.consignment().commodity().direction() == Direction.INWARD;
        return covers.hold(journey.approach()) && (!inward || covers.hold(journey.inside()));
    }

    /** Lets a party pass another gate; false if no way leads on from it. */
    boolean reroute(Party party, Ends e, int gate, double gateKm) {
        int mode = party.modeIndex();
        int column = world.strip().columnAt(gateKm);
        double km = world.strip().columnKm(column);
        double toKm = e.to().nearestKm(km);
        double hours = routing.hours(e.to(), toKm, mode, column);
        if (Double.isInfinite(hours)) {
            return false;
        }
        double pickUp = depthKm(mode, Purpose.PICK_UP_DEPTH, party.consignment().key());
        Path inside = routing.outward(e.to(), toKm, mode, column, pickUp);
        party.reroute(new Option(mode, Way.GATE, gate, gateKm, 0, hours), column, km, inside);
        return true;
    }

    private double depthKm(int mode, Purpose purpose, long key) {
        var depth = world.modes().get(mode).pickUpKm();
        return depth.isPresent()
                ? draws.lognormal(depth.get().median(), depth.get().sigma(), purpose, key, 0)
                : Double.POSITIVE_INFINITY;
    }
}
