package cordon.scenario.yaml;

import cordon.scenario.InvalidRecord;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Key;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Broken;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Entry;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import cordon.scenario.yaml.Scalars.Unfit;
import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Slot;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns nodes into records and collects every problem on the way. What fails gives an empty result, and whatever
 * contains it is not constructed, so that one fault is reported once.
 */
final class Binder {
    private final List<Problem> problems;
    private final boolean complete;

    /**
     * Reports to {@code problems}.
     *
     * @param complete whether a missing key is a problem, which it is not if a base could not be read
     */
    Binder(List<Problem> problems, boolean complete) {
        this.problems = problems;
        this.complete = complete;
    }

    /** The record that a document describes. */
    Optional<Object> bind(Thing thing, Node root) {
        return thing(thing, root, "");
    }

    /** The value that {@code node} describes, for a component with {@code key}. */
    Optional<Object> bind(Shape shape, Key key, Node node, String path) {
        if (node instanceof Broken) {
            return Optional.empty();
        }
        if (shape instanceof Maybe maybe) {
            return node instanceof Scalar scalar && scalar.empty()
                    ? Optional.of(maybe.none())
                    : bind(maybe.value(), key, node, path).map(maybe.wrap());
        }
        if (shape instanceof Many many) {
            return many(many, key, node, path);
        }
        if (shape instanceof Named named) {
            return named(named, key, node, path);
        }
        return shape instanceof Thing thing ? thing(thing, node, path) : single(shape, key, node, path);
    }

    private Optional<Object> single(Shape shape, Key key, Node node, String path) {
        String wanted = shape instanceof Choice choice ? "one of " + choice.names() : Scalars.wanted((Basic) shape);
        if (!(node instanceof Scalar scalar) || scalar.empty()) {
            return refuse(node, path, "must be " + wanted + " (was " + node.shown() + ")");
        }
        try {
            return Optional.of(
                    shape instanceof Choice choice
                            ? Scalars.read(choice, scalar)
                            : Scalars.read((Basic) shape, key, scalar));
        } catch (Unfit e) {
            return refuse(node, path, e.getMessage());
        }
    }

    private Optional<Object> many(Many many, Key key, Node node, String path) {
        if (!(node instanceof Items list)) {
            return refuse(node, path, "must be a list (was " + node.shown() + ")");
        }
        boolean fine = !many.ofThings() || distinct(list, path);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            bind(many.item(), key, item, Paths.item(path, i, item)).ifPresent(values::add);
        }
        return fine && values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private boolean distinct(Items list, String path) {
        Map<String, Place> seen = new HashMap<>();
        boolean distinct = true;
        for (Node item : list.items()) {
            if (item instanceof Entries thing && thing.id().isPresent()) {
                Place place = thing.entries().get("id").value().place();
                if (thing.id().get().isBlank()) {
                    String index = "[" + list.items().indexOf(item) + "].id";
                    problems.add(place.problem(path + index, "must not be empty"));
                    distinct = false;
                }
                Place first = seen.putIfAbsent(thing.id().get(), place);
                if (first != null) {
                    String text = "has an id that is taken already (at " + first.seenFrom(place) + ")";
                    problems.add(place.problem(Paths.child(path, thing.id().get()), text));
                    distinct = false;
                }
            }
        }
        return distinct;
    }

    private Optional<Object> named(Named named, Key key, Node node, String path) {
        if (!(node instanceof Entries map)) {
            return refuse(node, path, "must be a map (was " + node.shown() + ")");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.entries()
                .forEach((name, entry) -> bind(named.value(), key, entry.value(), Paths.child(path, name))
                        .ifPresent(value -> values.put(name, value)));
        return values.size() == map.entries().size()
                ? Optional.of(Collections.unmodifiableMap(values))
                : Optional.empty();
    }

    private Optional<Object> thing(Thing thing, Node node, String path) {
        if (!(node instanceof Entries map)) {
            return refuse(node, path, "must be a map (was " + node.shown() + ")");
        }
        boolean known = known(thing, map, path);
        List<Object> values = new ArrayList<>();
        for (Slot slot : thing.slots()) {
            slot(slot, map, path).ifPresent(values::add);
        }
        return known && values.size() == thing.slots().size() ? construct(thing, values, map, path) : Optional.empty();
    }

    private boolean known(Thing thing, Entries map, String path) {
        List<String> names = thing.names();
        boolean known = true;
        for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
            if (!names.contains(entry.getKey())) {
                String text = "is not a known key" + Hints.hint(entry.getKey(), names);
                problems.add(entry.getValue().place().problem(Paths.child(path, entry.getKey()), text));
                known = false;
            }
        }
        return known;
    }

    private Optional<Object> slot(Slot slot, Entries map, String path) {
        String at = Paths.child(path, slot.name());
        if (map.entries().containsKey(slot.name())) {
            return bind(slot.shape(), slot.key(), map.entries().get(slot.name()).value(), at);
        }
        if (slot.byDefault().isPresent()) {
            return Optional.of(slot.byDefault().get().value());
        }
        if (slot.shape() instanceof Maybe maybe) {
            return Optional.of(maybe.none());
        }
        return complete ? refuse(map, at, "is missing") : Optional.empty();
    }

    private Optional<Object> construct(Thing thing, List<Object> values, Entries map, String path) {
        try {
            return Optional.of(thing.constructor().apply(values.toArray()));
        } catch (InvalidRecord e) {
            for (Violation violation : e.violations()) {
                problems.add(Locator.locate(map, path, violation));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return refuse(map, path, "is refused: " + e.getMessage());
        }
    }

    private Optional<Object> refuse(Node node, String path, String text) {
        problems.add(node.place().problem(path, text));
        return Optional.empty();
    }
}
