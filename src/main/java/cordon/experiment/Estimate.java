package cordon.experiment;

import cordon.statistics.Moments;

/**
 * What many runs say about one measure; a number that the runs do not give is NaN.
 *
 * @param measure the measure
 * @param mean mean over the runs that have a value
 * @param low lower end of the Student-t 95 % interval of the mean
 * @param high upper end
 * @param sd sample standard deviation
 * @param n runs that have a value
 */
public record Estimate(String measure, double mean, double low, double high, double sd, int n) {
    private static final double LEVEL = 0.95;

    /** Takes values one by one; what is not finite does not count. */
    static final class Sum {
        private final String measure;
        private final Moments moments = new Moments();

        Sum(String measure) {
            this.measure = measure;
        }

        void add(double value) {
            if (Double.isFinite(value)) {
                moments.add(value);
            }
        }

        Estimate estimate() {
            if (moments.n() == 0) {
                return new Estimate(measure, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
            }
            var mean = moments.mean(LEVEL);
            return new Estimate(measure, mean.estimate(), mean.low(), mean.high(), moments.deviation(), moments.n());
        }
    }
}
