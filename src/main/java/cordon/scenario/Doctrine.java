package cordon.scenario;

/** How command works beyond sending the nearest team: operators who tire, tracks that wait, places that are only guessed. */
public record Doctrine(
        @Key(
                doc = "share of the attention left that is lost in each half hour of a watch",
                min = 0,
                max = 0.99,
                def = "0")
        double tiringPerHalfHour,

        @Key(doc = "share of the attention that never tires", min = 0, max = 1, def = "0.6")
        double leastVigilance,

        @Key(
                doc = "length of a watch, after which fresh operators sit down",
                unit = "h",
                min = 0.1,
                max = 24,
                def = "12")
        double watchHours,

        @Key(doc = "hour of the day from which watches are counted", unit = "h", min = 0, max = 24, def = "6")
        double firstWatchHour,

        @Key(
                doc = "a team that becomes free is sent after the party that has waited longest and is still watched",
                def = "false")
        boolean queueTracks,

        @Key(
                doc =
                        "standard deviation of the predicted place of crossing when a party is first seen; it shrinks with the distance left when it is seen again",
                unit = "km",
                min = 0,
                max = 100,
                def = "0")
        double predictionKm,

        @Key(
                doc =
                        "posts and patrols keep the track of a party for as long as they have it in sight, as towers and drones do",
                def = "false")
        boolean guardsKeepTracks) {}
