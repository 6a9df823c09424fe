package cordon.scenario.yaml;

import cordon.scenario.Hints;
import cordon.scenario.InvalidRecord;
import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Key;
import cordon.scenario.Parts;
import cordon.scenario.Problem;
import cordon.scenario.References;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns nodes into records and collects every problem on the way. What fails is read as two {@link StandIns}, so that
 * the rules of what stands beside and around it are heard too, and are told if they are broken with either; a record
 * that cannot even be constructed with them is empty and left out.
 */
final class Binder {
    private final List<Problem> problems;
    private final boolean complete;
    private final References references = new References();
    private final Parts low = new Parts();
    private final Parts high = new Parts();

    /**
     * Reports to {@code problems}.
     *
     * @param complete whether a missing key is a problem, which it is not if a base could not be read
     */
    Binder(List<Problem> problems, boolean complete) {
        this.problems = problems;
        this.complete = complete;
        if (!complete) {
            references.unclear("");
        }
    }

    /**
     * Binds a document. Its own record is constructed only if nothing is wrong: what spans the whole is left to {@link
     * References} and to {@code check}.
     *
     * @param check a further check of all that could be bound; it throws {@link InvalidRecord} with paths from the root
     */
    Binding bind(Thing thing, Entries root, Consumer<Parts> check) {
        List<Reading> values = values(thing, root, "");
        tell(root, "", Attempt.broken(references::orThrow));
        tell(
                root,
                "",
                Attempt.common(Attempt.broken(() -> check.accept(low)), Attempt.broken(() -> check.accept(high))));
        Optional<Object> record = Optional.empty();
        if (problems.isEmpty()) {
            Attempt whole = Attempt.at(thing, values, Reading::low);
            tell(root, "", whole.broken());
            record = whole.made();
        }
        return new Binding(record, low, high, references, List.copyOf(problems));
    }

    /** What {@code node} describes, for a component with {@code key}. */
    Optional<Reading> bind(Shape shape, Key key, Node node, String path) {
        if (node instanceof Broken) {
            return unclear(shape, key, path);
        }
        if (shape instanceof Maybe maybe) {
            return node instanceof Scalar scalar && scalar.empty()
                    ? Optional.of(Reading.of(maybe.none()))
                    : bind(maybe.value(), key, node, path).map(value -> value.map(maybe.wrap()));
        }
        if (shape instanceof Many many) {
            return many(many, key, node, path);
        }
        if (shape instanceof Named named) {
            return named(named, key, node, path);
        }
        return shape instanceof Thing thing ? thing(thing, key, node, path) : single(shape, key, node, path);
    }

    private Optional<Reading> single(Shape shape, Key key, Node node, String path) {
        String wanted = shape instanceof Choice choice ? "one of " + choice.names() : Scalars.wanted((Basic) shape);
        if (!(node instanceof Scalar scalar) || scalar.empty()) {
            return refuse(shape, key, node, path, "must be " + wanted + " (was " + node.shown() + ")");
        }
        try {
            if (shape instanceof Choice choice) {
                return Optional.of(Reading.of(Scalars.read(choice, scalar)));
            }
            Object value = Scalars.read((Basic) shape, key, scalar);
            if (value instanceof String id) {
                references.mention(path, key, id);
            }
            return Optional.of(Reading.of(value));
        } catch (Unfit e) {
            return refuse(shape, key, node, path, e.getMessage());
        }
    }

    private Optional<Reading> many(Many many, Key key, Node node, String path) {
        if (!(node instanceof Items list)) {
            return refuse(many, key, node, path, "must be a list (was " + node.shown() + ")");
        }
        return many.ofThings() ? things(many, key, list, path) : plain(many, key, list, path);
    }

