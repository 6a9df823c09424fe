package cordon.statistics;

import cordon.random.Draws;
import cordon.random.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Intervals by drawing again from what was observed, with keyed draws: the same data and seed give the same interval.
 *
 * <p>Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap.
 */
public final class Bootstrap {
    /** Enough for the ends of a 95 % interval (Efron and Tibshirani 1993, section 14.3, ask for at least 1000). */
    static final int RESAMPLES = 2000;

    private final int items;
    private final Draws draws;

    /** Draws from so many items. */
    Bootstrap(int items, long seed) {
        if (items < 1) {
            throw new IllegalArgumentException("there is nothing to draw from");
        }
        this.items = items;
        draws = new Draws(seed);
    }

    /**
     * Percentile intervals of several statistics at once, each computed from the numbers of the items drawn; NaN where fewer than two
     * items leave nothing to vary.
     */
    List<ConfidenceInterval> percentile(Function<int[], double[]> statistics, double level) {
        double[] estimates = statistics.apply(all());
        double[][] resampled = resample(statistics, estimates.length);
        double tail = (1 - level) / 2;
        List<ConfidenceInterval> intervals = new ArrayList<>();
        for (int i = 0; i < estimates.length; i++) {
            double low = items < 2 ? Double.NaN : quantile(resampled[i], tail);
            double high = items < 2 ? Double.NaN : quantile(resampled[i], 1 - tail);
            intervals.add(new ConfidenceInterval(estimates[i], low, high, level, items, "bootstrap percentile"));
        }
        return intervals;
    }

    /** Median of independent values with its BCa interval. */
    public static ConfidenceInterval ofMedian(double[] values, double level, long seed) {
        return ofQuantile(values, 0.5, level, seed);
    }

    /** Quantile of independent values (Hyndman and Fan's type 7), above 0 and up to 1, with its BCa interval. */
    public static ConfidenceInterval ofQuantile(double[] values, double share, double level, long seed) {
        return bca(values, sample -> quantile(sample, share), level, seed);
    }

    /**
     * A statistic of independent values with its bias-corrected and accelerated interval; NaN ends below two values.
     *
     * <p>Source: Efron (1987), Journal of the American Statistical Association 82, 171-185; acceleration by the jackknife, equation
     * 14.15 of Efron and Tibshirani (1993). Resamples equal to the estimate count half.
     */
    public static ConfidenceInterval bca(
            double[] values, ToDoubleFunction<double[]> statistic, double level, long seed) {
        ConfidenceInterval.requireLevel(level);
        Bootstrap bootstrap = new Bootstrap(values.length, seed);
        double estimate = statistic.applyAsDouble(values);
        if (values.length < 2) {
            return new ConfidenceInterval(estimate, Double.NaN, Double.NaN, level, values.length, "bootstrap BCa");
        }
        double[] resampled =
                bootstrap.resample(chosen -> new double[] {statistic.applyAsDouble(pick(values, chosen))}, 1)[0];
        double bias = bias(resampled, estimate);
        double acceleration = acceleration(values, statistic);
        double z = ConfidenceInterval.normalQuantile(level);
        double low = quantile(resampled, corrected(-z, bias, acceleration));
        double high = quantile(resampled, corrected(z, bias, acceleration));
        return new ConfidenceInterval(estimate, low, high, level, values.length, "bootstrap BCa");
    }

    /** Type 7 of Hyndman and Fan (1996), The American Statistician 50, 361-365. */
    public static double quantile(double[] values, double share) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(values, 100 * share);
    }

    private int[] all() {
        int[] chosen = new int[items];
        Arrays.setAll(chosen, i -> i);
        return chosen;
    }

    /** One row per statistic, one column per resample. */
    private double[][] resample(Function<int[], double[]> statistics, int count) {
        double[][] resampled = new double[count][RESAMPLES];
        int[] chosen = new int[items];
        for (int b = 0; b < RESAMPLES; b++) {
            long key = b;
            Arrays.setAll(chosen, i -> draws.between(0, items - 1, Purpose.RESAMPLE, key, i));
            double[] found = statistics.apply(chosen);
            for (int i = 0; i < count; i++) {
                resampled[i][b] = found[i];
            }
        }
        return resampled;
    }

    private static double[] pick(double[] values, int[] chosen) {
        return Arrays.stream(chosen).mapToDouble(i -> values[i]).toArray();
    }

    private static double bias(double[] resampled, double estimate) {
        double below = 0;
        for (double value : resampled) {
            below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
        }
        double share = Math.max(0.5, Math.min(RESAMPLES - 0.5, below)) / RESAMPLES;
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(share);
    }

    /** A sixth of the skewness of the statistic, by leaving out one value at a time. */
    static double acceleration(double[] values, ToDoubleFunction<double[]> statistic) {
        double[] without = new double[values.length];
        for (int left = 0; left < values.length; left++) {
            double[] others = new double[values.length - 1];
            System.arraycopy(values, 0, others, 0, left);
            System.arraycopy(values, left + 1, others, left, others.length - left);
            without[left] = statistic.applyAsDouble(others);
        }
        double mean = Arrays.stream(without).sum() / without.length;
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double gap = mean - value;
            squares += gap * gap;
            cubes += gap * gap * gap;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    /** The share of resamples to cut off at, in place of that below z. */
    static double corrected(double z, double bias, double acceleration) {
        double shifted = bias + (bias + z) / (1 - acceleration * (bias + z));
        double share = new NormalDistribution(null, 0, 1).cumulativeProbability(shifted);
        return Math.max(0.5 / RESAMPLES, Math.min(1, share));
    }
}
