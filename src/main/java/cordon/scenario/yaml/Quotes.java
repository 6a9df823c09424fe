package cordon.scenario.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes text as a YAML scalar of one line: plain if no reader could take it for anything else, else quoted. */
final class Quotes {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{Nd}_./()+%;=-]| (?! ))*(?<! )");
    private static final Set<String> TAKEN = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private Quotes() {}

    /** {@code text} as a scalar. */
    static String quote(String text) {
        if (PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        return text.codePoints().allMatch(Quotes::printable) ? "'" + text.replace("'", "''") + "'" : escaped(text);
    }

    private static boolean printable(int c) {
        return c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x2000 || c > 0x2070 && c < 0xD800 || c > 0xE000 && c < 0xFE00;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (printable(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
            }
        });
        return out.append('"').toString();
    }
}
