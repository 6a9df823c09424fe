package cordon.scenario.yaml;

import cordon.scenario.Hints;
import cordon.scenario.Key;
import cordon.scenario.yaml.Node.Scalar;
import cordon.scenario.yaml.Shape.Basic;
import cordon.scenario.yaml.Shape.Choice;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one value from its text by the type that is wanted, never by what YAML takes it for. */
final class Scalars {
    private static final Set<String> YES = Set.of("yes", "on", "y");
    private static final Set<String> NO = Set.of("no", "off", "n");

    private Scalars() {}

    /** Why a value is refused; the message is the rule. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String rule) {
            super(rule);
        }
    }

    /** The value of {@code scalar} as {@code basic}, within the bounds of {@code key}. */
    static Object read(Basic basic, Key key, Scalar scalar) throws Unfit {
        if (basic != Basic.TEXT && scalar.quoted()) {
            throw new Unfit("must be " + wanted(basic) + ", without quotes (was " + scalar.shown() + ")");
        }
        return switch (basic) {
            case TEXT -> scalar.text();
            case BOOLEAN -> flag(scalar);
            case INT ->
                bounded(
                        key,
                        scalar,
                        whole(scalar, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue());
            case LONG ->
                bounded(
                        key,
                        scalar,
                        whole(scalar, Long.MIN_VALUE, Long.MAX_VALUE).longValue());
            case DOUBLE -> bounded(key, scalar, decimal(scalar));
            case DATE -> date(scalar);
        };
    }

    /** The constant that {@code scalar} names. */
    static Object read(Choice choice, Scalar scalar) throws Unfit {
        int at = choice.names().indexOf(scalar.text());
        if (at < 0) {
            throw new Unfit("must be one of " + choice.names() + " (was " + scalar.shown() + ")"
                    + Hints.hint(scalar.text(), choice.names()));
        }
        return choice.constants().get(at);
    }

    /** What a message asks for. */
    static String wanted(Basic basic) {
        return switch (basic) {
            case TEXT -> "text";
            case BOOLEAN -> "true or false";
            case INT, LONG -> "a whole number";
            case DOUBLE -> "a number";
            case DATE -> "a date such as 2024-02-01 or 2024-02-01T06:30";
        };
    }

    private static boolean flag(Scalar scalar) throws Unfit {
        if (!List.of("true", "false").contains(scalar.text())) {
            String plain = scalar.text().toLowerCase(Locale.ROOT);
            String meant = YES.contains(plain) ? "true" : NO.contains(plain) ? "false" : plain;
            throw new Unfit(unlike(Basic.BOOLEAN, scalar) + Hints.hint(meant, List.of("true", "false")));
        }
        return scalar.text().equals("true");
    }

    private static BigInteger whole(Scalar scalar, long least, long most) throws Unfit {
        if (!Numbers.WHOLE.matcher(scalar.text()).matches()) {
            throw new Unfit(unlike(Basic.INT, scalar));
        }
        String digits = scalar.text();
        if (digits.length() > 20) {
            throw new Unfit(between(scalar, least, most));
        }
        BigInteger value = new BigInteger(digits);
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new Unfit(between(scalar, least, most));
        }
        return value;
    }

    private static String between(Scalar scalar, long least, long most) {
        return "must be between " + least + " and " + most + " (was " + bare(scalar) + ")";
    }

    private static double decimal(Scalar scalar) throws Unfit {
        if (!Numbers.DECIMAL.matcher(scalar.text()).matches()) {
            throw new Unfit(unlike(Basic.DOUBLE, scalar));
        }
        double value = Double.parseDouble(scalar.text());
        if (Double.isInfinite(value)) {
            throw new Unfit("must be a finite number (was " + bare(scalar) + ")");
        }
        return value;
    }

    private static <N extends Number> N bounded(Key key, Scalar scalar, N value) throws Unfit {
        double number = value.doubleValue();
        if (number < key.min() || key.above() && number == key.min()) {
            throw new Unfit("must be " + (key.above() ? "> " : ">= ") + Numbers.text(key.min()) + was(scalar));
        }
        if (number > key.max()) {
            throw new Unfit("must be <= " + Numbers.text(key.max()) + was(scalar));
        }
        return value;
    }

    private static LocalDateTime date(Scalar scalar) throws Unfit {
        try {
            return scalar.text().contains("T")
                    ? LocalDateTime.parse(scalar.text())
                    : LocalDate.parse(scalar.text()).atStartOfDay();
        } catch (DateTimeException e) {
            throw new Unfit(unlike(Basic.DATE, scalar));
        }
    }

    private static String unlike(Basic basic, Scalar scalar) {
        boolean zeros = scalar.text().matches("[-+]?0[0-9_]+.*") && basic != Basic.DATE;
        return "must be " + wanted(basic) + (zeros ? " without leading zeros" : "") + " (was " + scalar.shown() + ")";
    }

    private static String was(Scalar scalar) {
        return " (was " + bare(scalar) + ")";
    }

    private static String bare(Scalar scalar) {
        String shown = scalar.shown();
        return shown.substring(1, shown.length() - 1);
    }
}
