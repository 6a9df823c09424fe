package cordon.scenario;

/** A strike from outside, or a demolition, that lays a gate waste, whatever its garrison. */
public record GateStrike(
        @Key(doc = "gate", ref = "gates") String gate,

        @Key(doc = "chance of each man of its garrison to fall; assumed", min = 0, max = 1)
        double lossShare) {}
