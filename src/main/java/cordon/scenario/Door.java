package cordon.scenario;

/** A gate of the barrier's own, through which its guards let those who pay them. */
public record Door(
        @Key(doc = "id") String id,
        @Key(doc = "chainage", unit = "km", min = 0) double km,

        @Key(doc = "guards who hold it", min = 1, max = 10000, def = "4")
        int guards,

        @Key(
                doc = "chance that they take the bribe of a party and let it through; else they act on it",
                min = 0,
                max = 1,
                def = "0.05")
        double boughtChance,

        @Key(doc = "price of a passage", unit = "USD", min = 0, def = "0")
        double bribeUsd,

        @Key(doc = "further price, as a share of the load's value", min = 0, max = 1, def = "0.1")
        double bribeShare,

        @Key(doc = "time that it takes", unit = "min", min = 0, max = 10000, def = "10")
        double passMin)
        implements Identified {

    /** Price of letting a party through, USD. */
    public double priceUsd(double valueUsd) {
        return bribeUsd + bribeShare * valueUsd;
    }
}
