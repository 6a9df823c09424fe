package cordon.gui;

import cordon.scenario.yaml.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a scenario in groups, as they stand in its file. */
final class ParameterTree {
    private static final Pattern STEP = Pattern.compile("\"[^\"]+\"|[^.]+");
    /** What others than the panel change: texts, the seed, which has a field of its own, and dated changes. */
    private static final Set<String> LEFT_OUT = Set.of("title", "question", "period.seed");

    /** A group, or a value without anything below. */
    record Node(String path, String name, Leaf leaf, List<Node> below) {}

    /** A line of the panel. */
    record Line(Node node, int depth) {}

    private final List<Node> roots = new ArrayList<>();

    ParameterTree(List<Leaf> leaves) {
        Map<String, Node> groups = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            if (!leaf.key().label()
                    && !LEFT_OUT.contains(leaf.path())
                    && !leaf.path().startsWith("interventions.")) {
                add(leaf, groups);
            }
        }
    }

    private void add(Leaf leaf, Map<String, Node> groups) {
        List<Node> siblings = roots;
        Matcher step = STEP.matcher(leaf.path());
        while (step.find()) {
            String path = leaf.path().substring(0, step.end());
            boolean last = step.end() == leaf.path().length();
            Node node = groups.get(path);
            if (node == null) {
                node = new Node(path, step.group(), last ? leaf : null, new ArrayList<>());
                groups.put(path, node);
                siblings.add(node);
            }
            siblings = node.below();
        }
    }

    /** The lines that are seen while these groups are open. */
    List<Line> lines(Set<String> open) {
        List<Line> lines = new ArrayList<>();
        roots.forEach(node -> lines(node, 0, open, lines));
        return lines;
    }

    private static void lines(Node node, int depth, Set<String> open, List<Line> lines) {
        lines.add(new Line(node, depth));
        if (open.contains(node.path())) {
            node.below().forEach(below -> lines(below, depth + 1, open, lines));
        }
    }

    /** The values in whose path or meaning every word is found. */
    List<Line> found(String words) {
        List<Line> lines = new ArrayList<>();
        String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
        roots.forEach(node -> found(node, wanted, lines));
        return lines;
    }

    private static void found(Node node, String[] wanted, List<Line> lines) {
        if (node.leaf() != null) {
            String text = (node.path() + " " + node.leaf().key().doc()).toLowerCase(Locale.ROOT);
            if (List.of(wanted).stream().allMatch(text::contains)) {
                lines.add(new Line(node, 0));
            }
        }
        node.below().forEach(below -> found(below, wanted, lines));
    }
}
