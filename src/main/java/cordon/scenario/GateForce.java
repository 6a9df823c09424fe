package cordon.scenario;

/** A force that is sent to close a gate. */
public record GateForce(
        @Key(doc = "gate", ref = "gates") String gate,

        @Key(doc = "guards who attack its garrison", min = 1, max = 10000)
        int guards) {}
