package cordon.experiment;

import cordon.statistics.ConfidenceInterval;
import java.util.Arrays;

/**
 * What many runs say about one headline; a number that the runs do not give is NaN.
 *
 * @param measure the headline
 * @param mean mean over the runs that have a value
 * @param low lower end of the Student-t 95 % interval of the mean
 * @param high upper end
 * @param sd sample standard deviation
 * @param n runs that have a value
 */
public record Estimate(String measure, double mean, double low, double high, double sd, int n) {
    private static final double LEVEL = 0.95;

    /** The estimate from these values. */
    static Estimate of(String measure, double[] values) {
        if (values.length == 0) {
            return new Estimate(measure, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        ConfidenceInterval mean = ConfidenceInterval.ofMean(values, LEVEL);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean.estimate()) * (value - mean.estimate()))
                .sum();
        double sd = Math.sqrt(squares / (values.length - 1));
        return new Estimate(measure, mean.estimate(), mean.low(), mean.high(), sd, values.length);
    }
}
