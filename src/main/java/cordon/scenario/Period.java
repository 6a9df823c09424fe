package cordon.scenario;

import java.time.LocalDateTime;

/** The simulated time and the seed. */
public record Period(
        @Key(doc = "first counted instant, local time") LocalDateTime start,

        @Key(doc = "local time minus UTC, fixed all year", unit = "h", min = -12, max = 14, def = "0")
        double utcOffsetHours,

        @Key(doc = "counted days", unit = "d", min = 1, max = 36500)
        int days,

        @Key(
                doc = "uncounted days before the start in which smugglers learn",
                unit = "d",
                min = 0,
                max = 3650,
                def = "0")
        int warmUpDays,

        @Key(
                doc = "length of a tick; a batch size that never changes results",
                unit = "min",
                min = 0,
                above = true,
                max = 1440,
                def = "5")
        double tickMin,

        @Key(doc = "seed of every draw", def = "1") long seed) {}
