package cordon.scenario;

/** The lanes that an organisation knows at first, and when it looks for more or gives some up (NarcoLogic: Magliocca et al. 2019). */
public record Expansion(
        @Key(doc = "first chainage of the stretch it knows at first", unit = "km", min = 0)
        double knowsFromKm,

        @Key(doc = "last chainage of the stretch it knows at first", unit = "km", min = 0)
        double knowsToKm,

        @Key(
                doc = "share of the value of a month's ended attempts whose loss makes it look for more lanes",
                min = 0,
                max = 1,
                def = "0.05")
        double lossShare,

        @Key(doc = "lanes that it then opens at most", min = 0, max = 100000, def = "9")
        int lanesPerMonth,

        @Key(
                doc =
                        "known lanes that no longer pay and that it gives up at most at the end of a month; never the last",
                min = 0,
                max = 100000,
                def = "0")
        int dropsPerMonth,

        @Key(doc = "length of a month in this sense", unit = "d", min = 1, max = 1000, def = "30")
        int everyDays) {
    /** Ends in order. */
    public Expansion {
        Rules.of()
                .that(knowsToKm > knowsFromKm, "knowsToKm", "must exceed knowsFromKm", knowsToKm)
                .orThrow();
    }
}
