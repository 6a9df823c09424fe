package cordon.scenario;

import cordon.scenario.InvalidRecord.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the rules that a record breaks, so that its compact constructor reports them together:
 *
 * <pre>{@code
 * Rules.of()
 *         .that(toKm > fromKm, "toKm", "must exceed fromKm", toKm)
 *         .that(ids.contains(base), "base", "must name a base", base)
 *         .orThrow();
 * }</pre>
 */
public final class Rules {
    private final List<Violation> broken = new ArrayList<>();

    private Rules() {}

    /** No rule checked yet. */
    public static Rules of() {
        return new Rules();
    }

    /** Demands {@code holds} of the component at {@code path}, whose value is told in the message. */
    public Rules that(boolean holds, String path, String rule, Object value) {
        return holds ? this : broken(path, rule + " (was " + shown(value) + ")");
    }

    /** Demands {@code holds} of the component at {@code path}; the message is the rule alone. */
    public Rules that(boolean holds, String path, String rule) {
        return holds ? this : broken(path, rule);
    }

    /** The path of a thing in a list; it is named by its id, as its index may not be that of the text. */
    public static String item(String list, Identified thing) {
        return list + ".\"" + thing.id() + '"';
    }

    /** Throws if any rule was broken. */
    public void orThrow() {
        if (!broken.isEmpty()) {
            throw new InvalidRecord(broken);
        }
    }

    private Rules broken(String path, String text) {
        broken.add(new Violation(path, text));
        return this;
    }

    private static String shown(Object value) {
        if (value instanceof CharSequence) {
            return "'" + value + "'";
        }
        String text = String.valueOf(value);
        return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
