package cordon.experiment;

import cordon.statistics.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How a treatment shifts attempts between modes and between hours of the day, seed by seed against the untreated point: the change of
 * each mode's or hour's share of all attempts, with a Student-t 95 % interval of the paired differences.
 */
final class Shifts {
    private static final double LEVEL = 0.95;
    private static final String ALL = "attempts";

    /** What is shifted, and how its headlines begin. */
    private enum By {
        MODE("mode", "attempts."),
        HOUR("hour", "setOut.");

        private final String word;
        private final String prefix;

        By(String word, String prefix) {
            this.word = word;
            this.prefix = prefix;
        }
    }

    private final DesignedBatch batch;

    Shifts(DesignedBatch batch) {
        this.batch = batch;
    }

    /** One row per treatment and mode, then hour of setting out. */
    String table() {
        StringBuilder csv = new StringBuilder(
                "treatment,by,level,untreatedAttempts,treatedAttempts,untreatedShare,treatedShare,shareChange,low,high,n\n");
        for (Design.Treatment treatment : batch.design().treatments()) {
            List<Long> seeds = Treatments.seeds(batch, treatment);
            for (By by : By.values()) {
                rows(csv, treatment, seeds, by);
            }
        }
        return csv.toString();
    }

    private void rows(StringBuilder csv, Design.Treatment treatment, List<Long> seeds, By by) {
        List<String> headlines = seeds.isEmpty()
                ? List.of()
                : summary(treatment.untreated(), seeds.get(0)).keySet().stream()
                        .filter(name -> name.startsWith(by.prefix))
                        .toList();
        for (String headline : headlines) {
            ToDoubleFunction<Long> before = seed -> share(treatment.untreated(), seed, headline);
            ToDoubleFunction<Long> after = seed -> share(treatment.treated(), seed, headline);
            double[] change = seeds.stream()
                    .mapToDouble(seed -> after.applyAsDouble(seed) - before.applyAsDouble(seed))
                    .filter(Double::isFinite)
                    .toArray();
            csv.append(treatment.id()).append(',').append(by.word).append(',');
            csv.append(headline.substring(by.prefix.length()));
            numbers(
                    csv,
                    mean(seeds, seed -> summary(treatment.untreated(), seed).get(headline)));
            numbers(csv, mean(seeds, seed -> summary(treatment.treated(), seed).get(headline)));
            numbers(csv, mean(seeds, before), mean(seeds, after));
            interval(csv, change);
            csv.append(',').append(change.length).append('\n');
        }
    }

    private Map<String, Double> summary(String point, long seed) {
        return batch.batches().get(point).rows().stream()
                .filter(row -> row.seed() == seed)
                .findFirst()
                .orElseThrow()
                .summary();
    }

    private double share(String point, long seed, String headline) {
        Map<String, Double> summary = summary(point, seed);
        return summary.get(headline) / summary.get(ALL);
    }

    private static double mean(List<Long> seeds, ToDoubleFunction<Long> of) {
        return seeds.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static void interval(StringBuilder csv, double[] change) {
        if (change.length == 0) {
            numbers(csv, Double.NaN, Double.NaN, Double.NaN);
            return;
        }
        ConfidenceInterval interval = ConfidenceInterval.ofMean(change, LEVEL);
        numbers(csv, interval.estimate(), interval.low(), interval.high());
    }

    private static void numbers(StringBuilder csv, double... values) {
        Arrays.stream(values).forEach(value -> csv.append(',').append(BatchTables.number(value)));
    }
}
