package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CurveShapeTest {
    private static final double[] X = {0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6};

    @Test
    void theCurvesAreWhatTheirNamesSay() {
        DoubleUnaryOperator broken = CurveShape.broken(10, 2, 0.3, 0.2);
        assertThat(broken.applyAsDouble(0.19)).isEqualTo(10);
        assertThat(broken.applyAsDouble(0.3)).isCloseTo(6, within(1e-12));
        assertThat(broken.applyAsDouble(0.41)).isEqualTo(2);
        DoubleUnaryOperator logistic = CurveShape.logistic(10, 2, 0.3, 0.2);
        assertThat(logistic.applyAsDouble(0.3)).isCloseTo(6, within(1e-12));
        double slope = (logistic.applyAsDouble(0.3001) - logistic.applyAsDouble(0.2999)) / 2e-4;
        assertThat(slope).isCloseTo(-8 / 0.2, within(1e-3));
    }

    @Test
    void fitsFindTheCurveThatMadeTheValues() {
        double[] y = Arrays.stream(X).map(CurveShape.broken(10, 2, 0.22, 0.15)).toArray();
        DoubleUnaryOperator found = CurveShape.fit(CurveShape::broken, X, y);
        for (double x : X) {
            assertThat(found.applyAsDouble(x))
                    .isCloseTo(CurveShape.broken(10, 2, 0.22, 0.15).applyAsDouble(x), within(1e-4));
        }
    }

    @Test
    void heldOutReplicationsTellBrokenFromLogistic() {
        assertThat(mean(advantage(CurveShape.broken(10, 2, 0.22, 0.15)))).isPositive();
        assertThat(mean(advantage(CurveShape.logistic(10, 2, 0.25, 0.4)))).isNegative();
    }

    private static double[] advantage(DoubleUnaryOperator truth) {
        Random noise = new Random(7);
        double[][] values = new double[X.length][60];
        for (int i = 0; i < X.length; i++) {
            for (int r = 0; r < 60; r++) {
                values[i][r] = truth.applyAsDouble(X[i]) + 0.3 * noise.nextGaussian();
            }
        }
        return CurveShape.advantageOfBroken(X, values);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
