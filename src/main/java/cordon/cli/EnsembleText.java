package cordon.cli;

import cordon.experiment.Results;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleAnalysis.Row;
import cordon.experiment.analysis.Headlines;
import cordon.statistics.EnsembleEstimate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Headlines of an ensemble with both their intervals, as people read them. */
final class EnsembleText {
    private static final String ROW = "%-44s %12s %25s %25s%n";

    private EnsembleText() {}

    /** Prints them; nothing of an experiment that is no ensemble. */
    static void print(PrintWriter out, Results results) {
        EnsembleAnalysis.of(results).ifPresent(analysis -> {
            out.printf(Locale.ROOT, ROW, "measure", "mean", "95 % by luck", "95 % by parameters");
            rows(out, analysis.headlines(), "");
            rows(out, analysis.differences(), "difference: ");
            out.printf(
                    Locale.ROOT,
                    "%d draws, %d with a weight, worth %.1f of equal weight%n",
                    analysis.draws(),
                    analysis.accepted(),
                    analysis.effective());
        });
    }

    private static void rows(PrintWriter out, List<Row> rows, String before) {
        for (String measure : Headlines.ANALYSED) {
            for (Row row : EnsembleAnalysis.rows(rows, measure)) {
                EnsembleEstimate of = row.posterior();
                String at = row.alternative().isEmpty() ? "" : " at " + row.alternative();
                out.printf(
                        Locale.ROOT,
                        ROW,
                        before + measure + at,
                        Numbers.plain(of.replication().estimate()),
                        span(of.replication().low(), of.replication().high()),
                        span(of.low(), of.high()));
            }
        }
    }

    private static String span(double low, double high) {
        return Numbers.plain(low) + " to " + Numbers.plain(high);
    }
}
