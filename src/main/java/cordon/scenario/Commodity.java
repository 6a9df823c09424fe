package cordon.scenario;

import java.util.List;
import java.util.Optional;

/** What is carried; people are carried too, and have no price but the fee. */
public record Commodity(
        @Key(doc = "id") String id,

        @Key(doc = "name in charts and tables", label = true)
        String name,

        @Key(doc = "unit of quantity, such as tablets", label = true)
        String unit,

        @Key(doc = "inward or outward") Direction direction,

        @Key(doc = "the quantity is people, who are let go when there is no place to hold them", def = "false")
        boolean people,

        @Key(doc = "wholesale price where it sets out (for people: 0)", unit = "USD/unit", min = 0, def = "0")
        double originUsd,

        @Key(doc = "wholesale price where it arrives (for people: the fee)", unit = "USD/unit", min = 0)
        double destinationUsd,

        @Key(doc = "loss beyond the load when a party is caught", unit = "USD", min = 0, def = "0")
        double penaltyUsd,

        @Key(
                doc = "cost of sending a whole consignment round the frontier instead",
                unit = "USD",
                min = 0,
                def = "1000000000")
        double elsewhereUsd,

        @Key(doc = "share of searches that can find it at all", min = 0, max = 1, def = "1")
        double conspicuity,

        @Key(doc = "public revenue lost per delivered unit", unit = "USD/unit", min = 0, def = "0")
        double treasuryUsd,

        @Key(doc = "cost of going round each end of the frontier, in place of elsewhereUsd", optional = true)
        Optional<Elsewhere> elsewhere)
        implements Identified {
    private static final List<String> TAKEN = List.of("inward", "outward");

    /** An id that can head a column of results beside those of the two directions. */
    public Commodity {
        Rules.of()
                .that(
                        !TAKEN.contains(id),
                        "id",
                        "must not be inward or outward, which head the totals of a direction",
                        id)
                .orThrow();
    }
}
