package cordon.measures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headlines by name, in the order in which they were put; only names that {@link SummaryNames} explains. */
final class Summary {
    private final Map<String, Double> values = new LinkedHashMap<>();

    Summary put(String name, double value) {
        SummaryNames.of(name);
        if (values.put(name, value) != null) {
            throw new IllegalStateException("headline '" + name + "' was put twice");
        }
        return this;
    }

    /** Puts a / b, missing when b is 0. */
    Summary putRatio(String name, double a, double b) {
        return put(name, ratio(a, b));
    }

    /** The headlines. */
    Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    /** a / b, NaN when b is 0. */
    static double ratio(double a, double b) {
        return b == 0 ? Double.NaN : a / b;
    }
}
