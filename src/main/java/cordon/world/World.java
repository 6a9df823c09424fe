package cordon.world;

import cordon.frontier.Frontier;
import cordon.frontier.StripPoint;
import cordon.scenario.Mode;
import cordon.scenario.Place;
import cordon.scenario.Scenario;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** What never changes during a run and is shared by all runs of a scenario: line, grid, ground, calendar, light, routes. */
public final class World {
    private record RouteKey(String hub, String mode, int sign) {}

    private final Frontier frontier;
    private final Strip strip;
    private final Ground ground;
    private final Footing footing;
    private final Calendar calendar;
    private final Light light;
    private final List<Mode> modes;
    private final List<Place> places;
    private final ConcurrentHashMap<RouteKey, RouteTree> routes = new ConcurrentHashMap<>();

    /** Builds the world of a scenario along its frontier. */
    public World(Scenario scenario, Frontier frontier) {
        this.frontier = frontier;
        this.strip = new Strip(frontier.lengthKm(), scenario.grid());
        this.ground = new Ground(strip, scenario.terrain(), scenario.modes());
        this.footing = new Footing(strip, ground, scenario.terrain(), scenario.modes());
        this.calendar = new Calendar(scenario.period());
        this.light = new Light(calendar, scenario.sky(), frontier.midpoint());
        this.modes = scenario.modes();
        this.places = scenario.places();
    }

    /** The line. */
    public Frontier frontier() {
        return frontier;
    }

    /** The grid. */
    public Strip strip() {
        return strip;
    }

    /** The ground. */
    public Ground ground() {
        return ground;
    }

    /** Where modes can pass the line. */
    public Footing footing() {
        return footing;
    }

    /** Dates. */
    public Calendar calendar() {
        return calendar;
    }

    /** Sun. */
    public Light light() {
        return light;
    }

    /** Modes, in scenario order; elsewhere a mode is its index in this list. */
    public List<Mode> modes() {
        return modes;
    }

    /** Where a place lies in the strip, as an end of journeys on one side of the line. */
    public Hub hub(String placeId, int sign) {
        Place place = Scenario.find(places, placeId);
        StripPoint at = place.km().isPresent()
                ? new StripPoint(place.km().get(), place.offsetKm().orElseThrow())
                : frontier.project(place.lon().orElseThrow(), place.lat().orElseThrow());
        double depth = strip.depthKm() - strip.cellKm() / 2;
        double offset = Math.abs(at.offsetKm());
        double inside = Math.max(strip.cellKm() / 2, Math.min(depth, offset));
        return new Hub(
                placeId, Math.max(0, Math.min(strip.lengthKm(), at.km())), sign * inside, Math.max(0, offset - inside));
    }

    /** Least-time ways of a mode between a hub and the line; built when first needed. */
    public RouteTree routes(Hub hub, int mode) {
        int sign = hub.offsetKm() > 0 ? 1 : -1;
        RouteKey key = new RouteKey(hub.id(), modes.get(mode).id(), sign);
        return routes.computeIfAbsent(
                key, k -> new RouteTree(strip, ground, modes.get(mode), mode, hub.km(), hub.offsetKm(), sign));
    }
}
