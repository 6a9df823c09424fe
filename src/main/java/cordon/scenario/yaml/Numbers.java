package cordon.scenario.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** The one spelling of numbers, in and out: decimal, without leading zeros, underscores, NaN or infinities. */
final class Numbers {
    static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]*)");
    static final Pattern DECIMAL = Pattern.compile("[-+]?((0|[1-9][0-9]*)(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final int MOST_DIGITS = 17;
    private static final double LARGE = 1e15;
    private static final double SMALL = 1e-6;

    private Numbers() {}

    /** The shortest decimal text that reads back as the same number; exponents only below 1e-6 and from 1e15. */
    static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no YAML for the number " + value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal shortest = shortest(value);
        double size = Math.abs(value);
        if (size >= SMALL && size < LARGE) {
            return shortest.toPlainString();
        }
        int exponent = shortest.precision() - shortest.scale() - 1;
        return shortest.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS)).stripTrailingZeros();
    }
}
