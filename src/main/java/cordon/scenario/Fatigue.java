package cordon.scenario;

/** How the chance that a patrol notices what comes within its sight falls in the course of a shift. */
public record Fatigue(
        @Key(doc = "fall of the chance to notice per hour out", unit = "1/h", min = 0, max = 100, def = "0")
        double lossPerHour,

        @Key(doc = "chance to notice below which it does not fall", min = 0, max = 1, def = "0.6")
        double floor) {}
