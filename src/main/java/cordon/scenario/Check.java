package cordon.scenario;

/** A stretch where guards stop whoever passes the line in the open with a constant chance. */
public record Check(
        @Key(doc = "id") String id,

        @Key(doc = "first chainage", unit = "km", min = 0) double fromKm,

        @Key(doc = "last chainage", unit = "km", min = 0) double toKm,

        @Key(doc = "chance that a party which passes there is caught and its load seized", min = 0, max = 1)
        double chance)
        implements Identified {
    /** Ends in order. */
    public Check {
        Rules.of().that(toKm > fromKm, "toKm", "must exceed fromKm", toKm).orThrow();
    }
}
