package cordon.engine;

import cordon.scenario.Scenario;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Scenarios whose lists stand in another order. */
final class Rearranged {
    private Rearranged() {}

    /** Every list of the schema whose items have names or are names. */
    static List<String> lists() {
        List<String> lists = new ArrayList<>();
        below(Scenario.class, "", lists);
        return lists;
    }

    private static void below(Class<?> record, String prefix, List<String> into) {
        for (RecordComponent component : record.getRecordComponents()) {
            String path = prefix + component.getName();
            Type item = item(component);
            boolean list = component.getType() == List.class;
            if (list && !(item instanceof ParameterizedType) && item != Double.class) {
                into.add(path);
            }
            if (item instanceof Class<?> inner && inner.isRecord()) {
                below(inner, path + ".", into);
            }
        }
    }

    /** What a component holds, in a list or as an option or itself. */
    private static Type item(RecordComponent component) {
        boolean wrapped = component.getType() == List.class || component.getType() == Optional.class;
        return wrapped
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getType();
    }

    /** A scenario with every list at a path the other way round. */
    static Scenario turned(Scenario scenario, String path) {
        return (Scenario) with(scenario, List.of(path.split("\\.")), Rearranged::turned);
    }

    private static Object turned(Object list) {
        List<Object> turned = new ArrayList<>((List<?>) list);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }

    private static Object with(Object value, List<String> path, UnaryOperator<Object> change) {
        if (path.isEmpty()) {
            return change.apply(value);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.map(there -> with(there, path, change));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> with(each, path, change)).collect(Collectors.toUnmodifiableList());
        }
        return rebuilt((Record) value, path, change);
    }

    private static Object rebuilt(Record record, List<String> path, UnaryOperator<Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(path.get(0))) {
                    values[i] = with(values[i], path.subList(1, path.size()), change);
                }
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
