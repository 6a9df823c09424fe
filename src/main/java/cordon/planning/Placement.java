package cordon.planning;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Things that may be put on some stretch of the line: where it starts, and where several are given how long it is or how close they stand,
 * is decided.
 */
public record Placement(
        @Key(doc = "id") String id,

        @Key(doc = "what is placed: wall, towers, posts, patrols, teams, drones or sensors")
        Asset asset,

        @Key(doc = "row of the base scenario whose properties it has; needed but for a wall", def = "''")
        String like,

        @Key(doc = "other properties than those of the row, such as speedKmh", def = "{}")
        Map<String, String> set,

        @Key(doc = "layers that a wall adds to those that stand there", def = "[]")
        List<String> layers,

        @Key(doc = "lengths of the stretch that may be chosen", unit = "km", def = "[]")
        List<Double> lengthKm,

        @Key(doc = "numbers of things that may be chosen, instead of a length or beside it", def = "[]")
        List<Integer> number,

        @Key(
                doc = "distances between two of them that may be chosen; the row's own if none is given",
                unit = "km",
                def = "[]")
        List<Double> spacingKm,

        @Key(doc = "how many stretches, each of this length, start where they are best", min = 1, max = 20, def = "1")
        int pieces,

        @Key(doc = "where the first may start", unit = "km", min = 0, def = "0")
        double fromKm,

        @Key(doc = "where the last must end; the frontier's end if it is not given", unit = "km", optional = true)
        Optional<Double> toKm,

        @Key(
                doc = "distance between starts that are considered; the shortest length if it is not given",
                unit = "km",
                optional = true)
        Optional<Double> stepKm,

        @Key(doc = "starts that are considered, instead of all at a distance", unit = "km", def = "[]")
        List<Double> starts,

        @Key(doc = "named ways to set further properties, of which one is chosen", def = "[]")
        List<Variant> variants,

        @Key(doc = "whether it may be left out", def = "true")
        boolean mayBeLeftOut)
        implements Identified {

    /** A way to set properties. */
    public record Variant(
            @Key(doc = "id") String id,
            @Key(doc = "properties and values", def = "{}") Map<String, String> set) implements Identified {}

    /** What can be placed. */
    public enum Asset {
        /** Layers of barrier. */
        WALL("barriers.sections"),
        /** Camera towers. */
        TOWERS("sensing.towers"),
        /** Guard posts. */
        POSTS("guards.posts"),
        /** Patrols on beats. */
        PATROLS("guards.patrols"),
        /** Reaction teams. */
        TEAMS("guards.teams"),
        /** Drones. */
        DRONES("sensing.drones"),
        /** Ground sensors. */
        SENSORS("sensing.ground");

        private final String path;

        Asset(String path) {
            this.path = path;
        }

        /** The list of the scenario in which they stand. */
        String path() {
            return path;
        }
    }

    /** What an asset needs is there. */
    public Placement {
        boolean wall = asset == Asset.WALL;
        boolean patrols = asset == Asset.PATROLS;
        Rules.of()
                .that(wall != layers.isEmpty(), "layers", "are needed for a wall, and only there")
                .that(wall == like.isEmpty(), "like", "is needed for all but a wall, and only there")
                .that(!wall || number.isEmpty() && spacingKm.isEmpty(), "number", "and spacingKm do not go with a wall")
                .that(
                        lengthKm.isEmpty() != number.isEmpty() || patrols,
                        "lengthKm",
                        "or number must be given, not both")
                .that(
                        !patrols || !lengthKm.isEmpty() && !number.isEmpty(),
                        "lengthKm",
                        "and number are needed for patrols")
                .that(!patrols || spacingKm.isEmpty(), "spacingKm", "does not go with patrols")
                .that(lengthKm.stream().allMatch(km -> km > 0), "lengthKm", "must be above 0", lengthKm)
                .that(number.stream().allMatch(n -> n > 0), "number", "must be above 0", number)
                .that(spacingKm.stream().allMatch(km -> km > 0), "spacingKm", "must be above 0", spacingKm)
                .that(toKm.isEmpty() || toKm.get() > fromKm, "toKm", "must exceed fromKm", toKm)
                .that(stepKm.isEmpty() || stepKm.get() > 0, "stepKm", "must be above 0", stepKm)
                .orThrow();
    }
}
