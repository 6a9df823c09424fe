package cordon.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * An estimate with the interval that covers the true value with probability {@code level}.
 *
 * @param estimate the point estimate
 * @param low lower end; NaN when the data do not give one
 * @param high upper end; NaN when the data do not give one
 * @param level nominal coverage, such as 0.95
 * @param n observations
 * @param method how the interval was made
 */
public record ConfidenceInterval(double estimate, double low, double high, double level, int n, String method) {

    /**
     * Mean of independent values with Student's t interval; a single value has no interval.
     *
     * <p>Source: Law, Simulation Modeling and Analysis (2015), section 4.5.
     */
    public static ConfidenceInterval ofMean(double[] values, double level) {
        requireLevel(level);
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs at least one value");
        }
        int n = values.length;
        double mean = mean(values);
        double halfWidth = n < 2 ? Double.NaN : tQuantile(n - 1, level) * standardError(values, mean);
        return new ConfidenceInterval(mean, mean - halfWidth, mean + halfWidth, level, n, "Student t");
    }

    /**
     * Proportion with Wilson's score interval, which stays inside [0, 1] and needs no minimum count.
     *
     * <p>Source: Wilson (1927), Journal of the American Statistical Association 22, 209-212.
     */
    public static ConfidenceInterval ofProportion(int successes, int n, double level) {
        requireLevel(level);
        if (n < 1 || successes < 0 || successes > n) {
            throw new IllegalArgumentException("a proportion cannot be " + successes + " of " + n);
        }
        double p = (double) successes / n;
        double z = normalQuantile(level);
        double z2n = z * z / n;
        double centre = (p + z2n / 2) / (1 + z2n);
        double halfWidth = z * Math.sqrt(p * (1 - p) / n + z2n / (4 * n)) / (1 + z2n);
        double low = successes == 0 ? 0 : centre - halfWidth;
        double high = successes == n ? 1 : centre + halfWidth;
        return new ConfidenceInterval(p, low, high, level, n, "Wilson score");
    }

    /** Whether the interval contains the value; false when an end is missing. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half the width. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Standard error of a mean whose interval is Student's. */
    public double standardError() {
        return n < 2 ? Double.NaN : halfWidth() / tQuantile(n - 1, level);
    }

    /** Standard normal quantile for a two-sided interval of this level. */
    static double normalQuantile(double level) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    }

    /** Student's t quantile for a two-sided interval of this level. */
    static double tQuantile(int degreesOfFreedom, double level) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double standardError(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
        }
    }
}
