package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Student t quantiles after Law and Kelton, Simulation Modeling and Analysis. */
class ConfidenceIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "5,2.131847,2.776445,4.604095,8.610302,1.241664",
        "10,1.833113,2.262157,3.249836,4.780913,0.715357",
        "20,1.729133,2.093024,2.860935,3.883406,0.468014",
        "30,1.699127,2.045230,2.756386,3.659405,0.373406",
        "50,1.676551,2.009575,2.679952,3.500443,0.284197",
        "100,1.660391,1.984217,2.626405,3.391529,0.198422",
        "200,1.652547,1.971957,2.600760,3.340087,0.139438",
        "500,1.647913,1.964729,2.585718,3.310131,0.087865",
        "1000,1.646380,1.962341,2.580760,3.300292,0.062055"
    })
    void quantilesAgreeWithTheTable(int n, double t95, double t975, double t995, double t9995, double halfWidth) {
        assertThat(ConfidenceInterval.tQuantile(n - 1, 0.90)).isCloseTo(t95, within(1e-6));
        assertThat(ConfidenceInterval.tQuantile(n - 1, 0.95)).isCloseTo(t975, within(1e-6));
        assertThat(ConfidenceInterval.tQuantile(n - 1, 0.99)).isCloseTo(t995, within(1e-6));
        assertThat(ConfidenceInterval.tQuantile(n - 1, 0.999)).isCloseTo(t9995, within(1e-6));
        assertThat(ConfidenceInterval.ofMean(withUnitDeviation(n), 0.95).halfWidth())
                .isCloseTo(halfWidth, within(1e-6));
    }

    @Test
    void meanOfThreeValuesByHand() {
        ConfidenceInterval interval = ConfidenceInterval.ofMean(new double[] {1, 2, 6}, 0.95);
        double halfWidth = 4.302653 * Math.sqrt(7.0 / 3);
        assertThat(interval.estimate()).isEqualTo(3);
        assertThat(interval.low()).isCloseTo(3 - halfWidth, within(1e-5));
        assertThat(interval.high()).isCloseTo(3 + halfWidth, within(1e-5));
        assertThat(interval.n()).isEqualTo(3);
        assertThat(interval.method()).isEqualTo("Student t");
    }

    @Test
    void oneValueHasNoInterval() {
        ConfidenceInterval interval = ConfidenceInterval.ofMean(new double[] {4}, 0.95);
        assertThat(interval.estimate()).isEqualTo(4);
        assertThat(interval.low()).isNaN();
        assertThat(interval.contains(4)).isFalse();
    }

    /** Eight of ten: Wilson's interval is (0.4902, 0.9433); Brown, Cai and DasGupta (2001) give the formula. */
    @Test
    void wilsonByHand() {
        ConfidenceInterval interval = ConfidenceInterval.ofProportion(8, 10, 0.95);
        assertThat(interval.estimate()).isEqualTo(0.8);
        assertThat(interval.low()).isCloseTo(0.490162, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.943318, within(1e-6));
    }

    @Test
    void wilsonStaysInsideTheUnitInterval() {
        ConfidenceInterval none = ConfidenceInterval.ofProportion(0, 20, 0.95);
        ConfidenceInterval all = ConfidenceInterval.ofProportion(20, 20, 0.95);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.161125, within(1e-6));
        assertThat(all.low()).isCloseTo(1 - 0.161125, within(1e-6));
        assertThat(all.high()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoSample() {
        assertThatThrownBy(() -> ConfidenceInterval.ofMean(new double[0], 0.95)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> ConfidenceInterval.ofMean(new double[] {1}, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> ConfidenceInterval.ofProportion(3, 2, 0.95)).hasMessageContaining("3 of 2");
    }

    /** A sample whose standard deviation is exactly 1. */
    private static double[] withUnitDeviation(int n) {
        double[] values = new double[n];
        double size = Math.sqrt((n - 1) / 2.0);
        values[0] = size;
        values[1] = -size;
        return values;
    }
}
