package cordon.scenario;

/** Splitting a consignment into smaller parties where the risk is believed to be high. */
public record Splitting(
        @Key(doc = "believed risk of the chosen option above which a consignment is split", min = 0, max = 1)
        double aboveRisk,

        @Key(doc = "parties into which it is split evenly", min = 2, max = 1000, def = "2")
        int parties,

        @Key(doc = "nights over which they are spread", min = 1, max = 365, def = "2")
        int nights) {}
