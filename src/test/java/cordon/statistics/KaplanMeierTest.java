package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Remission times of 21 patients on 6-MP: Freireich et al. (1963), the textbook case of censored data. */
class KaplanMeierTest {
    private static final double[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };
    private static final boolean[] RELAPSED = {
        true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false,
        false, false, false, false
    };

    private final KaplanMeier curve = KaplanMeier.of(WEEKS, RELAPSED);

    @Test
    void survivalAgreesWithThePublishedTable() {
        double[][] published = {{5, 1}, {6, 0.857}, {7, 0.807}, {10, 0.753}, {13, 0.690}, {16, 0.627}, {22, 0.538}};
        for (double[] row : published) {
            assertThat(curve.survivalAt(row[0])).as("week %s", row[0]).isCloseTo(row[1], within(5e-4));
        }
        assertThat(curve.survivalAt(100)).isCloseTo(0.448, within(5e-4));
    }

    @Test
    void medianIsTwentyThreeWeeksAndItsUpperEndIsOpen() {
        ConfidenceInterval median = curve.median(0.95);
        assertThat(median.estimate()).isEqualTo(23);
        assertThat(median.low()).isEqualTo(13);
        assertThat(median.high()).isNaN();
        assertThat(median.n()).isEqualTo(21);
    }

    @Test
    void withoutCensoringItIsTheSampleMedianInAnyOrder() {
        boolean[] all = {true, true, true, true, true};
        assertThat(KaplanMeier.of(new double[] {9, 1, 5, 3, 7}, all)
                        .median(0.95)
                        .estimate())
                .isEqualTo(5);
    }

    @Test
    void medianIsMissingWhenMostAreCensored() {
        boolean[] marks = {true, false, false};
        assertThat(KaplanMeier.of(new double[] {1, 2, 3}, marks).median(0.95).estimate())
                .isNaN();
        assertThat(KaplanMeier.of(new double[0], new boolean[0]).median(0.95).estimate())
                .isNaN();
    }

    @Test
    void refusesUnequalLengths() {
        assertThatThrownBy(() -> KaplanMeier.of(new double[2], new boolean[1])).hasMessageContaining("2 times");
    }
}
