package cordon.scenario.yaml;

import cordon.scenario.Hints;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Broken;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Entry;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays one document over another: maps merge deeply, lists of things merge by id ({@code remove: true} takes one out),
 * anything else is replaced. What results bears the places of the text it came from.
 */
final class Overlay {
    private static final String REMOVE = "remove";

    private final List<Problem> problems;

    Overlay(List<Problem> problems) {
        this.problems = problems;
    }

    /** The whole of {@code over} laid over {@code base}. */
    Entries lay(Entries base, Entries over) {
        return entries(base, over, "");
    }

    private Node lay(Node base, Node over, String path) {
        if (over instanceof Entries entries) {
            return entries(base instanceof Entries map ? map : Entries.none(base.place()), entries, path);
        }
        if (over instanceof Items items) {
            boolean byId = items.haveIds();
            Items known = byId && base instanceof Items list && list.haveIds() ? list : none(items.place());
            return byId ? things(known, items, path) : plain(items, path);
        }
        return over;
    }

    private Entries entries(Entries base, Entries over, String path) {
        Map<String, Entry> result = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, entry) -> {
            Node below = result.containsKey(key) ? result.get(key).value() : none(entry.place());
            result.put(key, new Entry(entry.place(), lay(below, entry.value(), Paths.child(path, key))));
        });
        return new Entries(over.place(), result);
    }

    private Items plain(Items items, String path) {
        List<Node> result = new ArrayList<>();
        for (Node item : items.items()) {
            result.add(lay(none(item.place()), item, path + "[" + result.size() + "]"));
        }
        return new Items(items.place(), result);
    }

    private Items things(Items base, Items over, String path) {
        List<Node> result = new ArrayList<>(base.items());
        Map<String, Integer> where = new HashMap<>();
        for (Node item : base.items()) {
            where.putIfAbsent(item.id().orElseThrow(), where.size());
        }
        Set<String> seen = new HashSet<>();
        for (Node item : over.items()) {
            String id = item.id().orElseThrow();
            int at = seen.add(id) ? where.getOrDefault(id, -1) : -1;
            thing(base, result, at, (Entries) item, Paths.child(path, id));
        }
        return new Items(over.place(), result.stream().filter(Objects::nonNull).toList());
    }

    private void thing(Items base, List<Node> result, int at, Entries item, String path) {
        boolean remove = removed(item, path);
        if (remove && at < 0) {
            String id = item.id().orElseThrow();
            problems.add(item.place().problem(path, "cannot be removed: " + unknown(id, base.ids())));
        } else if (remove) {
            result.set(at, null);
        } else if (at < 0) {
            result.add(entries(Entries.none(item.place()), kept(item), path));
        } else {
            result.set(at, lay(result.get(at), kept(item), path));
        }
    }

    private boolean removed(Entries item, String path) {
        if (!item.entries().containsKey(REMOVE)) {
            return false;
        }
        Node remove = item.entries().get(REMOVE).value();
        String text = remove instanceof Scalar scalar && !scalar.quoted() ? scalar.text() : "";
        if (!text.equals("true") && !text.equals("false") && !(remove instanceof Broken)) {
            String was = "must be true or false (was " + remove.shown() + ")";
            problems.add(remove.place().problem(Paths.child(path, REMOVE), was));
        }
        return text.equals("true");
    }

    private static Entries kept(Entries item) {
        Map<String, Entry> kept = new LinkedHashMap<>(item.entries());
        kept.remove(REMOVE);
        return new Entries(item.place(), kept);
    }

    private static Items none(Place place) {
        return new Items(place, List.of());
    }

    /** That no thing has this id, and which have. */
    static String unknown(String id, List<String> known) {
        return "no such id (known: " + (known.isEmpty() ? "none" : String.join(", ", known)) + ")"
                + Hints.hint(id, known);
    }
}
