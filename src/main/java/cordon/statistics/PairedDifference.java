package cordon.statistics;

import java.util.OptionalInt;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The difference of two alternatives that met the same luck, pair by pair.
 *
 * @param mean mean of the differences, with Student's t interval
 * @param deviation standard deviation of the differences
 * @param effect Cohen's d_z: mean over deviation; NaN where all pairs are equal
 * @param pValue chance of a mean at least as far from 0 if there were no difference; 1 where all pairs are equal
 */
public record PairedDifference(ConfidenceInterval mean, double deviation, double effect, double pValue) {
    /**
     * Differences {@code changed[i] - base[i]}, such as of runs with the same seed.
     *
     * <p>Sources: Law, Simulation Modeling and Analysis (2015), section 10.2.1; Cohen (1988), Statistical Power Analysis, section 2.3.5.
     */
    public static PairedDifference of(double[] changed, double[] base, double level) {
        if (changed.length != base.length) {
            throw new IllegalArgumentException("pairs are needed, not " + changed.length + " and " + base.length);
        }
        if (base.length < 2) {
            throw new IllegalArgumentException("a comparison needs at least two pairs, not " + base.length);
        }
        double[] differences = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            differences[i] = changed[i] - base[i];
        }
        ConfidenceInterval mean = ConfidenceInterval.ofMean(differences, level);
        double deviation = Math.sqrt(StatUtils.variance(differences, mean.estimate()));
        double effect = mean.estimate() / deviation;
        double pValue = mean.estimate() == 0 && deviation == 0 ? 1 : pValue(effect, base.length);
        return new PairedDifference(mean, deviation, effect, pValue);
    }

    /** Whether 0 lies outside the interval, so that the sign is known at its level. */
    public boolean decided() {
        return mean.low() > 0 || mean.high() < 0;
    }

    /**
     * Pairs at which the interval would leave out 0, if mean and deviation stayed as they are; empty where that is more than ten million,
     * or the mean is 0.
     */
    public OptionalInt pairsToDecide() {
        double size = Math.abs(mean.estimate());
        return size > 0 ? SampleSize.forHalfWidth(deviation, size, mean.level()) : OptionalInt.empty();
    }

    private static double pValue(double effect, int n) {
        double t = Math.abs(effect) * Math.sqrt(n);
        return 2 * new TDistribution(null, n - 1).cumulativeProbability(-t);
    }
}
