package cordon.scenario;

/** Legal trucks that use a militia's gate when toll and delay there cost less than duty and delay at the official crossing. */
public record TradeDiversion(
        @Key(doc = "share of traders who would do so", min = 0, max = 1, def = "0")
        double share,

        @Key(doc = "mode whose toll they pay and whose road speed they have", ref = "modes", def = "''")
        String mode,

        @Key(doc = "duty on a truck at the official crossing", unit = "USD", min = 0, def = "0")
        double dutyUsd,

        @Key(doc = "value of a truck's load, for tolls that are a share of it", unit = "USD", min = 0, def = "0")
        double loadUsd,

        @Key(doc = "cost of an hour's delay", unit = "USD/h", min = 0, def = "0")
        double usdPerHour,

        @Key(
                doc = "noise of the choice: a difference of this much is odds of e to 1; 0: always the cheaper",
                unit = "USD",
                min = 0,
                def = "0")
        double noiseUsd) {

    /** A mode if there is a share. */
    public TradeDiversion {
        Rules.of()
                .that(share == 0 || !mode.isEmpty(), "mode", "must name a mode")
                .orThrow();
    }
}
