package cordon.scenario;

/** Guards near a gate who look away for the sake of its militia. */
public record Influence(
        @Key(
                doc = "distance along the line from the gate to a unit's base or beat",
                unit = "km",
                min = 0,
                max = 1000,
                def = "0")
        double withinKm,

        @Key(doc = "chance that a unit so near looks away from a party that it meets", min = 0, max = 1, def = "0")
        double share) {}
