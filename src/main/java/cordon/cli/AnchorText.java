package cordon.cli;

import cordon.experiment.Anchor;
import cordon.experiment.Anchors.Reading;
import cordon.experiment.Estimate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Readings of anchors as text, Markdown and CSV. */
final class AnchorText {
    private static final String ROW = "%-34s %-11s %22s %12s %12s %12s  %s%n";

    private AnchorText() {}

    static void print(PrintWriter out, List<Reading> readings) {
        out.printf(Locale.ROOT, ROW, "anchor", "role", "band", "model", "95 % from", "to", "");
        for (Reading reading : readings) {
            Estimate e = reading.estimate();
            out.printf(
                    Locale.ROOT,
                    ROW,
                    reading.anchor().id(),
                    role(reading.anchor()),
                    band(reading.anchor()),
                    Numbers.plain(e.mean()),
                    Numbers.plain(e.low()),
                    Numbers.plain(e.high()),
                    verdict(reading));
        }
        long heldOut = count(readings, false);
        out.printf(
                Locale.ROOT,
                "%d of %d held-out figures lie inside their bands; the others were put in, fitted or derived.%n",
                count(readings, true),
                heldOut);
    }

    private static long count(List<Reading> readings, boolean insideOnly) {
        return readings.stream()
                .filter(reading -> reading.anchor().role() == Anchor.Role.HELD_OUT)
                .filter(reading -> !insideOnly || reading.inside())
                .count();
    }

    static String markdown(List<Reading> readings) {
        StringBuilder table = new StringBuilder(
                "| anchor | unit | source | role | band | model | 95 % interval | |\n|---|---|---|---|---|---|---|---|\n");
        for (Reading reading : readings) {
            Anchor a = reading.anchor();
            Estimate e = reading.estimate();
            table.append("| ")
                    .append(String.join(
                            " | ",
                            a.says(),
                            a.unit(),
                            a.source(),
                            role(a),
                            band(a),
                            Numbers.plain(e.mean()),
                            Numbers.plain(e.low()) + " to " + Numbers.plain(e.high()),
                            verdict(reading)))
                    .append(" |\n");
        }
        return table.toString();
    }

    static String csv(List<Reading> readings) {
        StringBuilder csv = new StringBuilder("anchor,unit,role,bandLow,bandHigh,mean,low,high,n,inside,source\n");
        for (Reading reading : readings) {
            Anchor a = reading.anchor();
            Estimate e = reading.estimate();
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%.6f,%.6f,%s,%s,%s,%d,%s,\"%s\"%n",
                    a.id(),
                    a.unit(),
                    role(a),
                    a.low(),
                    a.high(),
                    number(e.mean()),
                    number(e.low()),
                    number(e.high()),
                    e.n(),
                    verdict(reading),
                    a.source().replace("\"", "\"\"")));
        }
        return csv.toString().replace(System.lineSeparator(), "\n");
    }

    private static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6f", value) : "";
    }

    private static String role(Anchor anchor) {
        return anchor.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String band(Anchor anchor) {
        return anchor.low() == anchor.high()
                ? Numbers.plain(anchor.low())
                : Numbers.plain(anchor.low()) + " to " + Numbers.plain(anchor.high());
    }

    private static String verdict(Reading reading) {
        return reading.inside() ? "inside" : "outside";
    }
}
