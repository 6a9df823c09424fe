package cordon.sensitivity;

import cordon.scenario.Identified;
import cordon.scenario.Key;
import cordon.scenario.Scenario;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that a scenario holds.
 *
 * @param schemaPath its path as the schema spells it, with {@code *} for ids and names
 * @param path its path as an override spells it
 * @param value what it is
 * @param key what it means
 */
public record Leaf(String schemaPath, String path, Object value, Key key) {

    /** Every value of a scenario, defaults included, absent ones not. */
    public static List<Leaf> of(Scenario scenario) {
        List<Leaf> leaves = new ArrayList<>();
        record(scenario, "", "", leaves);
        return leaves;
    }

    private static void record(Object record, String schema, String path, List<Leaf> leaves) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            try {
                Object value = component.getAccessor().invoke(record);
                if (!(value instanceof List<?> list && list.isEmpty() && ofThings(component))) {
                    below(value, schema + component.getName(), path + component.getName(), key, leaves);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean ofThings(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> item
                && Identified.class.isAssignableFrom(item);
    }

    private static void below(Object value, String schema, String path, Key key, List<Leaf> leaves) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> below(there, schema, path, key, leaves));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> below(each, schema + ".*", path + "." + quoted(name.toString()), key, leaves));
        } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Identified) {
            list.forEach(each -> record(each, schema + ".*.", path + "." + ((Identified) each).id() + ".", leaves));
        } else if (value instanceof Record record) {
            record(record, schema + ".", path + ".", leaves);
        } else {
            leaves.add(new Leaf(schema, path, value, key));
        }
    }

    private static String quoted(String name) {
        return name.contains(".") ? '"' + name + '"' : name;
    }

    /** A setting of a schema's path, such as {@code residents.*.perDay=0}, as overrides of every such place among these values. */
    public static Stream<String> everywhere(String setting, List<Leaf> leaves) {
        int equals = setting.indexOf('=');
        String path = setting.substring(0, equals);
        return path.contains("*")
                ? places(path, leaves).map(place -> place + setting.substring(equals))
                : Stream.of(setting);
    }

    /** Where a path of the schema stands among some values. */
    static Stream<String> places(String schemaPath, List<Leaf> leaves) {
        int depth = schemaPath.split("\\.").length;
        return leaves.stream()
                .filter(leaf -> (leaf.schemaPath + ".").startsWith(schemaPath + "."))
                .map(leaf -> List.of(leaf.path.split("\\.")).subList(0, depth))
                .map(parts -> String.join(".", parts))
                .distinct();
    }
}
