package cordon.experiment.analysis;

import cordon.statistics.Bootstrap;
import cordon.statistics.ConfidenceInterval;
import java.util.Optional;

/**
 * How a measure is spread over the runs of a point.
 *
 * @param point the point
 * @param measure the measure
 * @param mean with Student's 95 % interval
 * @param quantiles by the shares of {@link #SHARES}, Hyndman and Fan's type 7
 */
public record PointSummary(String point, String measure, ConfidenceInterval mean, double[] quantiles) {
    /** The median is in the middle. */
    static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    /** Of a sample; empty without a number. */
    static Optional<PointSummary> of(String point, String measure, Sample sample) {
        double[] values = sample.numbers(measure);
        if (values.length == 0) {
            return Optional.empty();
        }
        double[] quantiles = new double[SHARES.length];
        for (int i = 0; i < quantiles.length; i++) {
            quantiles[i] = Bootstrap.quantile(values, SHARES[i]);
        }
        return Optional.of(
                new PointSummary(point, measure, ConfidenceInterval.ofMean(values, Comparison.LEVEL), quantiles));
    }
}
