package cordon.cli;

import cordon.experiment.Estimate;
import cordon.experiment.Results;
import java.io.PrintWriter;
import java.util.Locale;

/** What a scenario gave under many seeds: a line for each headline of the whole, and for the rate and throughput of each commodity. */
final class BatchText {
    private static final String ROW = "%-40s %14s %14s %14s %7s%n";

    private BatchText() {}

    /** Prints it. */
    static void print(PrintWriter out, Results results) {
        out.printf(Locale.ROOT, ROW, "measure", "mean", "95 % from", "to", "runs");
        results.estimates(results.points().get(0).id()).stream()
                .filter(estimate -> shown(estimate.measure()))
                .forEach(estimate -> print(out, estimate));
        out.printf(Locale.ROOT, "%d runs, %d failed%n", results.finished() + results.failed(), results.failed());
    }

    private static void print(PrintWriter out, Estimate estimate) {
        String mean = Numbers.plain(estimate.mean());
        String low = Numbers.plain(estimate.low());
        String high = Numbers.plain(estimate.high());
        out.printf(Locale.ROOT, ROW, estimate.measure(), mean, low, high, estimate.n());
    }

    private static boolean shown(String measure) {
        return !measure.contains(".")
                || measure.endsWith(".seizureRateByQuantity")
                || measure.endsWith(".deliveredQuantityPerDay");
    }
}
