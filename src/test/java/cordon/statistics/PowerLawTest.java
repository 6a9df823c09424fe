package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PowerLawTest {
    /** 3 x^2 at 1, 2, 5. */
    @Test
    void findsALawThatHolds() {
        PowerLaw law = PowerLaw.fit(new double[] {1, 2, 5}, new double[] {3, 12, 75});
        assertThat(law.exponent()).isCloseTo(2, within(1e-12));
        assertThat(law.coefficient()).isCloseTo(3, within(1e-12));
        assertThat(law.at(10)).isCloseTo(300, within(1e-9));
    }

    /** Logarithms to the base of 2: x 0, 1, 2; y 0, 3, 0; the slope of the line of least squares is 0, its height 1. */
    @Test
    void aPointBesideTheLawCountsByItsLogarithm() {
        PowerLaw law = PowerLaw.fit(new double[] {1, 2, 4}, new double[] {1, 8, 1});
        assertThat(law.exponent()).isCloseTo(0, within(1e-12));
        assertThat(law.at(3)).isCloseTo(2, within(1e-12));
    }
}
