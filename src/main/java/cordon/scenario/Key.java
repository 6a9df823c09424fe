package cordon.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a record component means in YAML. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** Meaning, for people. */
    String doc();

    /** Unit. */
    String unit() default "";

    /** Least value. */
    double min() default Double.NEGATIVE_INFINITY;

    /** Greatest value. */
    double max() default Double.POSITIVE_INFINITY;

    /** The least value itself is not allowed. */
    boolean above() default false;

    /** Default as YAML text; empty means required. */
    String def() default "";

    /** An absent key gives an empty Optional. */
    boolean optional() default false;

    /** Text that does not change events. */
    boolean label() default false;
}
