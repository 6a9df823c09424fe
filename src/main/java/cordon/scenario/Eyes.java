package cordon.scenario;

/** How a party looks out for guards, and what it does when it sees them before they see it. */
public record Eyes(
        @Key(
                doc = "distance within which it sees guards at night; 0: it does not look out",
                unit = "km",
                min = 0,
                max = 50)
        double sightNightKm,

        @Key(doc = "distance within which it sees guards by day", unit = "km", min = 0, max = 50)
        double sightDayKm,

        @Key(
                doc = "share of parties that send a scout ahead on the same way, who sees as far",
                min = 0,
                max = 1,
                def = "0")
        double scoutShare,

        @Key(doc = "how far ahead the scout is", unit = "min", min = 0, max = 1440, def = "10")
        double scoutLeadMin,

        @Key(
                doc =
                        "chance that it hides when it sees a patrol or a unit that waits for it; from a post nobody hides",
                min = 0,
                max = 1,
                def = "0")
        double hideChance,

        @Key(doc = "chance that it turns back instead, before the line", min = 0, max = 1, def = "0")
        double turnBackChance,

        @Key(doc = "chance that it hurries on instead", min = 0, max = 1, def = "0")
        double runChance,

        @Key(
                doc = "time in hiding until it looks again; it hides on while the guards are in sight",
                unit = "min",
                min = 1,
                max = 10000,
                def = "30")
        double hideMin,

        @Key(doc = "longest time in hiding of one attempt", unit = "h", min = 0, max = 1000, def = "6")
        double hideMaxHours,

        @Key(doc = "chance that a hiding place conceals it from all eyes and cameras", min = 0, max = 1, def = "0.8")
        double concealment,

        @Key(doc = "speed of one that hurries, over its usual speed", min = 1, max = 10, def = "1.5")
        double runFactor) {
    /** Chances that leave room for going on. */
    public Eyes {
        double sum = hideChance + turnBackChance + runChance;
        Rules.of()
                .that(
                        sum <= 1 + 1e-9,
                        "runChance",
                        "must not bring hideChance, turnBackChance and runChance above 1",
                        runChance)
                .orThrow();
    }

    /** Greatest distance within which it sees guards, km. */
    public double farthestKm() {
        return Math.max(sightNightKm, sightDayKm);
    }
}
