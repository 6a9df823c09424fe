package cordon.scenario;

/** Crews that repair gaps in barriers, one gap at a time, in the order in which the gaps were made. */
public record RepairCrews(
        @Key(doc = "id") String id,

        @Key(doc = "chainage of their base", unit = "km", min = 0)
        double km,

        @Key(doc = "number of crews", min = 1, max = 10000, def = "1")
        int crews,

        @Key(doc = "speed along the line", unit = "km/h", min = 0, above = true, max = 200, def = "30")
        double speedKmh)
        implements Identified {}
