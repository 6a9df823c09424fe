package cordon.scenario.yaml;

import cordon.scenario.yaml.Node.Broken;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Entry;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import cordon.scenario.yaml.Paths.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces the node at a path, making the maps on the way that are not there yet. */
final class Setter {
    private final List<Step> steps;
    private final Node value;
    private final Place place;

    private Setter(List<Step> steps, Node value, Place place) {
        this.steps = steps;
        this.value = value;
        this.place = place;
    }

    /** Why a path leads nowhere. */
    static final class NoWay extends Exception {
        private static final long serialVersionUID = 1L;

        private final String path;

        NoWay(String path, String text) {
            super(text);
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    /** {@code root} with {@code value} at the end of {@code steps}; what is made on the way lies at {@code place}. */
    static Entries set(Entries root, List<Step> steps, Node value, Place place) throws NoWay {
        return (Entries) new Setter(steps, value, place).set(root, 0, "");
    }

    private Node set(Node node, int depth, String path) throws NoWay {
        if (depth == steps.size()) {
            return value;
        }
        Step step = steps.get(depth);
        if (node instanceof Items list && adds(list, step, depth)) {
            List<Node> items = new ArrayList<>(list.items());
            items.add(value);
            return new Items(list.place(), items);
        }
        if (node instanceof Items list && step.every()) {
            return every(list, depth, path);
        }
        if (node instanceof Items list) {
            int index = step.byName() ? named(list, step.name(), path) : counted(list, step.index(), path);
            List<Node> items = new ArrayList<>(list.items());
            items.set(index, set(items.get(index), depth + 1, Paths.item(path, index, items.get(index))));
            return new Items(list.place(), items);
        }
        if (!step.byName()) {
            throw new NoWay(path, "is not a list, so it has no item [" + step.index() + "]");
        }
        return within(node, step.name(), depth, path);
    }

    /** Whether a whole thing is set under its own id, which the list does not have yet. */
    private boolean adds(Items list, Step step, int depth) {
        boolean things = list.items().isEmpty() || list.haveIds();
        return things
                && step.byName()
                && depth == steps.size() - 1
                && value.id().equals(Optional.of(step.name()))
                && !list.ids().contains(step.name());
    }

    private Node every(Items list, int depth, String path) throws NoWay {
        if (list.items().isEmpty()) {
            throw new NoWay(path, "is an empty list, so there is nothing to set in each of its things");
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            items.add(set(item, depth + 1, Paths.item(path, i, item)));
        }
        return new Items(list.place(), items);
    }

    private Node within(Node node, String key, int depth, String path) throws NoWay {
        if (node instanceof Broken) {
            return node;
        }
        if (node instanceof Scalar scalar && !scalar.empty()) {
            throw new NoWay(path, "is the single value " + scalar.shown() + ", so it has no '" + key + "'");
        }
        Map<String, Entry> entries = new LinkedHashMap<>(node instanceof Entries map ? map.entries() : Map.of());
        Entry old = entries.getOrDefault(key, new Entry(place, Entries.none(place)));
        Node set = set(old.value(), depth + 1, Paths.child(path, key));
        entries.put(key, new Entry(old.place(), set));
        return new Entries(node instanceof Entries ? node.place() : place, entries);
    }

    private static int named(Items list, String id, String path) throws NoWay {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).id().equals(Optional.of(id))) {
                return i;
            }
        }
        if (list.ids().isEmpty() && !list.items().isEmpty()) {
            throw new NoWay(
                    path,
                    "is a list without ids: name its items by [0] to ["
                            + (list.items().size() - 1) + "]");
        }
        throw new NoWay(Paths.child(path, id), "cannot be set: " + Overlay.unknown(id, list.ids()));
    }

    private static int counted(Items list, int index, String path) throws NoWay {
        int size = list.items().size();
        if (index >= size) {
            String which = size == 0 ? "is an empty list" : "has the items [0] to [" + (size - 1) + "]";
            throw new NoWay(path, which + " (was [" + index + "])");
        }
        return index;
    }
}
