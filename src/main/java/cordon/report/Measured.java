package cordon.report;

import cordon.measures.SummaryNames;
import cordon.statistics.ConfidenceInterval;
import java.util.function.DoubleFunction;

/** Values of a measure in its own unit, as people read them. */
final class Measured {
    private Measured() {}

    /** How values of this measure, or differences of them, are written: shares in per cent. */
    static DoubleFunction<String> words(String measure) {
        boolean share = SummaryNames.entries().stream()
                .anyMatch(entry -> entry.covers(measure) && entry.unit().equals("1"));
        return share ? ComparisonWords::signedPercent : Measured::amount;
    }

    private static String amount(double value) {
        return Math.abs(value) < 1 && value != 0 ? Figures.significant(value) : Figures.amount(value);
    }

    /** An estimate and its interval: {@code 12 (10 to 14)}. */
    static String interval(String measure, ConfidenceInterval of) {
        DoubleFunction<String> words = words(measure);
        return words.apply(of.estimate())
                + (of.low() < of.high() ? " (" + words.apply(of.low()) + " to " + words.apply(of.high()) + ")" : "");
    }

    /** The same with a plus before what is above 0. */
    static String shift(String measure, ConfidenceInterval of) {
        return (of.estimate() > 0 ? "+" : "") + interval(measure, of);
    }

    /** A sentence without its full stop: with a capital at its beginning. */
    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
