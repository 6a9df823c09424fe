package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.random.Draws;
import cordon.random.Purpose;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** What common, antithetic and controlled draws save. A variance of n values errs by sqrt((kurtosis - 1) / n) of itself. */
class VarianceReductionTest {
    private static final int N = 40_000;
    private static final Draws DRAWS = new Draws(82);

    /**
     * Table s08_crn.csv: m1 E1 - m2 E2 with two draws, (m1 - m2) E with one. Kurtosis of an exponential: 9; of the difference 3 + 6 (m1^4 +
     * m2^4) / (m1^2 + m2^2)^2.
     */
    @Test
    void commonRandomNumbers() {
        for (double[] row : KnownAnswers.rows("s08_crn.csv", "exponential", 1)) {
            double m1 = row[0];
            double m2 = row[1];
            double squares = m1 * m1 + m2 * m2;
            double kurtosis = 3 + 6 * (Math.pow(m1, 4) + Math.pow(m2, 4)) / squares / squares;
            double independent = variance(exponentials(m1, 1), exponentials(m2, 2));
            double common = variance(exponentials(m1, 1), exponentials(m2, 1));
            assertThat(independent / row[2]).isCloseTo(1, within(3.29 * Math.sqrt((kurtosis - 1) / N)));
            assertThat(common / row[3]).isCloseTo(1, within(3.29 * Math.sqrt(8.0 / N)));
            assertThat(1 - common / independent).isCloseTo(row[4], within(0.01));
        }
    }

    @Test
    void oneScenarioWithCommonDrawsDiffersByExactlyNothing() {
        PairedDifference difference = PairedDifference.of(exponentials(3, 1), exponentials(3, 1), 0.95);
        assertThat(difference.mean().estimate()).isZero();
        assertThat(difference.deviation()).isZero();
    }

    /** Table s08_variance_reduction.csv; kurtoses are below 3 for e^U and its residuals, 9 for the exponential and above for its pairs. */
    @Test
    void antitheticPairsAndAControl() {
        DoubleUnaryOperator exp = Math::exp;
        DoubleUnaryOperator exponential = u -> -Math.log(u);
        double usual = 3.29 * Math.sqrt(2.0 / N);
        assertVariance("E[e^U]: Var(e^U)", StatUtils.variance(map(exp)), usual);
        assertVariance("E[e^U]: Var(pair mean) antithetic", pairVariance(exp), usual);
        assertVariance("E[e^U]: Var(pair mean) independent", StatUtils.variance(map(exp)) / 2, usual);
        assertVariance("Exp(1): Var(pair mean) antithetic", pairVariance(exponential), 3.29 * Math.sqrt(20.0 / N));
        double[][] control = IntStream.range(0, N)
                .mapToObj(i -> new double[] {uniform(1, i)})
                .toArray(double[][]::new);
        double explained =
                LinearSensitivity.standardised(control, map(exp), 0.95).determination();
        assertVariance(
                "E[e^U]: control variate U: residual variance", StatUtils.variance(map(exp)) * (1 - explained), usual);
    }

    private static void assertVariance(String name, double found, double tolerance) {
        double expected =
                KnownAnswers.rows("s08_variance_reduction.csv", name, 1).get(0)[0];
        assertThat(found / expected).as(name).isCloseTo(1, within(tolerance));
    }

    private static double pairVariance(DoubleUnaryOperator function) {
        return StatUtils.variance(map(u -> (function.applyAsDouble(u) + function.applyAsDouble(1 - u)) / 2));
    }

    private static double[] map(DoubleUnaryOperator function) {
        return IntStream.range(0, N)
                .mapToDouble(i -> function.applyAsDouble(uniform(1, i)))
                .toArray();
    }

    private static double variance(double[] a, double[] b) {
        double deviation = PairedDifference.of(a, b, 0.95).deviation();
        return deviation * deviation;
    }

    private static double[] exponentials(double mean, long key) {
        return IntStream.range(0, N)
                .mapToDouble(i -> mean * DRAWS.exponential(Purpose.RESAMPLE, key, i))
                .toArray();
    }

    private static double uniform(long key, long index) {
        return DRAWS.uniform(Purpose.RESAMPLE, key, index);
    }
}
