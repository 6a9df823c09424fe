package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Key;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import cordon.scenario.yaml.Shape.Default;
import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Slot;
import cordon.scenario.yaml.Shape.Thing;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/** Finds the shapes of record types by reflection and refuses types that cannot be bound. */
final class Shapes {
    private static final Map<Type, Basic> BASIC = Map.of(
            String.class, Basic.TEXT,
            boolean.class, Basic.BOOLEAN,
            int.class, Basic.INT,
            long.class, Basic.LONG,
            double.class, Basic.DOUBLE,
            Boolean.class, Basic.BOOLEAN,
            Integer.class, Basic.INT,
            Long.class, Basic.LONG,
            Double.class, Basic.DOUBLE,
            LocalDateTime.class, Basic.DATE);

    private static final Map<Type, Maybe> OPTIONALS = Map.of(
            OptionalInt.class,
            new Maybe(Basic.INT, OptionalInt.empty(), v -> OptionalInt.of((int) v), Shapes::unwrapInt),
            OptionalLong.class,
            new Maybe(Basic.LONG, OptionalLong.empty(), v -> OptionalLong.of((long) v), Shapes::unwrapLong),
            OptionalDouble.class,
            new Maybe(Basic.DOUBLE, OptionalDouble.empty(), v -> OptionalDouble.of((double) v), Shapes::unwrapDouble));

    /** Shapes are pure functions of their type, so each is found once. */
    private static final ClassValue<Thing> KNOWN = new ClassValue<>() {
        @Override
        protected Thing computeValue(Class<?> type) {
            return new Shapes().thing(type);
        }
    };

    private final List<Class<?>> within = new ArrayList<>();

    private Shapes() {}

    /**
     * The shape of a record type.
     *
     * @throws IllegalArgumentException if it, or a record within, cannot be bound
     */
    static Thing of(Class<?> record) {
        return KNOWN.get(record);
    }

    private Thing thing(Class<?> type) {
        if (!type.isRecord() || within.contains(type)) {
            throw new IllegalArgumentException(
                    type.getName() + (type.isRecord() ? " contains itself" : " is no record"));
        }
        within.add(type);
        List<Slot> slots =
                Arrays.stream(type.getRecordComponents()).map(this::slot).toList();
        within.remove(type);
        return new Thing(type, slots, constructor(type));
    }

    private Slot slot(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalArgumentException(name + " has no @Key");
        }
        Shape shape = shape(component.getGenericType(), name);
        if (key.optional() && !(shape instanceof Maybe)) {
            throw new IllegalArgumentException(name + " is optional but not of type Optional");
        }
        Optional<Default> byDefault = key.def().isEmpty() ? Optional.empty() : Optional.of(byDefault(name, key, shape));
        return new Slot(
                component.getName(),
                key,
                component.getGenericType(),
                shape,
                byDefault,
                reader(component.getAccessor()));
    }

    private static Default byDefault(String name, Key key, Shape shape) {
        List<Problem> problems = new ArrayList<>();
        Node node = Parser.parse("default", name, key.def(), problems).orElseThrow();
        Optional<Reading> value = new Binder(problems, true).bind(shape, key, node, name);
        if (value.isEmpty() || !problems.isEmpty()) {
            throw new IllegalArgumentException(new ConfigException(problems).getMessage());
        }
        return new Default(node, value.get().low());
    }

    private Shape shape(Type type, String name) {
        if (BASIC.containsKey(type)) {
            return BASIC.get(type);
        }
        if (OPTIONALS.containsKey(type)) {
            return OPTIONALS.get(type);
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            return new Choice(List.of(choice.getEnumConstants()));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return thing(record);
        }
        throw new IllegalArgumentException(name + " has the type " + type.getTypeName() + ", which cannot be bound");
    }

    private Shape generic(Class<?> raw, Type[] arguments, String name) {
        if (raw == List.class) {
            return new Many(shape(arguments[0], name));
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return new Named(shape(arguments[1], name));
        }
        if (raw == Optional.class) {
            return new Maybe(shape(arguments[0], name), Optional.empty(), Optional::of, Shapes::unwrap);
        }
        throw new IllegalArgumentException(name + " has the type " + raw.getName() + ", which cannot be bound");
    }

    private static Function<Object[], Object> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return values -> call(type.getName(), () -> constructor.newInstance(values));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<Object, Object> reader(Method accessor) {
        accessor.setAccessible(true);
        return record -> call(accessor.getName(), () -> accessor.invoke(record));
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object call(String name, Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(name + " fails", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Optional<Object> unwrap(Object optional) {
        return ((Optional<?>) optional).map(value -> value);
    }

    private static Optional<Object> unwrapInt(Object optional) {
        OptionalInt value = (OptionalInt) optional;
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static Optional<Object> unwrapLong(Object optional) {
        OptionalLong value = (OptionalLong) optional;
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Optional<Object> unwrapDouble(Object optional) {
        OptionalDouble value = (OptionalDouble) optional;
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
