package cordon.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks that every id named by a key with {@link Key#ref()} stands in the list that the key refers to. What is defined
 * and named is gathered from records, or from a text of which not all can be bound.
 */
public final class References {
    private static final int MOST_LISTED = 8;

    private final Map<String, List<String>> defined = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Collection<String> unclear = new TreeSet<>();

    /** An id named at a path. */
    private record Mention(String path, String list, String id) {}

    /** Notes that a thing with this id stands in the list at this path, be it sound or not. */
    public void define(String list, String id) {
        defined.computeIfAbsent(list, none -> new ArrayList<>()).add(id);
    }

    /** Notes that the id is named at {@code path} by something with {@code key}; keys that refer to nothing are passed over. */
    public void mention(String path, Key key, String id) {
        boolean none = id.isEmpty() && key.def().equals("''");
        if (!key.ref().isEmpty() && !none) {
            mentions.add(new Mention(path, key.ref(), id));
        }
    }

    /** Notes that the lists at this path and below cannot be known in full, so that nothing can be said to be missing there. */
    public void unclear(String path) {
        unclear.add(path);
    }

    /** The ids in the list at this path, in its order. */
    public List<String> ids(String list) {
        return defined.getOrDefault(list, List.of());
    }

    /** Gathers what a part of a scenario defines and names. */
    References in(String path, Object part) {
        gather(path, part, null);
        return this;
    }

    private void gather(String path, Object value, Key key) {
        if (value instanceof String id) {
            mention(path, key, id);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(held -> gather(path, held, key));
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> mention(path + ".\"" + name + '"', key, name.toString()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                item(path, i, list.get(i), key);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                gather(path + "." + component.getName(), held(record, component), component.getAnnotation(Key.class));
            }
        }
    }

    private void item(String path, int index, Object item, Key key) {
        if (item instanceof Identified thing) {
            define(path, thing.id());
            gather(Rules.item(path, thing), thing, key);
        } else {
            gather(path + "[" + index + "]", item, key);
        }
    }

    private static Object held(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    /** Throws if any id refers to nothing. */
    public void orThrow() {
        Rules rules = Rules.of();
        for (Mention mention : mentions) {
            List<String> known = ids(mention.list());
            if (!known.contains(mention.id()) && unclear.stream().noneMatch(path -> within(mention.list(), path))) {
                rules.that(
                        false,
                        mention.path(),
                        "must be one of " + mention.list() + listed(known) + " (was '" + mention.id() + "')"
                                + Hints.hint(mention.id(), known));
            }
        }
        rules.orThrow();
    }

    private static boolean within(String list, String path) {
        return list.equals(path) || list.startsWith(path + ".") || path.isEmpty();
    }

    private static String listed(List<String> known) {
        if (known.isEmpty()) {
            return ", but there is none";
        }
        int more = known.size() - MOST_LISTED;
        return known.stream()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", ", " [", more > 0 ? " and " + more + " more]" : "]"));
    }
}
