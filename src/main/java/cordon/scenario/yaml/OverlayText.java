package cordon.scenario.yaml;

import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes values that were set by their paths as a document that can be laid over the one they were set in. */
public final class OverlayText {
    private static final String INDENT = "  ";

    /** What stands below a key: a value, or more keys, which are ids where the list is one of things. */
    private static final class Branch {
        private final Map<String, Branch> below = new LinkedHashMap<>();
        private boolean things;
        private String value;
    }

    private final Branch root = new Branch();

    private OverlayText() {}

    /**
     * The text, keys in the order in which they were set first.
     *
     * @param values YAML text by path
     * @throws IllegalArgumentException if a path does not name one value by keys and ids only
     */
    public static String of(Class<?> record, Map<String, String> values) {
        OverlayText text = new OverlayText();
        values.forEach((path, value) -> text.put(Shapes.of(record), path, value));
        List<String> lines = new ArrayList<>();
        lines(text.root, "", lines);
        return String.join("", lines);
    }

    private void put(Thing record, String path, String value) {
        Shape shape = record;
        Branch at = root;
        List<Paths.Step> steps = Paths.steps(path);
        if (steps.isEmpty()) {
            throw unfit(path);
        }
        for (Paths.Step step : steps) {
            if (!step.byName() || step.every()) {
                throw unfit(path);
            }
            at.things = shape instanceof Many many && many.ofThings();
            shape = below(shape, step.name(), path);
            at.value = null;
            at = at.below.computeIfAbsent(step.name(), name -> new Branch());
        }
        at.below.clear();
        at.value = value.strip();
    }

    private static Shape below(Shape shape, String name, String path) {
        if (shape instanceof Thing thing) {
            Shape held = thing.slots().stream()
                    .filter(slot -> slot.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unfit(path))
                    .shape();
            return held instanceof Maybe maybe ? maybe.value() : held;
        }
        if (shape instanceof Many many && many.ofThings()) {
            return many.item();
        }
        if (shape instanceof Named named) {
            return named.value();
        }
        throw unfit(path);
    }

    private static IllegalArgumentException unfit(String path) {
        return new IllegalArgumentException(path + " cannot be written as a document of its own");
    }

    private static void lines(Branch branch, String indent, List<String> lines) {
        branch.below.forEach((name, each) -> {
            boolean whole = branch.things && each.value != null;
            String begin = indent
                    + (branch.things ? (whole ? "- " : "- id: " + Quotes.quote(name)) : Quotes.quote(name) + ":");
            String value = each.value == null ? "" : whole ? each.value : " " + each.value;
            lines.add(begin + value + "\n");
            lines(each, indent + INDENT, lines);
        });
    }
}
