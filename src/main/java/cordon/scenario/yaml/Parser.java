package cordon.scenario.yaml;

import cordon.scenario.ConfigException;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Broken;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Entry;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns YAML text into nodes: resolves aliases and merge keys, refuses duplicate keys, foreign tags and circles. */
final class Parser {
    private static final int MOST_NODES = 1_000_000;
    private static final int DEEPEST = 100;
    private static final Set<String> TAGS =
            Set.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp", "merge", "value");

    private final String file;
    private final List<Problem> problems;
    private final Map<org.yaml.snakeyaml.nodes.Node, Optional<Sized>> done = new IdentityHashMap<>();
    private long size;
    private int height;

    private Parser(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A converted node, how many nodes it stands for once its aliases are written out, and how deep they nest. */
    private record Sized(Node node, long size, int height) {}

    /**
     * The one document of {@code text}; empty if there is none.
     *
     * @param path the path of the document's root, for messages
     * @param problems gains what is wrong but does not hinder reading on
     * @throws ConfigException if the text is no YAML
     */
    static Optional<Node> parse(String file, String path, String text, List<Problem> problems) {
        return Syntax.compose(file, path, text).map(root -> new Parser(file, problems).convert(root, path));
    }

    private Node convert(org.yaml.snakeyaml.nodes.Node node, String path) {
        Place place = place(node);
        if (done.containsKey(node)) {
            return again(done.get(node), place, path);
        }
        if (foreign(node.getTag())) {
            return broken(place, path, "has the tag " + tag(node.getTag()) + ", and tags are not allowed");
        }
        done.put(node, Optional.empty());
        long before = size;
        int beside = height;
        height = 0;
        grow(1, place, path);
        Node made = node instanceof ScalarNode scalar
                ? new Scalar(place, scalar.getValue(), !scalar.isPlain(), scalar.getTag() == Tag.NULL)
                : node instanceof SequenceNode list ? items(list, path) : entries((MappingNode) node, path);
        done.put(node, Optional.of(new Sized(made, size - before, ++height)));
        if (height > DEEPEST) {
            throw new ConfigException(List.of(place.problem(path, "nests more than " + DEEPEST + " deep")));
        }
        height = Math.max(height, beside);
        return made;
    }

    private Node again(Optional<Sized> known, Place place, String path) {
        if (known.isEmpty()) {
            return broken(place, path, "contains itself through an alias");
        }
        grow(known.get().size(), place, path);
        height = Math.max(height, known.get().height());
        return known.get().node();
    }

    private void grow(long more, Place place, String path) {
        size += more;
        if (size > MOST_NODES) {
            throw new ConfigException(List.of(place.problem(path, "grows beyond a million values through aliases")));
        }
    }

    private Node items(SequenceNode list, String path) {
        List<Node> items = new ArrayList<>();
        for (org.yaml.snakeyaml.nodes.Node item : list.getValue()) {
            String index = path + "[" + items.size() + "]";
            items.add(convert(item, id(item).map(id -> Paths.child(path, id)).orElse(index)));
        }
        return new Items(place(list), items);
    }

    private static Optional<String> id(org.yaml.snakeyaml.nodes.Node item) {
        return !(item instanceof MappingNode map)
                ? Optional.empty()
                : map.getValue().stream()
                        .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("id"))
                        .flatMap(pair -> pair.getValueNode() instanceof ScalarNode id
                                ? Optional.of(id.getValue()).stream()
                                : Optional.<String>empty().stream())
                        .findFirst();
    }

    private Node entries(MappingNode map, String path) {
        Map<String, Entry> own = new LinkedHashMap<>();
        Map<String, Entry> merged = new LinkedHashMap<>();
        for (NodeTuple pair : map.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                broken(place(pair.getKeyNode()), path, "has a key that is not plain text");
            } else {
                Node value = convert(pair.getValueNode(), Paths.child(path, key.getValue()));
                add(own, key.getValue(), new Entry(place(key), value), path);
                if (key.getTag() == Tag.MERGE) {
                    merge(merged, value, path);
                }
            }
        }
        if (map.getValue().stream().anyMatch(pair -> pair.getKeyNode().getTag() == Tag.MERGE)) {
            own.remove("<<");
        }
        merged.putAll(own);
        return new Entries(place(map), merged);
    }

    private void add(Map<String, Entry> own, String key, Entry entry, String path) {
        Entry first = own.putIfAbsent(key, entry);
        if (first != null) {
            String where = first.place().seenFrom(entry.place());
            broken(entry.place(), Paths.child(path, key), "is given twice (first at " + where + ")");
        }
    }

    private void merge(Map<String, Entry> merged, Node value, String path) {
        if (value instanceof Entries map) {
            map.entries().forEach(merged::putIfAbsent);
        } else if (value instanceof Items list && list.items().stream().allMatch(Entries.class::isInstance)) {
            list.items().forEach(item -> merge(merged, item, path));
        } else if (!(value instanceof Broken)) {
            broken(
                    value.place(),
                    Paths.child(path, "<<"),
                    "must be a map or a list of maps (was " + value.shown() + ")");
        }
    }

    private Broken broken(Place place, String path, String text) {
        problems.add(place.problem(path, text));
        return new Broken(place);
    }

    private Place place(org.yaml.snakeyaml.nodes.Node node) {
        return Syntax.place(file, node.getStartMark());
    }

    private static boolean foreign(Tag tag) {
        return !tag.startsWith(Tag.PREFIX) || !TAGS.contains(tag.getValue().substring(Tag.PREFIX.length()));
    }

    private static String tag(Tag tag) {
        return tag.startsWith(Tag.PREFIX) ? "!!" + tag.getValue().substring(Tag.PREFIX.length()) : tag.getValue();
    }
}
