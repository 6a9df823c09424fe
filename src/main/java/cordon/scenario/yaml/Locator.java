package cordon.scenario.yaml;

import cordon.scenario.InvalidRecord.Violation;
import cordon.scenario.Problem;
import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Paths.Step;
import java.util.List;
import java.util.Optional;

/** Finds where a broken rule was written: the deepest node on its path that stands in the text. */
final class Locator {
    private Locator() {}

    /** The problem for a rule that the record at {@code path}, bound from {@code map}, found broken. */
    static Problem locate(Entries map, String path, Violation violation) {
        Node node = map;
        String at = path;
        boolean written = true;
        for (Step step : Paths.steps(violation.path())) {
            Optional<Node> next = written ? next(node, step) : Optional.empty();
            written = next.isPresent();
            at = step.byName()
                    ? Paths.child(at, step.name())
                    : next.map(item -> item.id().isPresent()).orElse(false)
                            ? Paths.child(at, next.get().id().get())
                            : at + "[" + step.index() + "]";
            node = next.orElse(node);
        }
        return node.place().problem(at, violation.text());
    }

    private static Optional<Node> next(Node node, Step step) {
        if (node instanceof Entries map && step.byName()) {
            return Optional.ofNullable(map.entries().get(step.name())).map(entry -> entry.value());
        }
        if (!(node instanceof Items list)) {
            return Optional.empty();
        }
        List<Node> items = list.items();
        int index = step.byName() ? list.ids().indexOf(step.name()) : step.index();
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }
}
