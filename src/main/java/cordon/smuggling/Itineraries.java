package cordon.smuggling;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Flow;
import cordon.scenario.Scenario;
import cordon.scenario.Way;
import cordon.world.Path;
import cordon.world.World;

/** Makes journeys of plans: the way to the line, the way beyond, and the time on roads before. */
final class Itineraries {
    private final World world;
    private final Draws draws;
    private final Routing routing;

    Itineraries(World world, Draws draws) {
        this.world = world;
        this.draws = draws;
        this.routing = new Routing(world);
    }

    /** Straight over, normal to the line. */
    Journey straight(Flow flow, Ends e, double km) {
        int mode = Scenario.indexOf(world.modes(), flow.modes().get(0));
        Option option = new Option(mode, Way.OPEN, world.strip().laneAt(km), km, 0, 0, 0);
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
        return new Journey(option, world.modes().get(option.mode()), column, km, out.reversed(), inside, road);
    }

    private double depthKm(int mode, Purpose purpose, long key) {
        return world.modes()
                .get(mode)
                .pickUpKm()
                .map(d -> draws.lognormal(d.median(), d.sigma(), purpose, key, 0))
                .orElse(Double.POSITIVE_INFINITY);
    }
}
