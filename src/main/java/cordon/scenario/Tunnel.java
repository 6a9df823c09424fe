package cordon.scenario;

/** A tunnel that an organisation has, or would dig when that seems to pay. */
public record Tunnel(
        @Key(doc = "id") String id,
        @Key(doc = "chainage", unit = "km", min = 0) double km,

        @Key(doc = "whether it is open at the start of the run", def = "false")
        boolean dug,

        @Key(doc = "time to dig it", unit = "d", min = 1, max = 10000, def = "120")
        double digDays,

        @Key(doc = "cost of digging it", unit = "USD", min = 0, def = "100000")
        double digUsd,

        @Key(
                doc = "time of use over which its owner weighs its advantage against that cost",
                unit = "d",
                min = 1,
                max = 10000,
                def = "365")
        double horizonDays,

        @Key(doc = "distance of its mouths from the line", unit = "km", min = 0, max = 10, def = "0.3")
        double mouthKm,

        @Key(doc = "time under ground", unit = "min", min = 0, max = 10000, def = "20")
        double passMin,

        @Key(doc = "parties that can use it in a day", min = 1, max = 100000, def = "4")
        int partiesPerDay,

        @Key(doc = "chance that it is found on a day", min = 0, max = 0.999, def = "0.003")
        double foundPerDay,

        @Key(doc = "chance that a party's use of it gives it away", min = 0, max = 1, def = "0.001")
        double foundPerUse,

        @Key(
                doc = "after it was found the next one is dug within this distance of this place",
                unit = "km",
                min = 0,
                max = 1000,
                def = "3")
        double againWithinKm)
        implements Identified {}
