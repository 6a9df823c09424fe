package cordon.scenario;

import java.util.Optional;

/** What parties do that find a long queue at a gate: go to the nearest other gate, turn back, or, the rest, wait. */
public record GateQueue(
        @Key(doc = "wait that every party bears; absent: any", unit = "min", min = 0, optional = true)
        Optional<Double> patienceMin,

        @Key(doc = "share of parties beyond it that turn back", min = 0, max = 1, def = "0")
        double turnBackShare,

        @Key(
                doc = "share of parties beyond it that go to the nearest other open gate, once",
                min = 0,
                max = 1,
                def = "0")
        double otherGateShare) {

    /** Shares of one whole. */
    public GateQueue {
        Rules.of()
                .that(
                        turnBackShare + otherGateShare <= 1,
                        "otherGateShare",
                        "must not exceed 1 together with turnBackShare",
                        otherGateShare)
                .orThrow();
    }
}
