package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Spatial test A of 26 children: Efron and Tibshirani (1993), table 14.1. */
    private static final double[] CHILDREN = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    /**
     * Table 14.2 there: variance 171.5, 90 % BCa interval 115.8 to 259.6, percentile interval 100.8 to 233.9. Ends vary with the draws, by
     * some 2 and 4 over seeds; the tolerances are less than half the way to the other interval.
     */
    @Test
    void bcaIntervalOfAVarianceAsInTheBook() {
        ConfidenceInterval interval = Bootstrap.bca(CHILDREN, StatUtils::populationVariance, 0.9, 1);
        assertThat(interval.estimate()).isCloseTo(171.5, within(0.05));
        assertThat(interval.low()).isCloseTo(115.8, within(7.0));
        assertThat(interval.high()).isCloseTo(259.6, within(12.0));
        ConfidenceInterval plain = new Bootstrap(26, 1)
                .percentile(chosen -> new double[] {StatUtils.populationVariance(pick(chosen))}, 0.9)
                .get(0);
        assertThat(plain.low()).isCloseTo(100.8, within(7.0));
        assertThat(plain.high()).isCloseTo(233.9, within(12.0));
    }

    /** The same example, section 14.3 there: acceleration .061; with a bias of .146, shares .110 and .985 instead of .05 and .95. */
    @Test
    void bcaConstantsAsInTheBook() {
        assertThat(Bootstrap.acceleration(CHILDREN, StatUtils::populationVariance))
                .isCloseTo(0.061, within(0.0005));
        assertThat(Bootstrap.corrected(-1.645, 0.146, 0.061)).isCloseTo(0.110, within(0.0005));
        assertThat(Bootstrap.corrected(1.645, 0.146, 0.061)).isCloseTo(0.985, within(0.0007));
    }

    /** Median of 31 exponential values: 200 intervals cover ln 2 in 95 %, by 3.29 standard errors. */
    @Test
    void medianIsCovered() {
        Random random = new Random(5);
        int covered = 0;
        for (int seed = 0; seed < 200; seed++) {
            double[] values = random.doubles(31).map(u -> -Math.log(1 - u)).toArray();
            covered += Bootstrap.ofMedian(values, 0.95, seed).contains(Math.log(2)) ? 1 : 0;
        }
        assertThat(covered / 200.0).isCloseTo(0.95, within(3.29 * Math.sqrt(0.95 * 0.05 / 200)));
    }

    @Test
    void quantilesAreOfTypeSeven() {
        assertThat(Bootstrap.ofQuantile(new double[] {4, 1, 2, 3}, 0.25, 0.9, 1).estimate())
                .isEqualTo(1.75);
        assertThat(Bootstrap.ofMedian(new double[] {4, 1, 2, 9}, 0.9, 1).estimate())
                .isEqualTo(3);
    }

    @Test
    void theSeedAloneDecides() {
        assertThat(Bootstrap.ofMedian(CHILDREN, 0.9, 3)).isEqualTo(Bootstrap.ofMedian(CHILDREN.clone(), 0.9, 3));
        assertThat(Bootstrap.bca(CHILDREN, StatUtils::mean, 0.9, 3))
                .isNotEqualTo(Bootstrap.bca(CHILDREN, StatUtils::mean, 0.9, 4));
    }

    @Test
    void equalValuesAndSingleValues() {
        ConfidenceInterval same = Bootstrap.ofMedian(new double[] {2, 2, 2}, 0.95, 1);
        assertThat(same.low()).isEqualTo(2);
        assertThat(same.high()).isEqualTo(2);
        ConfidenceInterval single = Bootstrap.ofMedian(new double[] {2}, 0.95, 1);
        assertThat(single.estimate()).isEqualTo(2);
        assertThat(single.low()).isNaN();
        assertThatThrownBy(() -> Bootstrap.ofMedian(new double[0], 0.95, 1)).hasMessageContaining("nothing");
        assertThatThrownBy(() -> Bootstrap.ofMedian(CHILDREN, 95, 1)).hasMessageContaining("level");
    }

    private static double[] pick(int[] chosen) {
        return Arrays.stream(chosen).mapToDouble(i -> CHILDREN[i]).toArray();
    }
}
