package cordon.experiment;

import java.util.Locale;

/** Fields of tables as CSV. A missing value is an empty field; decimals are fixed. */
public final class Csv {
    private Csv() {}

    /** Headline, mean, interval, standard deviation, runs. */
    static String estimate(Estimate each) {
        return String.join(
                ",",
                each.measure(),
                number(each.mean()),
                number(each.low()),
                number(each.high()),
                number(each.sd()),
                Integer.toString(each.n()));
    }

    /** A number with six decimals; empty if it is missing. */
    public static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6f", value) : "";
    }

    /** A text as a field, quoted where it has to be. */
    public static String text(String text) {
        return text.matches("[^,\"\\n\\r]*") ? text : quoted(text);
    }

    /** A text as a field of its own. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
