package cordon.scenario;

import java.util.Optional;

/** How the demand of a flow answers to what its journeys cost. */
public record Elasticity(
        @Key(
                doc = "exponent e: demand is perDay x (expected cost of a unit / reference)^-e; 0 switches it off",
                min = 0,
                max = 100,
                def = "0")
        double exponent,

        @Key(
                doc = "cost at which demand is perDay; absent: the cost when the run begins",
                unit = "USD/unit",
                optional = true)
        Optional<Double> referenceUsd,

        @Key(doc = "largest multiple of perDay that is demanded", min = 1, max = 1000, def = "4")
        double most) {
    /** A reference that one can divide by. */
    public Elasticity {
        Rules.of()
                .that(referenceUsd.orElse(1.0) > 0, "referenceUsd", "must exceed 0", referenceUsd.orElse(1.0))
                .orThrow();
    }
}
