package cordon.scenario.yaml;

import cordon.scenario.Key;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (draft 07, which editors know best) of a configuration record, for completion and checks in an
 * editor. A document that {@code extends} another need not be complete. Less strict than binding: it knows no
 * constructor's rules and no duplicate ids.
 */
public final class JsonSchema {
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?)?$";
    private static final Map<String, Object> FILE = Map.of("type", "string");

    private JsonSchema() {}

    /** The schema as text, the same for the same record type. */
    public static String of(Class<?> record, String title) {
        Thing thing = Shapes.of(record);
        Map<String, Object> schema = object();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.put("type", "object");
        Map<String, Object> properties = object();
        properties.put("extends", extending());
        properties.putAll(properties(thing));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        schema.put("if", Map.of("required", List.of("extends")));
        schema.put("else", whole(thing));
        return Json.print(schema);
    }

    private static Map<String, Object> extending() {
        Map<String, Object> schema = object();
        schema.put("description", "The file, or files in this order, over which this document is laid.");
        Map<String, Object> list = object();
        list.put("type", "array");
        list.put("items", FILE);
        schema.put("anyOf", List.of(FILE, list));
        return schema;
    }

    private static Map<String, Object> properties(Thing thing) {
        Map<String, Object> properties = object();
        for (Slot slot : thing.slots()) {
            Map<String, Object> schema = object();
            Key key = slot.key();
            String unit = key.unit().isEmpty() ? "" : " [" + key.unit() + "]";
            String ref = key.ref().isEmpty() ? "" : " (ids in " + key.ref() + ")";
            schema.put("description", key.doc() + unit + ref);
            schema.putAll(schema(slot.shape(), key));
            slot.byDefault().ifPresent(d -> schema.put("default", json(slot.shape(), d.node())));
            properties.put(slot.name(), schema);
        }
        return properties;
    }

    private static Map<String, Object> schema(Shape shape, Key key) {
        Map<String, Object> schema = object();
        if (shape instanceof Maybe maybe) {
            schema.putAll(schema(maybe.value(), key));
            schema.computeIfPresent("type", (name, type) -> List.of(type, "null"));
            schema.computeIfPresent("enum", (name, values) -> withNull((List<?>) values));
        } else if (shape instanceof Many many) {
            schema.put("type", "array");
            Map<String, Object> item = schema(many.item(), key);
            schema.put("items", many.ofThings() ? removable(item) : item);
        } else if (shape instanceof Named named) {
            schema.put("type", "object");
            schema.put("additionalProperties", schema(named.value(), key));
        } else if (shape instanceof Thing thing) {
            schema.put("type", "object");
            schema.put("properties", properties(thing));
            schema.put("additionalProperties", false);
        } else {
            schema.putAll(single(shape, key));
        }
        return schema;
    }

    private static Map<String, Object> single(Shape shape, Key key) {
        Map<String, Object> schema = object();
        if (shape instanceof Choice choice) {
            schema.put("type", "string");
            schema.put("enum", choice.names());
            return schema;
        }
        schema.put("type", type((Basic) shape));
        if (shape == Basic.DATE) {
            schema.put("pattern", DATE);
        }
        if (schema.get("type").equals("integer") || schema.get("type").equals("number")) {
            if (Double.isFinite(key.min())) {
                schema.put(key.above() ? "exclusiveMinimum" : "minimum", key.min());
            }
            if (Double.isFinite(key.max())) {
                schema.put("maximum", key.max());
            }
        }
        return schema;
    }

    private static String type(Basic basic) {
        return switch (basic) {
            case TEXT, DATE -> "string";
            case BOOLEAN -> "boolean";
            case INT, LONG -> "integer";
            case DOUBLE -> "number";
        };
    }

    private static Map<String, Object> removable(Map<String, Object> item) {
        Map<String, Object> properties = object();
        ((Map<?, ?>) item.get("properties")).forEach((name, schema) -> properties.put(name.toString(), schema));
        Map<String, Object> remove = object();
        remove.put("description", "Takes the thing with this id out of the list of the extended file.");
        remove.put("type", "boolean");
        properties.put("remove", remove);
        item.put("properties", properties);
        item.put("required", List.of("id"));
        return item;
    }

    private static List<Object> withNull(List<?> values) {
        List<Object> all = new ArrayList<>(values);
        all.add(Json.NULL);
        return all;
    }

    /** What must be there in a document that extends no other. */
    private static Map<String, Object> whole(Shape shape) {
        Map<String, Object> schema = object();
        if (shape instanceof Maybe maybe) {
            return whole(maybe.value());
        } else if (shape instanceof Many many && !whole(many.item()).isEmpty()) {
            schema.put("items", whole(many.item()));
        } else if (shape instanceof Named named && !whole(named.value()).isEmpty()) {
            schema.put("additionalProperties", whole(named.value()));
        } else if (shape instanceof Thing thing) {
            wholeThing(thing, schema);
        }
        return schema;
    }

    private static void wholeThing(Thing thing, Map<String, Object> schema) {
        Map<String, Object> below = object();
        thing.slots().stream()
                .filter(slot -> !whole(slot.shape()).isEmpty())
                .forEach(slot -> below.put(slot.name(), whole(slot.shape())));
        List<String> required =
                thing.slots().stream().filter(Slot::required).map(Slot::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!below.isEmpty()) {
            schema.put("properties", below);
        }
    }

    /** A default as JSON. */
    private static Object json(Shape shape, Node node) {
        if (shape instanceof Maybe maybe) {
            return json(maybe.value(), node);
        }
        if (node instanceof Items list && shape instanceof Many many) {
            return list.items().stream().map(item -> json(many.item(), item)).toList();
        }
        if (node instanceof Entries map) {
            Map<String, Object> object = object();
            map.entries().forEach((name, entry) -> object.put(name, json(at(shape, name), entry.value())));
            return object;
        }
        Scalar scalar = (Scalar) node;
        return scalar.empty() ? Json.NULL : shape instanceof Basic basic ? value(basic, scalar.text()) : scalar.text();
    }

    private static Shape at(Shape shape, String name) {
        return shape instanceof Named named
                ? named.value()
                : ((Thing) shape)
                        .slots().stream()
                                .filter(slot -> slot.name().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .shape();
    }

    private static Object value(Basic basic, String text) {
        return switch (basic) {
            case TEXT, DATE -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case INT, LONG -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
        };
    }

    private static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }
}
