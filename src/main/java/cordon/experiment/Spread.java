package cordon.experiment;

import cordon.scenario.Key;
import cordon.scenario.Rules;
import cordon.statistics.FactorRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From where to where a path varies, and how likely each value is: exactly one of these. */
public record Spread(
        @Key(doc = "lowest and highest value, all between equally likely", def = "[]")
        List<Double> uniform,

        @Key(doc = "lowest and highest value above 0, all orders of magnitude equally likely", def = "[]")
        List<Double> logUniform,

        @Key(doc = "lowest, likeliest and highest value", def = "[]")
        List<Double> triangular,

        @Key(doc = "mean, standard deviation, lowest and highest value", def = "[]")
        List<Double> normal) {

    /** One of the four, with its numbers in order. */
    public Spread {
        long given = Stream.of(uniform, logUniform, triangular, normal)
                .filter(numbers -> !numbers.isEmpty())
                .count();
        Rules rules = Rules.of().that(given == 1, "", "must be one of uniform, logUniform, triangular and normal");
        numbers(rules, "uniform", uniform, 2);
        numbers(rules, "logUniform", logUniform, 2);
        numbers(rules, "triangular", triangular, 3);
        numbers(rules, "normal", normal, 4);
        rules.orThrow();
    }

    private static void numbers(Rules rules, String kind, List<Double> numbers, int count) {
        if (!numbers.isEmpty()) {
            boolean counted = numbers.size() == count;
            rules.that(counted, kind, "must have " + count + " numbers", numbers);
            Optional<String> fault = counted ? fault(kind, numbers) : Optional.empty();
            rules.that(fault.isEmpty(), kind, "is no range: " + fault.orElse(""));
        }
    }

    private static Optional<String> fault(String kind, List<Double> numbers) {
        try {
            of(kind, numbers);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static FactorRange of(String kind, List<Double> n) {
        return switch (kind) {
            case "uniform" -> new FactorRange.Uniform(n.get(0), n.get(1));
            case "logUniform" -> new FactorRange.LogUniform(n.get(0), n.get(1));
            case "triangular" -> new FactorRange.Triangular(n.get(0), n.get(1), n.get(2));
            default -> new FactorRange.TruncatedNormal(n.get(0), n.get(1), n.get(2), n.get(3));
        };
    }

    /** The way from the unit interval to the value. */
    FactorRange range() {
        if (!uniform.isEmpty()) {
            return of("uniform", uniform);
        }
        if (!logUniform.isEmpty()) {
            return of("logUniform", logUniform);
        }
        return triangular.isEmpty() ? of("normal", normal) : of("triangular", triangular);
    }
}
