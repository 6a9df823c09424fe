package cordon.sensitivity;

import cordon.scenario.Key;
import cordon.scenario.Scenario;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of a scenario with keys below it that may be left out: an optional one, a list, or one whose keys all have defaults.
 *
 * @param path its path as the schema spells it, with {@code *} for ids
 * @param absent what an override sets it to when it is left out
 */
public record Branch(String path, String absent) {

    /** Every branch of the schema that may be left out, derived from the records. */
    public static List<Branch> all() {
        List<Branch> branches = new ArrayList<>();
        below(Scenario.class, "", branches);
        return branches;
    }

    private static void below(Class<?> record, String prefix, List<Branch> into) {
        for (RecordComponent component : record.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            Type type = component.getGenericType();
            Class<?> inner = inner(type);
            boolean branch = inner != null || component.getType() == Map.class;
            if (!branch) {
                continue;
            }
            String path = prefix + component.getName();
            if (key.optional() || !key.def().isEmpty()) {
                into.add(new Branch(path, key.optional() ? "null" : key.def()));
            }
            if (inner != null) {
                below(inner, path + (component.getType() == List.class ? ".*." : "."), into);
            }
        }
    }

    /** The record below a component, directly, in a list or as an option; null when there is none. */
    private static Class<?> inner(Type type) {
        if (type instanceof ParameterizedType p && p.getRawType() != Map.class) {
            return inner(p.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> c && c.isRecord() ? c : null;
    }

    /** Overrides that leave it out wherever a scenario with these values has it. */
    public List<String> leftOut(List<Leaf> leaves) {
        return Leaf.everywhere(path + "=" + absent, leaves).toList();
    }
}
