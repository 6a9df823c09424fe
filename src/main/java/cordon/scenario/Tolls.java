package cordon.scenario;

import java.util.Map;
import java.util.Optional;

/** How a militia sets the tolls of a gate beyond a list by mode. */
public record Tolls(
        @Key(
                doc = "toll per vehicle or party, by commodity; it goes before the toll by mode",
                ref = "commodities",
                unit = "USD",
                min = 0,
                def = "{}")
        Map<String, Double> byCommodity,

        @Key(doc = "toll as a share of the load's value; it goes before the others", min = 0, max = 1, def = "0")
        double valueShare,

        @Key(doc = "tolls follow what they bring", optional = true)
        Optional<Response> response) {

    /** Demand response: every two periods the militia tries a higher and a lower toll, and moves towards more income. */
    public record Response(
            @Key(doc = "length of a trial", unit = "d", min = 1, max = 1000, def = "30")
            int periodDays,

            @Key(doc = "step of a trial, as a share of the toll", min = 0.001, max = 0.5, def = "0.1")
            double stepShare,

            @Key(doc = "least toll per vehicle", unit = "USD", min = 0, def = "200")
            double leastUsd,

            @Key(doc = "greatest toll per vehicle", unit = "USD", min = 0, def = "1500")
            double mostUsd) {
        /** Bounds in order. */
        public Response {
            Rules.of()
                    .that(mostUsd >= leastUsd, "mostUsd", "must not be below leastUsd", mostUsd)
                    .orThrow();
        }
    }
}
