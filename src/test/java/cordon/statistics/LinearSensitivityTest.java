package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class LinearSensitivityTest {
    /** Table s08_linear_indices.csv: squares of the coefficients are the shares of variance, exactly so on a balanced grid. */
    @Test
    void squaresOfTheCoefficientsOfALinearFunctionAreItsIndices() {
        UnitDesign design = DesignKind.FULL_FACTORIAL.points(5, 4, 1);
        LinearSensitivity found =
                LinearSensitivity.standardised(rows(design), Functions.evaluate(design, Functions::linear), 0.95);
        assertThat(found.determination()).isCloseTo(1, within(1e-12));
        for (double[] row : KnownAnswers.rows("s08_linear_indices.csv", "Y=4x1", 1)) {
            double coefficient = found.coefficients().get((int) row[0] - 1).estimate();
            assertThat(coefficient * coefficient).isCloseTo(row[2], within(1e-6));
        }
    }

    /** With one factor it is Student's interval of the slope, in deviations. */
    @Test
    void oneFactorIsSimpleRegression() {
        double[] x = {1, 2, 3, 4, 6, 7};
        double[] y = {2, 1, 4, 3, 7, 5};
        SimpleRegression simple = new SimpleRegression();
        IntStream.range(0, 6).forEach(i -> simple.addData(x[i], y[i]));
        double scale = simple.getR() / simple.getSlope();
        LinearSensitivity fit = LinearSensitivity.standardised(column(x), y, 0.95);
        ConfidenceInterval found = fit.coefficients().get(0);
        assertThat(found.estimate()).isCloseTo(simple.getR(), within(1e-12));
        assertThat(found.halfWidth()).isCloseTo(simple.getSlopeConfidenceInterval(0.05) * scale, within(1e-9));
        assertThat(fit.determination()).isCloseTo(simple.getRSquare(), within(1e-12));
        ConfidenceInterval ranked =
                LinearSensitivity.partialRank(column(x), y, 0.95).coefficients().get(0);
        double spearman = new SpearmansCorrelation().correlation(x, y);
        assertThat(ranked.estimate()).isCloseTo(spearman, within(1e-12));
        double half = 1.959964 / Math.sqrt(3);
        assertThat(ranked.low())
                .isCloseTo(Math.tanh(0.5 * Math.log((1 + spearman) / (1 - spearman)) - half), within(1e-6));
    }

    /** r12.3 = (r12 - r13 r23) / sqrt((1 - r13^2)(1 - r23^2)), of the ranks. */
    @Test
    void twoFactorsByTheFormulaOfPartialCorrelation() {
        Random random = new Random(8);
        double[][] x = new double[40][2];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            x[i][0] = random.nextGaussian();
            x[i][1] = x[i][0] + random.nextGaussian();
            y[i] = Math.exp(x[i][0] - x[i][1] + random.nextGaussian());
        }
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        double[] first = IntStream.range(0, 40).mapToDouble(i -> x[i][0]).toArray();
        double[] second = IntStream.range(0, 40).mapToDouble(i -> x[i][1]).toArray();
        double r12 = spearman.correlation(first, y);
        double r13 = spearman.correlation(first, second);
        double r23 = spearman.correlation(second, y);
        double partial = (r12 - r13 * r23) / Math.sqrt((1 - r13 * r13) * (1 - r23 * r23));
        assertThat(LinearSensitivity.partialRank(x, y, 0.95)
                        .coefficients()
                        .get(0)
                        .estimate())
                .isCloseTo(partial, within(1e-12));
    }

    /** exp(5 x1) of two factors rises with x1 alone: ranks see it exactly, a straight line does not. */
    @Test
    void ranksSeeWhatRisesWithoutBeingStraight() {
        UnitDesign design = DesignKind.LATIN_HYPERCUBE.points(200, 2, 3);
        double[] outputs = Functions.evaluate(design, u -> Math.exp(5 * u[0]));
        List<ConfidenceInterval> ranks =
                LinearSensitivity.partialRank(rows(design), outputs, 0.95).coefficients();
        assertThat(ranks.get(0).estimate()).isCloseTo(1, within(1e-12));
        assertThat(ranks.get(0).low()).isEqualTo(1);
        assertThat(ranks.get(1).estimate()).isNaN();
        assertThat(LinearSensitivity.standardised(rows(design), outputs, 0.95).determination())
                .isBetween(0.6, 0.9);
    }

    /** A factor without effect: of 1000 intervals, 95 % cover 0, by 3.29 standard errors. */
    @Test
    void intervalsOfAFactorWithoutEffectCover() {
        Random random = new Random(12);
        int standardised = 0;
        int ranks = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[][] x = new double[30][2];
            double[] y = new double[30];
            for (int i = 0; i < 30; i++) {
                x[i][0] = random.nextDouble();
                x[i][1] = random.nextDouble();
                y[i] = 2 * x[i][0] + random.nextGaussian();
            }
            standardised += LinearSensitivity.standardised(x, y, 0.95)
                            .coefficients()
                            .get(1)
                            .contains(0)
                    ? 1
                    : 0;
            ranks += LinearSensitivity.partialRank(x, y, 0.95)
                            .coefficients()
                            .get(1)
                            .contains(0)
                    ? 1
                    : 0;
        }
        double tolerance = 3.29 * Math.sqrt(0.95 * 0.05 / 1000);
        assertThat(standardised / 1000.0).isCloseTo(0.95, within(tolerance));
        assertThat(ranks / 1000.0).isCloseTo(0.95, within(tolerance));
    }

    @Test
    void refusesWhatItCannotTellApart() {
        double[] y = {1, 2, 4, 3, 5};
        double[][] twice = {{1, 2}, {2, 4}, {3, 6}, {5, 10}, {4, 8}};
        double[][] constant = {{1}, {1}, {1}, {1}, {1}};
        assertThatThrownBy(() -> LinearSensitivity.standardised(twice, y, 0.95)).hasMessageContaining("combinations");
        assertThatThrownBy(() -> LinearSensitivity.standardised(constant, y, 0.95))
                .hasMessageContaining("factor 1 does not vary");
        assertThatThrownBy(() -> LinearSensitivity.standardised(column(y), new double[5], 0.95))
                .hasMessageContaining("output does not vary");
        assertThatThrownBy(() -> LinearSensitivity.standardised(new double[3][1], new double[3], 0.95))
                .hasMessageContaining("at least 4 points");
    }

    private static double[][] rows(UnitDesign design) {
        return IntStream.range(0, design.size()).mapToObj(design::row).toArray(double[][]::new);
    }

    private static double[][] column(double[] x) {
        return IntStream.range(0, x.length).mapToObj(i -> new double[] {x[i]}).toArray(double[][]::new);
    }
}
