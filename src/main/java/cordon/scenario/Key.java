package cordon.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a configuration key means and which values it takes: the one source of binding, JSON Schema and reference page.
 * Every component of a configuration record carries it. The bounds also hold for each number within a list or a map.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** One sentence for the reader of a configuration. */
    String doc();

    /** The unit of the value, such as {@code km}. */
    String unit() default "";

    /** The smallest value; see {@link #above()}. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether the value must lie above {@link #min()} rather than at or above it. */
    boolean above() default false;

    /** The value of an absent key as YAML text, such as {@code 5}, {@code []} or {@code night}; none: required. */
    String def() default "";

    /** Marks a component of type {@code Optional}: an absent or null key gives an empty one. */
    boolean optional() default false;

    /** Whether the key is mere text for people, which changes no event. */
    boolean label() default false;

    /**
     * The list whose ids this key may name, such as {@code barriers.layers}; of a list each item names one, of a map
     * each key. A text that may be empty by default may also name none.
     */
    String ref() default "";
}
