package cordon.cli;

import cordon.experiment.Batch;
import cordon.experiment.Estimate;
import java.io.PrintWriter;
import java.util.Locale;

/** What a batch gave: a line for each headline of the whole, and for the rate and throughput of each commodity. */
final class BatchText {
    private static final String ROW = "%-40s %14s %14s %14s %7s%n";

    private BatchText() {}

    /** Prints it. */
    static void print(PrintWriter out, Batch batch) {
        out.printf(Locale.ROOT, ROW, "measure", "mean", "95 % from", "to", "runs");
        batch.estimates().stream()
                .filter(estimate -> shown(estimate.measure()))
                .forEach(estimate -> print(out, estimate));
        int failed = batch.failures().size();
        out.printf(Locale.ROOT, "%d runs, %d failed%n", batch.rows().size(), failed);
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
