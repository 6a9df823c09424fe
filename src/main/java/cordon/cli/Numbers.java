package cordon.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Numbers {
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private Numbers() {}

    /** A share as {@code 12.3 %}, or a dash if it is missing. */
    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", share * 100) : "-";
    }

    /** An amount as {@code 12.3 million USD} or {@code 4,560 USD}, or a dash if it is missing. */
    static String usd(double amount) {
        if (!Double.isFinite(amount)) {
            return "-";
        }
        return Math.abs(amount) >= MILLION
                ? String.format(Locale.ROOT, "%,.1f million USD", amount / MILLION)
                : String.format(Locale.ROOT, "%,.0f USD", amount);
    }

    /** A measure of any size with about four digits, or a dash if it is missing. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return Math.abs(value) >= THOUSAND
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.4g", value)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }
}
