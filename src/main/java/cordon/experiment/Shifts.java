package cordon.experiment;

import cordon.experiment.store.StoredRun;
import cordon.statistics.ConfidenceInterval;
import java.util.Arrays;
import java.util.List;
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

    private final List<Pairs> treatments;

    Shifts(List<Pairs> treatments) {
        this.treatments = treatments;
    }

    /** One row per treatment and mode, then hour of setting out. */
    String table() {
        StringBuilder csv = new StringBuilder(
                "treatment,by,level,untreatedAttempts,treatedAttempts,untreatedShare,treatedShare,shareChange,low,high,n\n");
        for (Pairs pairs : treatments) {
            for (By by : By.values()) {
                rows(csv, pairs, by);
            }
        }
        return csv.toString();
    }

    private static void rows(StringBuilder csv, Pairs pairs, By by) {
        List<String> headlines = pairs.measures().stream()
                .filter(name -> name.startsWith(by.prefix))
                .toList();
        for (String headline : headlines) {
            ToDoubleFunction<StoredRun> count = run -> Pairs.measure(run, headline);
            ToDoubleFunction<StoredRun> share = run -> count.applyAsDouble(run) / Pairs.measure(run, ALL);
            double[] change =
                    Arrays.stream(pairs.rise(share)).filter(Double::isFinite).toArray();
            csv.append(pairs.treatment().id()).append(',').append(by.word).append(',');
            csv.append(headline.substring(by.prefix.length()));
            numbers(csv, pairs.untreated(count), pairs.treated(count), pairs.untreated(share), pairs.treated(share));
            interval(csv, change);
            csv.append(',').append(change.length).append('\n');
        }
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
        Arrays.stream(values).forEach(value -> csv.append(',').append(Csv.number(value)));
    }
}
