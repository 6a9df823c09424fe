package cordon.scenario;

/** The militia's lookouts at a gate, who see guards come and hold parties back until they have left. */
public record GateLookouts(
        @Key(doc = "chance that they warn a party on which guards would act", min = 0, max = 1, def = "0")
        double warnChance,

        @Key(doc = "time until the guards have left", unit = "min", min = 0, max = 10000, def = "60")
        double heldMin) {}
