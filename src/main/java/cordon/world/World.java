package cordon.world;

import cordon.frontier.Frontier;
import cordon.frontier.StripPoint;
import cordon.scenario.Mode;
import cordon.scenario.Place;
import cordon.scenario.Scenario;
import java.util.List;

/** What never changes during a run and is shared by all runs of a scenario: line, grid, ground, calendar, light, routes. */
public final class World {
    private final Frontier frontier;
    private final Strip strip;
    private final Ground ground;
    private final Footing footing;
    private final Calendar calendar;
    private final Light light;
    private final List<Mode> modes;
    private final List<Place> places;
    private final Routes routes;

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
        this.routes = new Routes(strip, ground, modes, scenario.terrain().waysRound());
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

    /** Least-time ways. */
    public Routes routes() {
        return routes;
    }
}
