package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioOfMeansTest {
    /** With a denominator that does not vary it is Student's interval of the mean, divided. */
    @Test
    void constantDenominator() {
        double[] above = {1, 2, 3, 4};
        ConfidenceInterval mean = ConfidenceInterval.ofMean(above, 0.95);
        ConfidenceInterval ratio = RatioOfMeans.of(above, new double[] {2, 2, 2, 2}, 0.95);
        assertThat(ratio.estimate()).isEqualTo(1.25);
        assertThat(ratio.low()).isCloseTo(mean.low() / 2, within(1e-12));
        assertThat(ratio.high()).isCloseTo(mean.high() / 2, within(1e-12));
    }

    /** Fieller's interval is exact for normal pairs: of 4000 samples of ten, 95 % cover the ratio 0.5, by 3.3 standard errors. */
    @Test
    void covers() {
        Random random = new Random(11);
        int covered = 0;
        for (int i = 0; i < 4000; i++) {
            double[] above = new double[10];
            double[] below = new double[10];
            for (int j = 0; j < 10; j++) {
                double common = random.nextGaussian();
                above[j] = 3 + common + random.nextGaussian();
                below[j] = 6 + common + 0.5 * random.nextGaussian();
            }
            covered += RatioOfMeans.of(above, below, 0.95).contains(0.5) ? 1 : 0;
        }
        assertThat(covered / 4000.0).isCloseTo(0.95, within(3.3 * Math.sqrt(0.95 * 0.05 / 4000)));
    }

    @Test
    void notShownWhereTheDenominatorMayBeNothing() {
        assertThat(RatioOfMeans.of(new double[] {1, 2, 3}, new double[] {1, -1, 1}, 0.95)
                        .estimate())
                .isNaN();
        assertThat(RatioOfMeans.of(new double[] {1, 2, 3}, new double[] {-5, -5, -6}, 0.95)
                        .estimate())
                .isNaN();
        assertThat(RatioOfMeans.of(new double[] {1}, new double[] {1}, 0.95).estimate())
                .isNaN();
    }
}
