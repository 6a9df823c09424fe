package cordon.scenario.yaml;

import cordon.scenario.Key;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a component may hold: the record types of a configuration seen once by reflection. */
sealed interface Shape {

    /** One value. */
    enum Basic implements Shape {
        TEXT,
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        DATE
    }

    /** A constant of an enum, spelled in lower case with hyphens. */
    record Choice(List<Object> constants) implements Shape {
        static String name(Object constant) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        List<String> names() {
            return constants.stream().map(Choice::name).toList();
        }
    }

    /** A list. */
    record Many(Shape item) implements Shape {
        /** Whether its items are things known by their id. */
        boolean ofThings() {
            return item instanceof Thing thing && thing.hasId();
        }
    }

    /** A map from names. */
    record Named(Shape value) implements Shape {}

    /** A value or none: {@code Optional} and its like, wrapped and unwrapped by the two functions. */
    record Maybe(Shape value, Object none, Function<Object, Object> wrap, Function<Object, Optional<Object>> unwrap)
            implements Shape {}

    /** A record. */
    record Thing(Class<?> type, List<Slot> slots, Function<Object[], Object> constructor) implements Shape {
        boolean hasId() {
            return slots.stream().anyMatch(slot -> slot.name().equals("id") && slot.shape() == Basic.TEXT);
        }

        List<String> names() {
            return slots.stream().map(Slot::name).collect(Collectors.toList());
        }

        @Override
        public String toString() {
            return type.getSimpleName() + Arrays.toString(names().toArray());
        }
    }

    /** A component of a record. */
    record Slot(
            String name,
            Key key,
            Type type,
            Shape shape,
            Optional<Default> byDefault,
            Function<Object, Object> reader) {
        boolean required() {
            return byDefault.isEmpty() && !(shape instanceof Maybe);
        }
    }

    /** A default as a node and as the value bound from it. */
    record Default(Node node, Object value) {}
}
