package cordon.scenario;

/**
 * A row of patrols drives along a swept road and reads who has crossed it: tracks last until wind or a storm wipes them out. The
 * road is where the patrols drive.
 */
public record SignCutting(
        @Key(doc = "id") String id,

        @Key(doc = "row of patrols that read the road", ref = "guards.patrols")
        String patrols,

        @Key(
                doc = "mean time for which tracks can be read; it varies exponentially",
                unit = "h",
                min = 0,
                above = true,
                max = 1e6,
                def = "12")
        double freshHours,

        @Key(
                doc = "visibility below which blowing dust wipes tracks out at once",
                unit = "km",
                min = 0,
                max = 100,
                def = "1")
        double wipedBelowKm,

        @Key(doc = "chance that a patrol that passes tracks notices them", min = 0, max = 1, def = "0.7")
        double noticeChance,

        @Key(
                doc =
                        "chance that a patrol goes after a party whose tracks it has found, if the party is still under way",
                min = 0,
                max = 1,
                def = "0")
        double pursuitChance)
        implements Identified {}
