package cordon.scenario.yaml;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Prints maps, collections, text, numbers and flags as JSON, two spaces deep. */
final class Json {
    /** JSON's null. */
    static final Object NULL = new Object();

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String print(Object value) {
        Json json = new Json();
        json.value(value, "");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            block(map.entrySet().iterator(), '{', '}', indent);
        } else if (value instanceof Collection<?> list) {
            block(list.iterator(), '[', ']', indent);
        } else if (value == NULL) {
            out.append("null");
        } else if (value instanceof Double number) {
            out.append(Numbers.text(number));
        } else {
            out.append(value instanceof Number || value instanceof Boolean ? value.toString() : text(value.toString()));
        }
    }

    private void block(Iterator<?> items, char open, char close, String indent) {
        out.append(open);
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            Object item = items.next();
            out.append('\n').append(indent).append("  ");
            if (item instanceof Map.Entry<?, ?> entry) {
                out.append(text(entry.getKey().toString())).append(": ");
                value(entry.getValue(), indent + "  ");
            } else {
                value(item, indent + "  ");
            }
            out.append(items.hasNext() ? "," : "");
        }
        out.append(empty ? "" : "\n" + indent).append(close);
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
