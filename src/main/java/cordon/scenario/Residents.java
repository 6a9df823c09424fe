package cordon.scenario;

/** People who live along a stretch and move in the strip: shepherds, farmers, kin. Sensors do not know them from smugglers. */
public record Residents(
        @Key(doc = "id") String id,

        @Key(doc = "first chainage at which they set out", unit = "km", min = 0)
        double fromKm,

        @Key(doc = "last chainage", unit = "km", min = 0) double toKm,

        @Key(doc = "least offset at which they move", unit = "km", def = "0")
        double fromOffsetKm,

        @Key(doc = "greatest offset", unit = "km", def = "3")
        double toOffsetKm,

        @Key(doc = "what a camera sees of them, as modes.target", ref = "sensing.targets", def = "human")
        String target,

        @Key(doc = "movements a day on the whole stretch", min = 0, max = 1e6)
        double perDay,

        @Key(doc = "hour from which they set out", unit = "h", min = 0, max = 24, def = "0")
        double fromHour,

        @Key(
                doc = "hour until which they set out; less than the first spans midnight",
                unit = "h",
                min = 0,
                max = 24,
                def = "24")
        double toHour,

        @Key(doc = "speed along the line", unit = "km/h", min = 0, above = true, max = 200, def = "3")
        double speedKmh,

        @Key(doc = "time on the way", unit = "h", min = 0, above = true, max = 24, def = "1")
        double hours,

        @Key(
                doc = "share of those whom guards reach, or see with their own eyes, that are stopped",
                min = 0,
                max = 1,
                def = "0.3")
        double stoppedShare,

        @Key(
                doc =
                        "share of walks that lead across, to another offset at which they move, and so over roads that are swept",
                min = 0,
                max = 1,
                def = "0")
        double acrossShare)
        implements Identified {
    /** Ends and hours in order. */
    public Residents {
        Rules.of()
                .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
                .that(toOffsetKm >= fromOffsetKm, "toOffsetKm", "must not be less than fromOffsetKm", toOffsetKm)
                .that(fromHour != toHour, "toHour", "must differ from fromHour", toHour)
                .orThrow();
    }
}
