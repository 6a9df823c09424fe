package cordon.scenario;

/** The grain of the strip. */
public record Grid(
        @Key(doc = "side of a cell", unit = "km", min = 0.05, max = 10, def = "0.5")
        double cellKm,

        @Key(doc = "depth of the strip on each side of the line", unit = "km", min = 1, max = 100, def = "20")
        double depthKm,

        @Key(
                doc = "length of a lane, the unit of choice, belief and tables",
                unit = "km",
                min = 0.1,
                max = 100,
                def = "5")
        double laneKm,

        @Key(
                doc = "length of open line that weighs as much in a choice as one gate",
                unit = "km",
                min = 0.01,
                max = 1000,
                def = "5")
        double optionKm) {

    /** A lane holds at least one cell and the strip at least two. */
    public Grid {
        Rules.of()
                .that(laneKm >= cellKm, "laneKm", "must not be below cellKm", laneKm)
                .that(depthKm >= 2 * cellKm, "depthKm", "must be at least two cells", depthKm)
                .orThrow();
    }
}
