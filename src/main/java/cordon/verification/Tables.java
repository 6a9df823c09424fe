package cordon.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports of cases as Markdown and as CSV: one row for each comparison, and for what cannot be compared. */
public final class Tables {
    private static final String HEADING =
            "| case | what | expected | simulated | interval | n | verdict |\n|---|---|---|---|---|---|---|\n";
    private static final double LARGE = 1e4;
    private static final double SMALL = 1e-4;

    private Tables() {}

    /** One row. */
    public record Row(
            String id,
            String title,
            String what,
            String source,
            double expected,
            double simulated,
            double halfWidth,
            long n,
            Finding finding,
            String note) {}

    /** The rows of all reports, in order. */
    public static List<Row> rows(List<CaseReport> reports) {
        return reports.stream().flatMap(Tables::rows).toList();
    }

    private static Stream<Row> rows(CaseReport report) {
        Case of = report.of();
        Stream<Row> compared = report.verdicts().stream()
                .map(v -> new Row(
                        of.id(),
                        of.title(),
                        v.check().what(),
                        of.source(),
                        v.check().expected(),
                        v.check().simulated(),
                        v.halfWidth(),
                        v.check().n(),
                        v.finding(),
                        v.note()));
        Stream<Row> absent = of.absences().stream()
                .map(a -> new Row(
                        of.id(),
                        of.title(),
                        a.what(),
                        of.source(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        0,
                        a.finding(),
                        a.reason()));
        return Stream.concat(compared, absent);
    }

    /** A table as {@link #markdown} makes it, in which these reports take the place of those on the same cases. */
    public static String merged(String table, List<CaseReport> reports) {
        Map<String, String> rows = new HashMap<>();
        table.lines().forEach(line -> rows.merge(id(line), line + "\n", String::concat));
        Map<String, String> renewed = new HashMap<>();
        markdown(reports).lines().forEach(line -> renewed.merge(id(line), line + "\n", String::concat));
        rows.putAll(renewed);
        return HEADING
                + Suite.cases().stream()
                        .map(each -> rows.getOrDefault(each.id(), ""))
                        .collect(Collectors.joining());
    }

    /** The case that a line of the table belongs to. */
    private static String id(String line) {
        return line.replaceFirst("^\\| \\**([\\d.]+)\\** \\|.*", "$1");
    }

    /** A table for people, with a line for each case above its rows. */
    public static String markdown(List<CaseReport> reports) {
        StringBuilder text = new StringBuilder(HEADING);
        for (CaseReport report : reports) {
            Case of = report.of();
            text.append("| **" + of.id() + "** | " + heading(of) + " | | | | | "
                    + report.finding().words() + " |\n");
            rows(report).forEach(row -> text.append(markdown(row)));
        }
        return text.toString();
    }

    private static String heading(Case of) {
        return "**" + of.title() + ".**"
                + (of.runs().isEmpty() ? "" : " " + of.runs() + ".")
                + (of.source().isEmpty() ? "" : " Source: " + of.source() + ".");
    }

    private static String markdown(Row row) {
        String verdict = row.finding().words() + (row.note().isEmpty() ? "" : ": " + row.note());
        return "| "
                + String.join(
                        " | ",
                        row.id(),
                        row.what(),
                        number(row.expected()),
                        number(row.simulated()),
                        interval(row.halfWidth()),
                        row.n() == 0 ? "" : Long.toString(row.n()),
                        verdict)
                + " |\n";
    }

    /** A value with some six digits, or nothing if it is missing. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size >= LARGE || size == Math.rint(size)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, size < SMALL ? "%.1e" : "%.5f", value);
    }

    /** A half-width, or {@code exact}. */
    public static String interval(double halfWidth) {
        if (Double.isNaN(halfWidth)) {
            return "";
        }
        return halfWidth == 0 ? "exact" : "±" + number(halfWidth);
    }

    /** Every row with all digits. */
    public static String csv(List<CaseReport> reports) {
        StringBuilder csv = new StringBuilder("case,title,what,source,expected,simulated,halfWidth,n,verdict,note\n");
        for (Row row : rows(reports)) {
            csv.append(String.join(
                            ",",
                            row.id(),
                            quoted(row.title()),
                            quoted(row.what()),
                            quoted(row.source()),
                            digits(row.expected()),
                            digits(row.simulated()),
                            digits(row.halfWidth()),
                            Long.toString(row.n()),
                            row.finding().words(),
                            quoted(row.note())))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String digits(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.9f", value) : "";
    }
}
