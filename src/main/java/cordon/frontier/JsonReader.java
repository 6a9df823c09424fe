package cordon.frontier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of JSON (RFC 8259): objects become maps in written order, arrays lists, numbers
 * {@code Double}s, null {@link Null#NULL}. Refuses duplicate keys and more than 64 levels. Errors are
 * {@code IllegalArgumentException}s that name line and column.
 */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;

    /** JSON's null. */
    enum Null {
        NULL
    }

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.peek() != 0) {
            throw reader.error("nothing more was expected");
        }
        return value;
    }

    private Object value() {
        char first = peek();
        if (first == '{' || first == '[') {
            return nested(first);
        }
        if (first == '"') {
            return string();
        }
        return switch (first) {
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", Null.NULL);
            default -> number();
        };
    }

    private Object nested(char open) {
        if (++depth > DEEPEST) {
            throw error("more than " + DEEPEST + " levels");
        }
        at++;
        Object value = open == '{' ? object() : array();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        if (accept('}')) {
            return map;
        }
        do {
            if (peek() != '"') {
                throw error("a key in double quotes was expected");
            }
            String key = string();
            expect(':');
            if (map.put(key, value()) != null) {
                throw error("the key '" + key + "' was given twice");
            }
        } while (accept(','));
        expect('}');
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        if (accept(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (accept(','));
        expect(']');
        return list;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw error("a control character must be escaped");
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw error("the text in quotes does not end");
    }

    private char escape() {
        at++;
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == 'u') {
            return unicode();
        }
        int known = ESCAPES.indexOf(c);
        if (known < 0) {
            throw error("unknown escape");
        }
        return ESCAPED.charAt(known);
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw error("four hexadecimal digits were expected");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw error("a value was expected");
        }
        at += word.length();
        return value;
    }

    private Double number() {
        int start = at;
        skip('-');
        int digits = at;
        digits();
        if (at > digits + 1 && text.charAt(digits) == '0') {
            throw error("a number must not begin with 0");
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return Double.valueOf(text.substring(start, at));
    }

    private void digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw error("a value was expected");
        }
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private boolean accept(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!accept(c)) {
            throw error("'" + c + "' was expected");
        }
    }

    /** The next character after white space, not taken; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException error(String what) {
        String before = text.substring(0, Math.min(at, text.length()));
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new IllegalArgumentException("not valid JSON at line " + line + ", column " + column + ": " + what);
    }
}
