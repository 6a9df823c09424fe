package cordon.cli;

import cordon.experiment.Provenance;
import cordon.verification.Case;
import cordon.verification.CaseReport;
import cordon.verification.Finding;
import cordon.verification.Tables;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Reports of verification cases as people read them. */
final class VerifyText {
    private static final String ROW = "  %-64s %12s %12s %13s %9s  %s%n";

    private VerifyText() {}

    /** Prints a heading for each case and a line for each comparison, then a summary. */
    static void print(PrintWriter out, List<CaseReport> reports) {
        out.printf(Locale.ROOT, ROW, "", "expected", "simulated", "interval", "n", "verdict");
        for (CaseReport report : reports) {
            Case of = report.of();
            out.printf("%s %s (%s)%n", of.id(), of.title(), of.source().replaceAll("[`*]", ""));
            for (Tables.Row row : Tables.rows(List.of(report))) {
                print(out, row);
            }
        }
        summary(out, reports);
    }

    private static void print(PrintWriter out, Tables.Row row) {
        out.printf(
                Locale.ROOT,
                ROW,
                row.what(),
                Tables.number(row.expected()),
                Tables.number(row.simulated()),
                Tables.interval(row.halfWidth()),
                row.n() == 0 ? "" : row.n(),
                row.finding().words() + (row.note().isEmpty() ? "" : ": " + row.note()));
    }

    private static void summary(PrintWriter out, List<CaseReport> reports) {
        for (Finding finding : Finding.values()) {
            List<String> ids = reports.stream()
                    .filter(report -> report.finding() == finding)
                    .map(report -> report.of().id())
                    .toList();
            if (!ids.isEmpty()) {
                out.printf("%d %s: %s%n", ids.size(), finding.words(), String.join(", ", ids));
            }
        }
        long comparisons =
                reports.stream().mapToLong(report -> report.verdicts().size()).sum();
        out.printf("%d comparisons.%n", comparisons);
    }

    /** The page of a result: how it was made, and the table. */
    static String page(Provenance provenance, String table) {
        return "# Verification\n\nMade by `" + provenance.command() + "`; the first seed of every part was "
                + provenance.seeds() + ".\n\n" + table;
    }
}
