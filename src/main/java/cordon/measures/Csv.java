package cordon.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes rows of comma-separated values after RFC 4180, with fixed decimals and line feeds. */
final class Csv {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double EXACT_LIMIT = 1e15;
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private final StringBuilder text;
    private final Appendable out;
    private boolean rowBegun;

    private Csv(String header, StringBuilder text, Appendable out) {
        this.text = text.append(header);
        this.out = out;
        endRow();
    }

    /** A text of its own that begins with this header. */
    static Csv withHeader(String header) {
        StringBuilder text = new StringBuilder();
        return new Csv(header, text, text);
    }

    /**
     * Rows that leave for {@code out} as they end, the header at once.
     *
     * @throws UncheckedIOException then or later, if it takes none
     */
    static Csv streaming(String header, Appendable out) {
        return new Csv(header, new StringBuilder(), out);
    }

    /** An enum constant as files spell it: "turned-back". */
    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Csv text(CharSequence value) {
        separate();
        String string = value.toString();
        if (needsQuotes(string)) {
            text.append('"').append(string.replace("\"", "\"\"")).append('"');
        } else {
            text.append(string);
        }
        return this;
    }

    Csv integer(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** A number with fixed decimals, halves away from zero; empty if it is not finite. */
    Csv decimal(double value, int decimals) {
        separate();
        appendDecimal(text, value, decimals);
        return this;
    }

    Csv endRow() {
        text.append('\n');
        rowBegun = false;
        if (out != text) {
            leave();
        }
        return this;
    }

    private void leave() {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static void appendDecimal(StringBuilder text, double value, int decimals) {
        if (!Double.isFinite(value)) {
            return;
        }
        double scaled = Math.abs(value) * POWERS[decimals];
        if (scaled >= EXACT_LIMIT) {
            text.append(new BigDecimal(value)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString());
            return;
        }
        long digits = Math.round(scaled);
        text.append(value < 0 && digits > 0 ? "-" : "").append(digits / POWERS[decimals]);
        if (decimals > 0) {
            long fraction = digits % POWERS[decimals];
            text.append('.');
            for (int place = decimals - 1; place > 0 && fraction < POWERS[place]; place--) {
                text.append('0');
            }
            text.append(fraction);
        }
    }

    private void separate() {
        if (rowBegun) {
            text.append(',');
        }
        rowBegun = true;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
