package cordon.scenario.yaml;

import java.util.function.Function;

/**
 * What is known of a value. If it could not be read in full, {@code low} and {@code high} stand in for it at the two
 * ends of what it might have been: what holds of both does not hang on the part that failed.
 */
record Reading(Object low, Object high, boolean sure) {
    static Reading of(Object value) {
        return new Reading(value, value, true);
    }

    Reading map(Function<Object, Object> change) {
        Object least = change.apply(low);
        return new Reading(least, sure ? least : change.apply(high), sure);
    }
}
