package cordon.scenario.yaml;

import cordon.scenario.InvalidRecord;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A record, or the rules for which its constructor refuses it. */
record Attempt(Optional<Object> made, List<Violation> broken) {

    /** Constructs a record at one end of what its values might be. */
    static Attempt at(Thing thing, List<Reading> values, Function<Reading, Object> end) {
        Object[] arguments = values.stream().map(end).toArray();
        List<Object> made = new ArrayList<>();
        List<Violation> broken = broken(() -> made.add(thing.constructor().apply(arguments)));
        return new Attempt(made.stream().findFirst(), broken);
    }

    /** The rules that a check finds broken. */
    static List<Violation> broken(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (InvalidRecord e) {
            return e.violations();
        } catch (IllegalArgumentException e) {
            return List.of(new Violation("", "is refused: " + e.getMessage()));
        }
    }

    /** What is broken at both ends, and in the same words, so that it does not hang on what stands in. */
    static List<Violation> common(List<Violation> low, List<Violation> high) {
        return low.stream().filter(high::contains).toList();
    }
}
