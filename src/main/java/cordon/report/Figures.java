package cordon.report;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Numbers as people read them, in every locale the same, never broken from their unit. Not a number is an en dash. */
public final class Figures {
    private static final String NONE = "–";
    private static final String[] UNITS = {"", "\u00a0k", "\u00a0M", "\u00a0bn"};

    private Figures() {}

    /** A whole number with thousands apart: {@code 12,345}. */
    public static String count(double value) {
        return Double.isFinite(value) ? signed(String.format(Locale.ROOT, "%,.0f", value)) : NONE;
    }

    /** An amount: up to two digits after the point below 10, thousands apart below 100,000, then k, M, bn. */
    public static String amount(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value) || size >= 99_999.5) {
            return compact(value);
        }
        return size >= 9.995 || size == Math.rint(size) ? count(value) : decimals(value, size < 0.995 ? 2 : 1);
    }

    /** A short amount with at most three digits: {@code 950}, {@code 1.2 k}, {@code 34 M}. */
    public static String compact(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double rest = value;
        int unit = 0;
        while (Math.abs(rest) >= 999.5 && unit < UNITS.length - 1) {
            rest /= 1000;
            unit++;
        }
        boolean whole = Math.abs(rest) >= 9.95 || rest == Math.rint(rest);
        return (whole ? count(rest) : decimals(rest, Math.abs(rest) < 0.995 ? 2 : 1)) + UNITS[unit];
    }

    /** An amount with three significant digits where it is large: {@code 34.5 M}. */
    static String three(double value) {
        if (!(Math.abs(value) >= 99_999.5) || !Double.isFinite(value)) {
            return amount(value);
        }
        double rest = value;
        int unit = 0;
        while (Math.abs(rest) >= 999.5 && unit < UNITS.length - 1) {
            rest /= 1000;
            unit++;
        }
        double size = Math.abs(rest);
        String digits = size >= 99.95 ? count(rest) : decimals(rest, size >= 9.995 ? 1 : 2);
        return (size >= 99.95 ? digits : digits.replaceFirst("\\.?0+$", "")) + UNITS[unit];
    }

    /** A number with so many digits after the point. */
    static String fixed(double value, int digits) {
        return Double.isFinite(value) ? decimals(value, digits) : NONE;
    }

    /** A number with three significant digits: {@code 0.0123}. */
    static String significant(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return amount(value);
        }
        int digits = (int) Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
        return decimals(value, Math.min(digits, 9));
    }

    /** A share, 0 to 1, in per cent: {@code 34 %}, one digit after the point below 10 %. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return NONE;
        }
        double percent = 100 * share;
        if (percent > 0 && percent < 0.05) {
            return "<0.1\u00a0%";
        }
        boolean whole = percent >= 9.95 || percent == Math.rint(percent);
        return (whole ? count(percent) : decimals(percent, 1)) + "\u00a0%";
    }

    /** A step of 1, 2 or 5 times a power of ten that divides 0 to {@code top} into at most {@code parts} or little more. */
    public static double step(double top, int parts) {
        if (!(top > 0) || !Double.isFinite(top)) {
            return 1;
        }
        double rough = top / parts;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The greatest of 1, 2 or 5 times a power of ten that is not above a positive value. */
    static double roundDown(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        for (double factor : new double[] {5, 2}) {
            if (factor * power <= value * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return power;
    }

    /** A number format for axes. */
    static NumberFormat format(DoubleFunction<String> words) {
        return new Words(words);
    }

    private static String decimals(double value, int digits) {
        return signed(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    /** With a true minus sign, and none before a zero. */
    private static String signed(String number) {
        if (!number.startsWith("-")) {
            return number;
        }
        String size = number.substring(1);
        return size.matches("[0.]+") ? size : "\u2212" + size;
    }

    private static final class Words extends NumberFormat {
        private final transient DoubleFunction<String> words;

        Words(DoubleFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(words.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return to.append(words.apply(number));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("axes are only written");
        }
    }
}
