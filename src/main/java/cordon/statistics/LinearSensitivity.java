package cordon.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * How strongly an output goes up or down with each factor, by least squares over any scattered design.
 *
 * @param coefficients by factor
 * @param determination share of the variance that the fit explains; the coefficients mean little where it is low
 */
public record LinearSensitivity(List<ConfidenceInterval> coefficients, double determination) {
    private static final double SINGULAR = 1e-9;
    private static final double PERFECT = 1e-20;

    /** Copies the list. */
    public LinearSensitivity {
        coefficients = List.copyOf(coefficients);
    }

    /**
     * Standardised regression coefficients: standard deviations of the output per standard deviation of the factor, with Student's t
     * interval of the slope (the deviations taken as known).
     *
     * <p>Source: Saltelli, Chan and Scott (2000), Sensitivity Analysis, section 6.6.
     *
     * @param factors one row per point, one column per factor
     */
    public static LinearSensitivity standardised(double[][] factors, double[] outputs, double level) {
        Fit fit = Fit.of(columns(factors, outputs), outputs);
        double t = ConfidenceInterval.tQuantile(fit.freedom(), level);
        List<ConfidenceInterval> found = new ArrayList<>();
        for (int i = 0; i < fit.slopes().length; i++) {
            double slope = fit.slopes()[i];
            double half = t * fit.errors()[i];
            found.add(new ConfidenceInterval(slope, slope - half, slope + half, level, outputs.length, "Student t"));
        }
        return new LinearSensitivity(found, fit.determination());
    }

    /**
     * Partial rank correlation coefficients: correlation of the ranks of factor and output, with the ranks of the other factors held
     * fixed; with Fisher's z interval. NaN for a factor without effect where the others explain all.
     *
     * <p>Sources: Iman and Helton (1988), Risk Analysis 8, 71-90; Fisher (1924), Metron 3, 329-332: a partial correlation given k factors
     * is distributed like a correlation of k fewer values.
     *
     * @param factors one row per point, one column per factor
     */
    public static LinearSensitivity partialRank(double[][] factors, double[] outputs, double level) {
        double[][] columns = columns(factors, outputs);
        NaturalRanking ranking = new NaturalRanking();
        Fit fit = Fit.of(Arrays.stream(columns).map(ranking::rank).toArray(double[][]::new), ranking.rank(outputs));
        double z = ConfidenceInterval.normalQuantile(level);
        double half = z / Math.sqrt(fit.freedom() - 1.0);
        List<ConfidenceInterval> found = new ArrayList<>();
        for (int i = 0; i < fit.slopes().length; i++) {
            double r = fit.partialCorrelation(i);
            double centre = StrictMath.log((1 + r) / (1 - r)) / 2;
            found.add(new ConfidenceInterval(
                    r,
                    StrictMath.tanh(centre - half),
                    StrictMath.tanh(centre + half),
                    level,
                    outputs.length,
                    "Fisher z"));
        }
        return new LinearSensitivity(found, fit.determination());
    }

    private static double[][] columns(double[][] factors, double[] outputs) {
        if (factors.length != outputs.length || factors.length == 0) {
            throw new IllegalArgumentException(factors.length + " points but " + outputs.length + " outputs");
        }
        int count = factors[0].length;
        if (outputs.length < count + 3) {
            throw new IllegalArgumentException(
                    count + " factors need at least " + (count + 3) + " points, not " + outputs.length);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> Arrays.stream(factors).mapToDouble(row -> row[i]).toArray())
                .toArray(double[][]::new);
    }

    /** A regression with all columns at mean 0 and deviation 1. */
    private record Fit(double[] slopes, double[] errors, double determination, int freedom) {
        static Fit of(double[][] columns, double[] outputs) {
            int n = outputs.length;
            double[][] rows = new double[n][columns.length];
            for (int i = 0; i < columns.length; i++) {
                double[] scaled = scaled(columns[i], "factor " + (i + 1));
                for (int row = 0; row < n; row++) {
                    rows[row][i] = scaled[row];
                }
            }
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression(SINGULAR);
            regression.newSampleData(scaled(outputs, "the output"), rows);
            try {
                return of(regression, n, n - columns.length - 1);
            } catch (SingularMatrixException e) {
                throw new IllegalArgumentException("some factors are combinations of others", e);
            }
        }

        private static Fit of(OLSMultipleLinearRegression regression, int n, int freedom) {
            double unexplained = regression.calculateResidualSumOfSquares() / (n - 1);
            boolean perfect = unexplained < PERFECT;
            double[] slopes = withoutIntercept(regression.estimateRegressionParameters());
            double[] errors = withoutIntercept(regression.estimateRegressionParametersStandardErrors());
            if (perfect) {
                Arrays.fill(errors, 0);
                slopes = Arrays.stream(slopes)
                        .map(s -> Math.abs(s) < SINGULAR ? 0 : s)
                        .toArray();
            }
            return new Fit(slopes, errors, perfect ? 1 : 1 - unexplained, freedom);
        }

        /** From the t value of the slope: r = t / sqrt(t^2 + degrees of freedom). */
        double partialCorrelation(int i) {
            double slope = slopes[i];
            return slope / Math.sqrt(slope * slope + freedom * errors[i] * errors[i]);
        }

        private static double[] withoutIntercept(double[] values) {
            return Arrays.copyOfRange(values, 1, values.length);
        }

        private static double[] scaled(double[] values, String name) {
            double mean = StatUtils.mean(values);
            double deviation = Math.sqrt(StatUtils.variance(values, mean));
            if (!(deviation > 0) || !Double.isFinite(deviation)) {
                throw new IllegalArgumentException(name + " does not vary, or is not a number");
            }
            return Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
        }
    }
}
