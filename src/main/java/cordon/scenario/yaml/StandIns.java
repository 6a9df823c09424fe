package cordon.scenario.yaml;

import cordon.scenario.Key;
import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Thing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the two values that stand in for one that could not be read; none for a record. */
final class StandIns {
    private static final LocalDateTime EARLY = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LATE = LocalDateTime.of(9999, 1, 1, 0, 0);

    private StandIns() {}

    /** The ends of what a value of {@code shape} with {@code key} might have been. */
    static Optional<Reading> of(Shape shape, Key key) {
        if (shape instanceof Maybe maybe) {
            return of(maybe.value(), key).map(value -> value.map(maybe.wrap()));
        }
        if (shape instanceof Many many) {
            List<Object> one = many.ofThings()
                    ? List.of()
                    : of(many.item(), key).map(item -> List.of(item.high())).orElse(List.of());
            return Optional.of(new Reading(List.of(), one, false));
        }
        if (shape instanceof Named) {
            return Optional.of(new Reading(Map.of(), Map.of(), false));
        }
        if (shape instanceof Choice choice) {
            List<Object> constants = choice.constants();
            return Optional.of(new Reading(constants.get(0), constants.get(constants.size() - 1), false));
        }
        return shape instanceof Thing ? Optional.empty() : Optional.of(basic((Basic) shape, key));
    }

    private static Reading basic(Basic basic, Key key) {
        double min = Math.max(key.min(), Integer.MIN_VALUE);
        double max = Math.min(key.max(), Integer.MAX_VALUE);
        return switch (basic) {
            case TEXT -> new Reading("", "\uFFFF", false);
            case BOOLEAN -> new Reading(false, true, false);
            case INT -> new Reading((int) min, (int) max, false);
            case LONG -> new Reading((long) min, (long) max, false);
            case DOUBLE -> new Reading(min, max, false);
            case DATE -> new Reading(EARLY, LATE, false);
        };
    }
}
