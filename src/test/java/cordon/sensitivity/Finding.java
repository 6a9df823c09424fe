package cordon.sensitivity;

import cordon.scenario.ConfigException;
import cordon.scenario.yaml.SchemaPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What changing a key does, over all ways of changing it that were tried.
 *
 * @param path the schema's path
 * @param effects what was seen
 * @param tried overrides that the scenario accepted
 */
record Finding(SchemaPath path, Set<Effect> effects, List<List<String>> tried) {
    private static final String CONFIG = "everything";
    private static final Map<List<String>, Course> UNCHANGED = new ConcurrentHashMap<>();

    /** What one change does. */
    enum Effect {
        NOTHING,
        SUMMARY,
        REFUSED,
        EVENTS
    }

    /** Changes a key until the events change, or until nothing is left to try. */
    static Finding of(SchemaPath path, List<Leaf> leaves) {
        Finding finding = new Finding(path, new HashSet<>(), new ArrayList<>());
        Stream<Case> nudges = leaves.stream()
                .filter(leaf -> leaf.schemaPath().equals(path.path()))
                .flatMap(leaf -> Nudges.of(leaf).stream().map(value -> leaf.path() + "=" + value))
                .map(override -> new Case(path.path(), List.of(), List.of(override)));
        Stream.concat(Case.of(path.path()).stream(), nudges)
                .takeWhile(next -> !finding.effects.contains(Effect.EVENTS))
                .forEach(finding::look);
        return finding;
    }

    private void look(Case change) {
        List<String> overrides =
                Stream.concat(change.before().stream(), change.after().stream()).toList();
        try {
            Course changed = Course.of(CONFIG, overrides);
            Course before = UNCHANGED.computeIfAbsent(change.before(), o -> Course.of(CONFIG, o));
            tried.add(overrides);
            effects.add(effect(before, changed));
        } catch (ConfigException e) {
            if (Case.of(change.path()).contains(change)) {
                tried.add(overrides);
                effects.add(Effect.REFUSED);
            }
        }
    }

    private static Effect effect(Course before, Course after) {
        if (before.events() != after.events()) {
            return Effect.EVENTS;
        }
        return before.summary().equals(after.summary()) ? Effect.NOTHING : Effect.SUMMARY;
    }
}
