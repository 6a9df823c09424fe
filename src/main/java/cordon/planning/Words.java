package cordon.planning;

import java.util.Locale;

/** Numbers as people read them. */
final class Words {
    private Words() {}

    /** With thousands set apart; three significant digits where it is small. */
    static String number(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return "unknown";
        }
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 1 || size == 0 ? "%.1f" : "%.3g", value);
    }
}
