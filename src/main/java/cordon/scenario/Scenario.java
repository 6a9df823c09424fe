package cordon.scenario;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * Everything that is simulated, as data. One scenario and one seed give one course of events.
 *
 * <p>A part that is left out is switched off: no towers, no weather, no gates. References between parts, as marked by
 * {@link Key#ref()}, are checked by {@link References}.
 */
public record Scenario(
        @Key(doc = "title on charts and reports", label = true)
        String title,

        @Key(doc = "the question that this scenario asks", label = true, def = "''")
        String question,

        @Key(doc = "the line") FrontierSpec frontier,
        @Key(doc = "simulated time and seed") Period period,
        @Key(doc = "grain of the strip", def = "{}") Grid grid,
        @Key(doc = "ground", def = "{}") Terrain terrain,
        @Key(doc = "barriers", def = "{}") Barriers barriers,
        @Key(doc = "weather and light", def = "{}") Sky sky,
        @Key(doc = "named places", def = "[]") List<Place> places,
        @Key(doc = "ways of travelling", def = "[]") List<Mode> modes,
        @Key(doc = "what is carried", def = "[]") List<Commodity> commodities,
        @Key(doc = "who smuggles", def = "[]") List<Organisation> organisations,
        @Key(doc = "demand for journeys", def = "[]") List<Flow> flows,
        @Key(doc = "illicit crossings", def = "[]") List<Gate> gates,
        @Key(doc = "official crossings", def = "[]") List<OfficialCrossing> crossings,
        @Key(doc = "cameras", def = "{}") Sensing sensing,

        @Key(doc = "posts, patrols, reaction teams, command", def = "{}")
        Guards guards,

        @Key(doc = "unit costs", def = "{}") Costs costs,
        @Key(doc = "dated changes", def = "[]") List<Intervention> interventions) {

    /** References that name something. */
    public Scenario {
        new References()
                .in("terrain", terrain)
                .in("barriers", barriers)
                .in("sky", sky)
                .in("places", places)
                .in("modes", modes)
                .in("commodities", commodities)
                .in("organisations", organisations)
                .in("flows", flows)
                .in("gates", gates)
                .in("crossings", crossings)
                .in("sensing", sensing)
                .in("guards", guards)
                .orThrow();
    }

    /** The thing with this id in a list of things. */
    public static <T extends Identified> T find(List<T> things, String id) {
        for (T thing : things) {
            if (thing.id().equals(id)) {
                return thing;
            }
        }
        throw new NoSuchElementException("no '" + id + "'");
    }

    /** Position of the thing with this id in a list of things. */
    public static int indexOf(List<? extends Identified> things, String id) {
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NoSuchElementException("no '" + id + "'");
    }

    /** The same with other interventions. */
    public Scenario withInterventions(List<Intervention> others) {
        return new Scenario(
                title,
                question,
                frontier,
                period,
                grid,
                terrain,
                barriers,
                sky,
                places,
                modes,
                commodities,
                organisations,
                flows,
                gates,
                crossings,
                sensing,
                guards,
                costs,
                others);
    }

    /** The mode with this id. */
    public Mode mode(String id) {
        return find(modes, id);
    }

    /** The commodity with this id. */
    public Commodity commodity(String id) {
        return find(commodities, id);
    }

    /** The organisation with this id. */
    public Organisation organisation(String id) {
        return find(organisations, id);
    }

    /** The flow with this id. */
    public Flow flow(String id) {
        return find(flows, id);
    }

    /** The place with this id. */
    public Place place(String id) {
        return find(places, id);
    }
}
