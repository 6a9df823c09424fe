package cordon.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The records within a configuration, by path, whether or not all of it could be bound. A record of which a value is not
 * known holds a stand-in for it; see {@code cordon.scenario.yaml}.
 */
public final class Parts {
    private final Map<String, Object> records = new LinkedHashMap<>();
    private final Map<String, Object> sound = new LinkedHashMap<>();

    /** Adds a record; {@code sure} unless it holds stand-ins. */
    public void add(String path, Object record, boolean sure) {
        records.putIfAbsent(path, record);
        if (sure) {
            sound.putIfAbsent(path, record);
        }
    }

    /** All records of a type, by path, in the order of the configuration. */
    public <T> Map<String, T> all(Class<T> type) {
        return only(records, type);
    }

    /** The records of a type in which nothing is a stand-in. */
    public <T> Map<String, T> sound(Class<T> type) {
        return only(sound, type);
    }

    private static <T> Map<String, T> only(Map<String, Object> records, Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        records.forEach((path, record) -> {
            if (type.isInstance(record)) {
                found.put(path, type.cast(record));
            }
        });
        return found;
    }

    /** The thing of a type with this id. */
    public <T extends Identified> Optional<T> find(Class<T> type, String id) {
        return all(type).values().stream()
                .filter(thing -> thing.id().equals(id))
                .findFirst();
    }
}
