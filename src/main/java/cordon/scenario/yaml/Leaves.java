package cordon.scenario.yaml;

import cordon.scenario.yaml.Node.Entries;
import cordon.scenario.yaml.Node.Items;
import cordon.scenario.yaml.Node.Scalar;
import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Slot;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists the values that a configuration record has, in the order in which it is written. A part that is not there has none. */
public final class Leaves {
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {}

    /** Every value that can be set by itself; names of things, which others refer to, cannot. */
    public static List<Leaf> of(Object record) {
        Leaves found = new Leaves();
        found.thing(Shapes.of(record.getClass()), record, "");
        return List.copyOf(found.leaves);
    }

    private void thing(Thing thing, Object record, String path) {
        for (Slot slot : thing.slots()) {
            if (!slot.name().equals("id")) {
                slot(slot, record, Paths.child(path, slot.name()));
            }
        }
    }

    private void slot(Slot slot, Object record, String path) {
        Object value = slot.reader().apply(record);
        if (slot.shape() instanceof Maybe maybe) {
            Optional<Object> held = maybe.unwrap().apply(value);
            if (held.isPresent() || !(maybe.value() instanceof Thing)) {
                below(maybe.value(), slot, held, path);
            }
        } else {
            below(slot.shape(), slot, Optional.of(value), path);
        }
    }

    private void below(Shape shape, Slot slot, Optional<Object> value, String path) {
        if (shape instanceof Thing thing) {
            thing(thing, value.orElseThrow(), path);
        } else if (shape instanceof Many many && many.ofThings()) {
            Slot id = ((Thing) many.item())
                    .slots().stream()
                            .filter(each -> each.name().equals("id"))
                            .findFirst()
                            .orElseThrow();
            for (Object item : (List<?>) value.orElse(List.of())) {
                String name = id.reader().apply(item).toString();
                thing((Thing) many.item(), item, Paths.child(path, name));
            }
        } else if (shape instanceof Named named && value.isPresent() && !((Map<?, ?>) value.get()).isEmpty()) {
            ((Map<?, ?>) value.get())
                    .forEach((name, each) ->
                            below(named.value(), slot, Optional.of(each), Paths.child(path, name.toString())));
        } else {
            leaf(shape, slot, value, path);
        }
    }

    private void leaf(Shape shape, Slot slot, Optional<Object> value, String path) {
        Optional<String> text = value.isEmpty() ? Optional.of("") : YamlWriter.flow(shape, value.get());
        String byDefault = slot.byDefault().map(each -> text(each.node())).orElse("");
        text.ifPresent(shown -> leaves.add(new Leaf(path, slot.key(), kind(shape), choices(shape), shown, byDefault)));
    }

    private static Leaf.Kind kind(Shape shape) {
        if (shape instanceof Choice) {
            return Leaf.Kind.CHOICE;
        }
        if (!(shape instanceof Basic basic)) {
            return Leaf.Kind.SEVERAL;
        }
        return switch (basic) {
            case TEXT -> Leaf.Kind.TEXT;
            case BOOLEAN -> Leaf.Kind.YES_NO;
            case INT, LONG -> Leaf.Kind.WHOLE;
            case DOUBLE -> Leaf.Kind.DECIMAL;
            case DATE -> Leaf.Kind.DATE;
        };
    }

    private static List<String> choices(Shape shape) {
        return shape instanceof Choice choice ? choice.names() : List.of();
    }

    private static String text(Node node) {
        if (node instanceof Items list) {
            return list.items().stream().map(Leaves::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Entries map) {
            return map.entries().entrySet().stream()
                    .map(each -> each.getKey() + ": " + text(each.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
