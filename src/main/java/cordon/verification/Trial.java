package cordon.verification;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the body of a part is handed: its seeds, and the book into which comparisons are written. */
public final class Trial {
    private final String part;
    private final long firstSeed;
    private final int replications;
    private final List<Check> checks = new ArrayList<>();

    Trial(String part, long firstSeed, int replications) {
        this.part = part;
        this.firstSeed = firstSeed;
        this.replications = replications;
    }

    /** One seed for each replication. */
    long[] seeds() {
        return LongStream.range(firstSeed, firstSeed + replications).toArray();
    }

    /** The first seed, for a part that needs no other. */
    long seed() {
        return firstSeed;
    }

    /** Runs a scenario under each seed and gives what became of all attempts. */
    List<Attempt> attempts(String file, String... settings) {
        return runs(file, settings).stream().flatMap(List::stream).toList();
    }

    /** The same, run by run. */
    List<List<Attempt>> runs(String file, String... settings) {
        Bench bench = Bench.of(file, settings);
        return LongStream.of(seeds())
                .mapToObj(seed -> bench.attempts(seed).done())
                .toList();
    }

    /** A proportion: {@code hits} of {@code n} against {@code p}. */
    void proportion(String what, long hits, long n, double p, Wrong... wrongs) {
        book(what, p, (double) hits / n, n, Rule.NORMAL, Math.sqrt(p * (1 - p) / n), 0, wrongs);
    }

    /** A number of events of a Poisson process against its mean, which must be large. */
    void count(String what, long count, double mean, Wrong... wrongs) {
        book(what, mean, count, count, Rule.NORMAL, Math.sqrt(mean), 0, wrongs);
    }

    /** The mean of independent values. */
    void mean(String what, double[] values, double expected, Wrong... wrongs) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double error = Math.sqrt(squares / (values.length - 1) / values.length);
        book(what, expected, mean, values.length, Rule.STUDENT, error, values.length - 1.0, wrongs);
    }

    /** A sample against a distribution function, by the greatest distance (Kolmogorov and Smirnov). */
    void distribution(String what, double[] sample, DoubleUnaryOperator cumulative) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double most = 0;
        for (int i = 0; i < n; i++) {
            double f = cumulative.applyAsDouble(sorted[i]);
            most = Math.max(most, Math.max(f - (double) i / n, (i + 1.0) / n - f));
        }
        book(what + " (Kolmogorov-Smirnov)", 0, most, n, Rule.KOLMOGOROV, 1 / Math.sqrt(n), 0);
    }

    /** Counts of kinds against the chances of these kinds (Pearson); a kind without a chance must not occur. */
    void shares(String what, long[] counts, double[] chances) {
        long n = LongStream.of(counts).sum();
        double statistic = 0;
        int kinds = 0;
        for (int i = 0; i < counts.length; i++) {
            double wanted = chances[i] * n;
            if (wanted > 0) {
                statistic += (counts[i] - wanted) * (counts[i] - wanted) / wanted;
                kinds++;
            } else if (counts[i] > 0) {
                statistic = Double.POSITIVE_INFINITY;
            }
        }
        book(what + " (chi-square)", 0, statistic, n, Rule.CHI_SQUARE, 1, kinds - 1.0);
    }

    /** A value that may differ by a stated tolerance. */
    void within(String what, double simulated, double expected, double tolerance, long n, Wrong... wrongs) {
        book(what, expected, simulated, n, Rule.STATED, tolerance, 0, wrongs);
    }

    /** Values that may each differ by a stated tolerance; the one that differs most is shown. */
    void within(String what, double[] simulated, double[] expected, double tolerance) {
        int worst = IntStream.range(0, expected.length)
                .boxed()
                .max((i, j) ->
                        Double.compare(Math.abs(simulated[i] - expected[i]), Math.abs(simulated[j] - expected[j])))
                .orElseThrow();
        within(what, simulated[worst], expected[worst], tolerance, expected.length);
    }

    /** Whether all of {@code n} single things are as the closed form says of each. */
    void each(String what, long agreeing, long n) {
        book(what + ": each", n, agreeing, n, Rule.STATED, 0, 0);
    }

    /** A statement that is true or not. */
    void holds(String what, boolean itHolds) {
        book(what, 1, itHolds ? 1 : 0, 1, Rule.STATED, 0, 0);
    }

    /** A scenario gives the same events to the last bit under each tick length. */
    void ticks(String file, String... settings) {
        long different = Arrays.stream(Bench.TICKS_MIN)
                .mapToLong(tick ->
                        Bench.of(file, with(settings, "period.tickMin=" + tick)).digest(firstSeed))
                .distinct()
                .count();
        book("courses of events", 1, different, Bench.TICKS_MIN.length, Rule.STATED, 0, 0);
    }

    private static String[] with(String[] settings, String one) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = one;
        return all;
    }

    private void book(
            String what,
            double expected,
            double simulated,
            long n,
            Rule rule,
            double scale,
            double degrees,
            Wrong... wrongs) {
        String name = what.isEmpty() || part.isEmpty() ? part + what : part + ", " + what;
        checks.add(new Check(name, expected, simulated, n, rule, scale, degrees, List.of(wrongs)));
    }

    /** The comparisons made so far. */
    List<Check> checks() {
        return checks;
    }
}
