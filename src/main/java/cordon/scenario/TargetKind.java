package cordon.scenario;

/** A kind of target beside humans and vehicles, such as a balloon's envelope. */
public record TargetKind(
        @Key(doc = "id") String id,

        @Key(doc = "critical dimension", unit = "m", min = 0.01, max = 20)
        double criticalM) implements Identified {}
