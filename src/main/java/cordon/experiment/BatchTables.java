package cordon.experiment;

import java.util.List;
import java.util.Locale;

/** The tables of a batch as CSV. A missing value is an empty field; decimals are fixed. */
public final class BatchTables {
    private BatchTables() {}

    /** One row per seed: what became of the run, its headlines, and why it failed. */
    public static String runs(Batch batch) {
        List<String> measures = batch.measures();
        StringBuilder csv = new StringBuilder("seed,status");
        measures.forEach(measure -> csv.append(',').append(measure));
        csv.append(",cause\n");
        for (Batch.Row row : batch.rows()) {
            csv.append(row(row, measures)).append('\n');
        }
        return csv.toString();
    }

    /** Seed, status, headlines in this order, and cause. */
    static String row(Batch.Row row, List<String> measures) {
        StringBuilder csv = new StringBuilder();
        csv.append(row.seed()).append(row.failure().isPresent() ? ",failed" : ",ok");
        for (String measure : measures) {
            csv.append(',').append(number(row.summary().getOrDefault(measure, Double.NaN)));
        }
        return csv.append(',')
                .append(row.failure().map(BatchTables::quoted).orElse(""))
                .toString();
    }

    /** One row per headline: mean over the runs that have it, Student-t 95 % interval, standard deviation, runs. */
    public static String measures(Batch batch) {
        StringBuilder csv = new StringBuilder("measure,mean,low,high,sd,n\n");
        for (Estimate each : batch.estimates()) {
            csv.append(estimate(each)).append('\n');
        }
        return csv.toString();
    }

    /** Headline, mean, interval, standard deviation, runs. */
    static String estimate(Estimate each) {
        return String.join(
                ",",
                each.measure(),
                number(each.mean()),
                number(each.low()),
                number(each.high()),
                number(each.sd()),
                Integer.toString(each.n()));
    }

    /** A number with six decimals; empty if it is missing. */
    public static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6f", value) : "";
    }

    /** A text as a field of its own. */
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
