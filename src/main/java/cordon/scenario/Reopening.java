package cordon.scenario;

/** How a militia opens a gate anew, nearby, after it was shut by a dated change or by force. */
public record Reopening(
        @Key(doc = "least time shut; it reopens at a midnight", unit = "d", min = 0, max = 10000, def = "30")
        double afterDays,

        @Key(doc = "cost, paid out of tolls that the militia has taken", unit = "USD", min = 0, def = "0")
        double costUsd,

        @Key(doc = "greatest distance from its first place", unit = "km", min = 0, max = 1000, def = "0")
        double withinKm) {}
