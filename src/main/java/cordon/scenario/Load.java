package cordon.scenario;

import java.util.Map;

/** What one party of a mode can carry, and what it costs its sender beside time, tolls and bribes. */
public record Load(
        @Key(
                doc =
                        "most of a commodity that one party carries, by commodity; more goes as several parties in equal parts; unlisted commodities without limit",
                ref = "commodities",
                unit = "units",
                min = 0,
                above = true,
                def = "{}")
        Map<String, Double> capacity,

        @Key(doc = "fixed cost of every party, such as a balloon and its tracker", unit = "USD", min = 0, def = "0")
        double partyUsd,

        @Key(
                doc = "value of each vehicle or craft, lost when it is seized or destroyed",
                unit = "USD",
                min = 0,
                def = "0")
        double vehicleUsd) {

    /** Parties in which this much of a commodity goes. */
    public int parties(String commodity, double quantity) {
        Double most = capacity.get(commodity);
        return most == null ? 1 : Math.max(1, (int) StrictMath.ceil(quantity / most - 1e-9));
    }
}
