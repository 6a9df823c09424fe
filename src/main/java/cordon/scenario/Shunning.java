package cordon.scenario;

/** What ways of a mode keep away from: towers and guard posts, which anybody can see. */
public record Shunning(
        @Key(
                doc =
                        "time that a party would go round to be spared a kilometre within reach of a tower or guard post, for each of these; 0: ways heed nothing but the ground",
                unit = "min/km",
                min = 0,
                max = 100000,
                def = "0")
        double minPerKm,

        @Key(
                doc = "distance from a tower or guard post that counts as within its reach; assumed",
                unit = "km",
                min = 0,
                above = true,
                max = 50,
                def = "1")
        double withinKm) {}
