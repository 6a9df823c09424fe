package cordon.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A figure that is uncertain in two ways: by luck, which more runs would take away, and by parameters that nobody knows, which they would not.
 *
 * @param replication weighted mean over the draws with Student's interval over the seeds, which all draws share
 * @param median weighted median of the draws' means
 * @param low lower end of the parameter interval: a weighted quantile of the draws' means, which hold what luck the seeds leave in them
 * @param high upper end
 * @param above share of the weight of draws whose mean lies above 0
 * @param draws draws that count: those with a weight and a value under every seed
 */
public record EnsembleEstimate(
        ConfidenceInterval replication, double median, double low, double high, double above, int draws) {

    /**
     * Of values by draw and seed. A draw without a value under some seed is left out and the others count more.
     *
     * @param byDraw one row per draw, one column per seed
     * @param weights of the draws, not below 0
     */
    public static EnsembleEstimate of(double[][] byDraw, double[] weights, double level) {
        int[] used = complete(byDraw, weights);
        double[] bySeed = bySeed(byDraw, weights);
        if (used.length == 0 || bySeed.length == 0) {
            ConfidenceInterval none = new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, level, 0, "none");
            return new EnsembleEstimate(none, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double[] means = Arrays.stream(used)
                .mapToDouble(draw -> Arrays.stream(byDraw[draw]).average().orElseThrow())
                .toArray();
        PosteriorWeights shares = PosteriorWeights.given(
                Arrays.stream(used).mapToDouble(draw -> weights[draw]).toArray());
        double tail = (1 - level) / 2;
        return new EnsembleEstimate(
                ConfidenceInterval.ofMean(bySeed, level),
                shares.quantile(means, 0.5),
                shares.quantile(means, tail),
                shares.quantile(means, 1 - tail),
                shares.mean(Arrays.stream(means).map(mean -> mean > 0 ? 1 : 0).toArray()),
                used.length);
    }

    /** Weighted mean over the complete draws under each seed; NaN where no draw is complete. */
    public static double[] bySeed(double[][] byDraw, double[] weights) {
        int seeds = byDraw.length == 0 ? 0 : byDraw[0].length;
        int[] used = complete(byDraw, weights);
        double all = Arrays.stream(used).mapToDouble(draw -> weights[draw]).sum();
        double[] means = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            double sum = 0;
            for (int draw : used) {
                sum += weights[draw] * byDraw[draw][seed];
            }
            means[seed] = used.length == 0 ? Double.NaN : sum / all;
        }
        return means;
    }

    private static int[] complete(double[][] byDraw, double[] weights) {
        return IntStream.range(0, byDraw.length)
                .filter(draw -> weights[draw] > 0 && Arrays.stream(byDraw[draw]).allMatch(Double::isFinite))
                .toArray();
    }
}
