package cordon.scenario;

/** Guards on a road inside the strip, who search some of those that pass within their reach, whatever way these passed the line. */
public record Checkpoint(
        @Key(doc = "id") String id,

        @Key(doc = "chainage", unit = "km", min = 0) double km,

        @Key(doc = "offset", unit = "km", min = 0, above = true)
        double offsetKm,

        @Key(
                doc = "distance within which traffic has to pass the checkpoint; it never reaches the line",
                unit = "km",
                min = 0,
                max = 50,
                def = "1")
        double reachKm,

        @Key(doc = "share of parties passing within reach that are searched", min = 0, max = 1, def = "0.1")
        double searchShare,

        @Key(doc = "guards on shift", min = 1, max = 1000, def = "6")
        int people,

        @Key(doc = "queue before it", def = "{}") RoadQueue queue)
        implements Identified {
    /** The line is out of reach. */
    public Checkpoint {
        Rules.of()
                .that(reachKm < offsetKm, "reachKm", "must be less than the offset " + offsetKm, reachKm)
                .orThrow();
    }
}