    /** The items, of which none may fail without a stand-in, as rules may count them. */
    private Optional<Reading> plain(Many many, Key key, Items list, String path) {
        List<Reading> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            bind(many.item(), key, item, Paths.item(path, i, item)).ifPresent(items::add);
        }
        return items.size() == list.items().size() ? Optional.of(list(items, true)) : Optional.empty();
    }

    /** The things that could be bound, each id once. If an id is at fault, the list may lack one that is meant to be there. */
    private Optional<Reading> things(Many many, Key key, Items list, String path) {
        boolean sure = distinct(list, path);
        boolean clear = sure;
        List<Reading> things = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String at = Paths.item(path, i, item);
            Optional<Reading> thing = bind(many.item(), key, item, at);
            item.id().ifPresent(id -> references.define(path, id));
            if (item.id().map(seen::add).orElse(false)) {
                thing.ifPresent(things::add);
            }
            sure &= thing.isPresent();
            clear &= item.id().isPresent() && !refused(Paths.child(at, "id"));
        }
        if (!clear) {
            references.unclear(path);
        }
        return Optional.of(list(things, sure));
    }

    private boolean refused(String path) {
        return problems.stream().anyMatch(problem -> problem.path().equals(path));
    }

    private static Reading list(List<Reading> items, boolean sure) {
        return new Reading(
                items.stream().map(Reading::low).toList(),
                items.stream().map(Reading::high).toList(),
                sure && items.stream().allMatch(Reading::sure));
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

    private Optional<Reading> named(Named named, Key key, Node node, String path) {
        if (!(node instanceof Entries map)) {
            return refuse(named, key, node, path, "must be a map (was " + node.shown() + ")");
        }
        Map<String, Object> least = new LinkedHashMap<>();
        Map<String, Object> most = new LinkedHashMap<>();
        boolean sure = true;
        for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
            String at = Paths.child(path, entry.getKey());
            references.mention(at, key, entry.getKey());
            Optional<Reading> value = bind(named.value(), key, entry.getValue().value(), at);
            value.ifPresent(held -> least.put(entry.getKey(), held.low()));
            value.ifPresent(held -> most.put(entry.getKey(), held.high()));
            sure &= value.map(Reading::sure).orElse(false);
        }
        return Optional.of(new Reading(Collections.unmodifiableMap(least), Collections.unmodifiableMap(most), sure));
    }

    private Optional<Reading> thing(Thing thing, Key key, Node node, String path) {
        if (!(node instanceof Entries map)) {
            return refuse(thing, key, node, path, "must be a map (was " + node.shown() + ")");
        }
        List<Reading> values = values(thing, map, path);
        return values.size() == thing.slots().size() ? construct(thing, values, map, path) : Optional.empty();
    }

    private List<Reading> values(Thing thing, Entries map, String path) {
        Set<String> misspelt = misspelt(thing, map, path);
        List<Reading> values = new ArrayList<>();
        for (Slot slot : thing.slots()) {
            String at = Paths.child(path, slot.name());
            Entry entry = map.entries().get(slot.name());
            Optional<Reading> value = entry != null
                    ? bind(slot.shape(), slot.key(), entry.value(), at)
                    : absent(slot, map, at, !complete || misspelt.contains(slot.name()));
            value.ifPresent(values::add);
        }
        return values;
    }

    /** Tells unknown keys; gives the known ones that were probably meant. */
    private Set<String> misspelt(Thing thing, Entries map, String path) {
        List<String> names = thing.names();
        Set<String> meant = new HashSet<>();
        map.entries().forEach((name, entry) -> {
            if (!names.contains(name)) {
                String text = "is not a known key" + Hints.hint(name, names);
                problems.add(entry.place().problem(Paths.child(path, name), text));
                Hints.nearest(name, names).ifPresent(meant::add);
            }
        });
        return meant;
    }

    private Optional<Reading> absent(Slot slot, Entries map, String at, boolean perhapsGiven) {
        if (complete && slot.required()) {
            return refuse(slot.shape(), slot.key(), map, at, "is missing");
        }
        if (slot.shape() instanceof Maybe maybe && slot.byDefault().isEmpty()) {
            return perhapsGiven
                    ? unclear(maybe, slot.key(), at).map(value -> new Reading(maybe.none(), value.high(), false))
                    : Optional.of(Reading.of(maybe.none()));
        }
        return perhapsGiven
                ? unclear(slot.shape(), slot.key(), at)
                : slot.byDefault().map(byDefault -> Reading.of(byDefault.value()));
    }

    private Optional<Reading> construct(Thing thing, List<Reading> values, Entries map, String path) {
        boolean sure = values.stream().allMatch(Reading::sure);
        Attempt least = Attempt.at(thing, values, Reading::low);
        Attempt most = sure ? least : Attempt.at(thing, values, Reading::high);
        tell(map, path, Attempt.common(least.broken(), most.broken()));
        if (least.made().isEmpty() || most.made().isEmpty()) {
            return Optional.empty();
        }
        low.add(path, least.made().get(), sure);
        high.add(path, most.made().get(), sure);
        return Optional.of(new Reading(least.made().get(), most.made().get(), sure));
    }

    private void tell(Entries map, String path, List<Violation> broken) {
        broken.forEach(violation -> problems.add(Locator.locate(map, path, violation)));
    }

    private Optional<Reading> refuse(Shape shape, Key key, Node node, String path, String text) {
        problems.add(node.place().problem(path, text));
        return unclear(shape, key, path);
    }

    private Optional<Reading> unclear(Shape shape, Key key, String path) {
        references.unclear(path);
        return StandIns.of(shape, key);
    }
}
