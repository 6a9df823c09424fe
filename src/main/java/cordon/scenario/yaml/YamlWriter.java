package cordon.scenario.yaml;

import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import cordon.scenario.yaml.Shape.Many;
import cordon.scenario.yaml.Shape.Maybe;
import cordon.scenario.yaml.Shape.Named;
import cordon.scenario.yaml.Shape.Slot;
import cordon.scenario.yaml.Shape.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a configuration record as YAML with every default resolved, so that it binds again to an equal record. The
 * keys keep the order of the components and the same record always gives the same text.
 */
public final class YamlWriter {
    private YamlWriter() {}

    /** The YAML of a record; empty optionals are left out. */
    public static String write(Object record) {
        return lines(Shapes.of(record.getClass()), record).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** A record on one line, without what is as by default, such as {@code {id: north, fromKm: 3}}. */
    public static String inline(Object record) {
        return inline(Shapes.of(record.getClass()), record);
    }

    private static String inline(Shape shape, Object value) {
        if (shape instanceof Many many) {
            return ((Collection<?>) value)
                    .stream().map(item -> inline(many.item(), item)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (shape instanceof Named named) {
            return ((Map<?, ?>) value)
                    .entrySet().stream()
                            .map(each -> Quotes.quote(each.getKey().toString()) + ": "
                                    + inline(named.value(), each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        if (shape instanceof Thing thing) {
            return thing.slots().stream()
                    .filter(slot -> held(slot, value).isPresent() && !usual(slot, value))
                    .map(slot -> slot.name() + ": "
                            + inline(bare(slot.shape()), held(slot, value).orElseThrow()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return scalar(shape, value);
    }

    private static boolean usual(Slot slot, Object record) {
        return slot.byDefault()
                .map(each -> each.value().equals(slot.reader().apply(record)))
                .orElse(false);
    }

    private static List<String> lines(Shape shape, Object value) {
        Optional<String> flow = flow(shape, value);
        if (flow.isPresent()) {
            return List.of(flow.get());
        }
        List<String> lines = new ArrayList<>();
        if (shape instanceof Many many) {
            for (Object item : (List<?>) value) {
                indent(lines, "- ", lines(many.item(), item));
            }
        } else if (shape instanceof Named named) {
            ((Map<?, ?>) value).forEach((key, each) -> entry(lines, key.toString(), named.value(), each));
        } else {
            for (Slot slot : ((Thing) shape).slots()) {
                held(slot, value).ifPresent(held -> entry(lines, slot.name(), bare(slot.shape()), held));
            }
        }
        return lines;
    }

    private static void entry(List<String> lines, String name, Shape shape, Object value) {
        String key = Quotes.quote(name) + ":";
        Optional<String> flow = flow(shape, value);
        if (flow.isPresent()) {
            lines.add(key + " " + flow.get());
        } else {
            lines.add(key);
            indent(lines, "  ", lines(shape, value));
        }
    }

    private static void indent(List<String> lines, String first, List<String> more) {
        for (int i = 0; i < more.size(); i++) {
            lines.add((i == 0 ? first : "  ") + more.get(i));
        }
    }

    /** The value on one line, unless it holds things or names. */
    static Optional<String> flow(Shape shape, Object value) {
        if (shape instanceof Basic || shape instanceof Choice) {
            return Optional.of(scalar(shape, value));
        }
        if (shape instanceof Many many) {
            List<String> items = ((Collection<?>) value)
                    .stream().flatMap(item -> flow(many.item(), item).stream()).toList();
            boolean blocks = many.item() instanceof Thing || many.item() instanceof Named;
            return items.size() < ((Collection<?>) value).size() || blocks && !items.isEmpty()
                    ? Optional.empty()
                    : Optional.of("[" + String.join(", ", items) + "]");
        }
        boolean empty = shape instanceof Thing thing
                ? thing.slots().stream().allMatch(slot -> held(slot, value).isEmpty())
                : ((Map<?, ?>) value).isEmpty();
        return empty ? Optional.of("{}") : Optional.empty();
    }

    private static String scalar(Shape shape, Object value) {
        if (shape instanceof Choice) {
            return Quotes.quote(Choice.name(value));
        }
        return shape == Basic.TEXT
                ? Quotes.quote((String) value)
                : shape == Basic.DOUBLE ? Numbers.text((double) value) : value.toString();
    }

    private static Optional<Object> held(Slot slot, Object record) {
        Object value = slot.reader().apply(record);
        return slot.shape() instanceof Maybe maybe ? maybe.unwrap().apply(value) : Optional.of(value);
    }

    private static Shape bare(Shape shape) {
        return shape instanceof Maybe maybe ? maybe.value() : shape;
    }
}
