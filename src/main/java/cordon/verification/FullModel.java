package cordon.verification;

import cordon.events.EventSink;
import cordon.measures.Measures;
import java.util.Arrays;
import java.util.Map;

/**
 * The shipped baseline with all its parts, run under the same seeds with ticks of 1, 5 and 15 min. Every pair has the same events to the last
 * bit, so that the interval of the mean paired difference of every headline is nothing but 0; a model that is stepped may at best hope
 * that it lies within 2 % of the mean.
 */
final class FullModel {
    private static final String BASELINE = "iraq-syria";
    private static final int PAIRS = 30;
    private static final int QUICK_PAIRS = 2;

    private FullModel() {}

    static Case ticks() {
        return Case.of("11", "Full model at three ticks")
                .source("instants are exact, whatever the tick; no closed form")
                .runs("The baseline for 30 days without warm-up: pairs of runs with the same seed")
                .part("", PAIRS, QUICK_PAIRS, FullModel::pairs);
    }

    private static void pairs(Trial trial) {
        Bench[] benches = Arrays.stream(Bench.TICKS_MIN)
                .mapToObj(tick ->
                        Bench.shipped(BASELINE, "period.warmUpDays=0", "period.days=30", "period.tickMin=" + tick))
                .toArray(Bench[]::new);
        int others = benches.length - 1;
        long[] same = new long[others];
        double[] farthest = new double[others];
        long headlines = 0;
        for (long seed : trial.seeds()) {
            Outcome first = Outcome.of(benches[0], seed);
            headlines += first.headlines.size();
            for (int i = 0; i < others; i++) {
                Outcome other = Outcome.of(benches[i + 1], seed);
                same[i] += first.digest == other.digest ? 1 : 0;
                farthest[i] = Math.max(farthest[i], first.farthest(other));
            }
        }
        for (int i = 0; i < others; i++) {
            String pair = "1 and " + (int) Bench.TICKS_MIN[i + 1] + " min, ";
            trial.each(pair + "courses of events", same[i], trial.seeds().length);
            trial.within(pair + "greatest paired difference of a headline", farthest[i], 0, 0, headlines);
        }
    }

    /** What a run comes to. */
    private record Outcome(long digest, Map<String, Double> headlines) {
        static Outcome of(Bench bench, long seed) {
            Digest digest = new Digest();
            Measures measures = new Measures(bench.scenario(), bench.lengthKm());
            bench.run(seed, EventSink.all(digest, measures));
            return new Outcome(digest.value(), measures.result().summary());
        }

        /** The greatest difference of a headline, relative to its value; missing in both is no difference. */
        double farthest(Outcome other) {
            double most = headlines.keySet().equals(other.headlines.keySet()) ? 0 : Double.POSITIVE_INFINITY;
            for (Map.Entry<String, Double> each : headlines.entrySet()) {
                double value = each.getValue();
                double against = other.headlines.getOrDefault(each.getKey(), Double.NaN);
                if (Double.compare(value, against) != 0) {
                    double apart = Math.abs(value - against) / Math.abs(value);
                    most = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(most, apart);
                }
            }
            return most;
        }
    }
}
