package cordon.verification;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.statistics.ConfidenceInterval;
import cordon.statistics.PrecisionRule;
import cordon.statistics.SampleSize;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's intervals of means: quantiles, coverage, sizes of samples, and stopping in sequence. */
final class Intervals {
    private static final double EXACT = 1e-6;
    private static final int EXPERIMENTS = 20_000;
    private static final int SEQUENCES = 2000;
    private static final int LONGEST = 400;

    private Intervals() {}

    static Case student() {
        Case intervals = Case.of("8.1", "Student's t intervals")
                .source(
                        "`s08_t_quantiles.csv`, `s08_t_coverage.csv`, `s08_reps_to_target.csv`; Law and Kelton, table 4.1")
                .runs("The classes of the statistics, called directly on normal and exponential values")
                .quick("quantiles and half-widths", 1, Intervals::quantiles)
                .quick("95 % of ten normal values", 1, trial -> normal(trial, 0.95))
                .quick("90 % of ten normal values", 1, trial -> normal(trial, 0.90));
        for (int n : new int[] {5, 10, 20, 40}) {
            intervals = intervals.quick("90 % of " + n + " exponential values", 1, trial -> exponential(trial, n));
        }
        return intervals
                .quick("replications to a half-width", 1, Intervals::sizes)
                .quick("stopping in sequence", 1, Intervals::sequential);
    }

    /** Half-widths of a sample of n values with deviation 1, by which quantiles are told. */
    private static void quantiles(Trial trial) {
        double[] levels = {0.90, 0.95, 0.99, 0.999};
        for (double[] row : Table.rows("s08_t_quantiles.csv")) {
            int n = (int) row[0];
            double[] values = new double[n];
            values[0] = Math.sqrt((n - 1) / 2.0);
            values[1] = -values[0];
            double[] found = Arrays.stream(levels)
                    .map(level -> Math.sqrt(n)
                            * ConfidenceInterval.ofMean(values, level).halfWidth())
                    .toArray();
            trial.within("n = " + n, found, Arrays.copyOfRange(row, 1, 5), EXACT);
            trial.within("half-width, n = " + n, found[1] / Math.sqrt(n), row[5], EXACT, 1);
        }
    }

    private static void normal(Trial trial, double level) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double byNormal = 2 * new TDistribution(null, 9).cumulativeProbability(z) - 1;
        Draws draws = new Draws(trial.seed());
        long covered = covered(10, level, 7, i -> 7 + 3 * draws.normal(Purpose.RESAMPLE, 10, i));
        trial.proportion("cover", covered, EXPERIMENTS, level, new Wrong("normal quantile", byNormal));
    }

    /** The table is itself a share of a million experiments, which widens the true interval by 1 %. */
    private static void exponential(Trial trial, int n) {
        double expected =
                Table.rows("s08_t_coverage.csv", "exponential n=" + n + " ").get(0)[2];
        Draws draws = new Draws(trial.seed());
        long covered = covered(n, 0.9, 1, i -> draws.exponential(Purpose.RESAMPLE, n, i));
        trial.proportion("cover", covered, EXPERIMENTS, expected, nominal(n));
    }

    /** Of forty the coverage is too near the nominal one for so few experiments. */
    private static Wrong[] nominal(int n) {
        return n > 20 ? new Wrong[0] : new Wrong[] {new Wrong("nominal", 0.9)};
    }

    private static long covered(int n, double level, double mean, LongToDoubleFunction value) {
        return IntStream.range(0, EXPERIMENTS)
                .filter(experiment -> {
                    double[] values = new double[n];
                    Arrays.setAll(values, i -> value.applyAsDouble((long) n * experiment + i));
                    return ConfidenceInterval.ofMean(values, level).contains(mean);
                })
                .count();
    }

    private static void sizes(Trial trial) {
        for (double[] row : Table.rows("s08_reps_to_target.csv")) {
            int found = SampleSize.forHalfWidth(row[0], row[1], 0.95).orElseThrow();
            trial.within("cv " + row[0] + " to " + row[1], found, row[3], 0, 1, new Wrong("normal", row[2]));
        }
    }

    /** Normal values of mean 1 and cv .5 to 10 % of the true mean at 90 %, from ten on: .85 to .95 is judged well enough. */
    private static void sequential(Trial trial) {
        PrecisionRule rule = new PrecisionRule(0.1 / 1.1, true, 0.9, 10, SEQUENCES, 0);
        Draws draws = new Draws(trial.seed());
        long covered = IntStream.range(0, SEQUENCES)
                .filter(i -> {
                    double[] values = new double[LONGEST];
                    Arrays.setAll(values, j -> 1 + 0.5 * draws.normal(Purpose.RESAMPLE, i, j));
                    return rule.after(values).orElseThrow().interval().contains(1);
                })
                .count();
        trial.within("cover", (double) covered / SEQUENCES, 0.9, 0.05, SEQUENCES);
    }
}
