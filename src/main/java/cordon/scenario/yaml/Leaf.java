package cordon.scenario.yaml;

import cordon.scenario.Key;
import java.util.List;

/**
 * A value of a configuration record, as somebody sees it who may set it.
 *
 * @param path where it stands, such as {@code guards.patrols.north.count}
 * @param key what it means
 * @param kind how it is given
 * @param choices what it may be, if those are few
 * @param text the value as YAML; empty if there is none
 * @param byDefault the default as YAML; empty if there is none
 */
public record Leaf(String path, Key key, Kind kind, List<String> choices, String text, String byDefault) {
    /** How a value is given. */
    public enum Kind {
        WHOLE,
        DECIMAL,
        CHOICE,
        YES_NO,
        DATE,
        TEXT,
        /** A list or a map of values on one line. */
        SEVERAL
    }

    /** Whether it is a number of which both bounds are known. */
    public boolean ranged() {
        return (kind == Kind.WHOLE || kind == Kind.DECIMAL) && Double.isFinite(key.min()) && Double.isFinite(key.max());
    }
}
