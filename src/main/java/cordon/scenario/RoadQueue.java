package cordon.scenario;

/** The queue before guards on a road, in which whoever passes them waits with the people who live there: first come, first checked. Absent when a check takes no time. */
public record RoadQueue(
        @Key(
                doc = "time that the check of each vehicle, or party on foot, takes; 0: nobody waits",
                unit = "min",
                min = 0,
                max = 600,
                def = "0")
        double checkMin,

        @Key(doc = "vehicles checked side by side", min = 1, max = 100, def = "1")
        int lanes,

        @Key(doc = "vehicles of people who live there that pass", unit = "1/d", min = 0, max = 100000, def = "0")
        double trafficPerDay,

        @Key(
                doc = "density of this traffic between 18 and 6 h, relative to that by day",
                min = 0,
                max = 1000,
                def = "0.2")
        double nightRatio) {}
