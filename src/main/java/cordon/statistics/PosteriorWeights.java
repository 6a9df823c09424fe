package cordon.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much each draw from a prior counts, given how near its simulated summaries came to what was observed (approximate Bayesian
 * computation by rejection).
 *
 * <p>Source: Beaumont, Zhang and Balding (2002), Genetics 162, 2025-2035, equation 5: Epanechnikov's kernel of the distance.
 */
public final class PosteriorWeights {
    private static final double ROUNDING = 1e-12;

    private final double[] weights;
    private final double[] distances;
    private final double tolerance;

    private PosteriorWeights(double[] weights, double[] distances, double tolerance) {
        this.weights = weights;
        this.distances = distances;
        this.tolerance = tolerance;
    }

    /**
     * Weights that add up to 1. The distance is Euclidean over summaries, each in units of its scale; a draw with a summary that is not a
     * number is never accepted. Where all accepted draws are equally far they weigh the same.
     *
     * @param summaries one row per draw, one column per summary
     * @param targets what was observed
     * @param scales size of a difference that counts 1, in the unit of each summary
     * @param accepted share of draws within the tolerance
     */
    public static PosteriorWeights of(double[][] summaries, double[] targets, double[] scales, double accepted) {
        require(targets, scales, accepted);
        double[] distances = Arrays.stream(summaries)
                .mapToDouble(row -> distance(row, targets, scales))
                .toArray();
        double[] sorted =
                Arrays.stream(distances).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no draw has all its summaries");
        }
        int count = (int) Math.max(1, Math.min(sorted.length, Math.ceil(accepted * summaries.length - ROUNDING)));
        double tolerance = sorted[count - 1];
        boolean alike = sorted[0] == tolerance;
        double[] weights = Arrays.stream(distances)
                .map(d -> d > tolerance || Double.isNaN(d) ? 0 : alike ? 1 : 1 - d * d / (tolerance * tolerance))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return new PosteriorWeights(Arrays.stream(weights).map(w -> w / sum).toArray(), distances, tolerance);
    }

    /** Weights that are known already, as shares of their sum. */
    public static PosteriorWeights given(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        if (!(sum > 0) || !Arrays.stream(weights).allMatch(w -> w >= 0)) {
            throw new IllegalArgumentException(
                    "weights are not below 0 and not all 0, not " + Arrays.toString(weights));
        }
        double[] unknown = new double[weights.length];
        Arrays.fill(unknown, Double.NaN);
        return new PosteriorWeights(Arrays.stream(weights).map(w -> w / sum).toArray(), unknown, Double.NaN);
    }

    /** Weight of a draw. */
    public double weight(int draw) {
        return weights[draw];
    }

    /** How far a draw is from what was observed, in scales; NaN if one of its summaries is not a number. */
    public double distance(int draw) {
        return distances[draw];
    }

    /** The largest distance accepted. */
    public double tolerance() {
        return tolerance;
    }

    /**
     * Number of equally weighted draws that would be as informative: 1 over the sum of squared weights.
     *
     * <p>Source: Kish (1965), Survey Sampling, section 11.7.
     */
    public double effectiveSampleSize() {
        return 1 / Arrays.stream(weights).map(w -> w * w).sum();
    }

    /** Posterior mean of a value given by draw. */
    public double mean(double[] values) {
        requireValues(values);
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> weights[i] * values[i])
                .sum();
    }

    /** The smallest value, given by draw, that has at least this share of the weight at or below it. */
    public double quantile(double[] values, double share) {
        requireValues(values);
        int[] order = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double below = 0;
        for (int i : order) {
            below += weights[i];
            if (below >= share - ROUNDING) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }

    private static double distance(double[] row, double[] targets, double[] scales) {
        if (row.length != targets.length) {
            throw new IllegalArgumentException(targets.length + " targets but " + row.length + " summaries");
        }
        double squares = 0;
        for (int i = 0; i < row.length; i++) {
            double gap = (row[i] - targets[i]) / scales[i];
            squares += gap * gap;
        }
        return Math.sqrt(squares);
    }

    private static void require(double[] targets, double[] scales, double accepted) {
        if (targets.length == 0 || targets.length != scales.length) {
            throw new IllegalArgumentException(targets.length + " targets but " + scales.length + " scales");
        }
        if (!Arrays.stream(scales).allMatch(s -> s > 0 && Double.isFinite(s))) {
            throw new IllegalArgumentException("scales lie above 0, not " + Arrays.toString(scales));
        }
        if (!Arrays.stream(targets).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("targets are numbers, not " + Arrays.toString(targets));
        }
        if (!(accepted > 0 && accepted <= 1)) {
            throw new IllegalArgumentException("the accepted share lies above 0 and up to 1, not at " + accepted);
        }
    }

    private void requireValues(double[] values) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(weights.length + " draws but " + values.length + " values");
        }
    }
}
