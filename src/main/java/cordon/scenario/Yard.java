package cordon.scenario;

import java.util.Optional;

/** The yard of an official crossing: how many trucks it holds, how long traders wait in it, and where those go who do not. */
public record Yard(
        @Key(
                doc =
                        "trucks in a direction, those being served included, beyond which others are turned away; absent: no limit",
                min = 1,
                max = 1000000,
                optional = true)
        Optional<Integer> places,

        @Key(doc = "wait that a trader will bear; absent: any", unit = "min", optional = true)
        Optional<Lognormal> patienceMin,

        @Key(doc = "share of those who leave that cross elsewhere on their own", min = 0, max = 1, def = "0")
        double elsewhereShare,

        @Key(doc = "flow as whose consignments they do so, inward", ref = "flows", optional = true)
        Optional<String> inwardFlow,

        @Key(doc = "flow as whose consignments they do so, outward", ref = "flows", optional = true)
        Optional<String> outwardFlow) {

    /** The flow that takes in those who leave, in a direction. */
    public Optional<String> flow(Direction direction) {
        return direction == Direction.INWARD ? inwardFlow : outwardFlow;
    }
}
