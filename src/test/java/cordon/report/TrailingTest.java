package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrailingTest {
    private static double[] constant(int days, double value) {
        double[] series = new double[days];
        Arrays.fill(series, value);
        return series;
    }

    @Test
    void aRatioIsOfSumsOverTheLast28Days() {
        double[] part = constant(60, 1);
        part[59] = 29;
        double[] whole = constant(60, 4);
        double[] ratio = Trailing.ratio(part, whole, whole);
        assertThat(ratio[58]).isEqualTo(28.0 / 112);
        assertThat(ratio[59]).isEqualTo((27 + 29.0) / 112);
    }

    @Test
    void aBurstLeavesTheWindowAfter28Days() {
        double[] amount = new double[60];
        amount[10] = 56;
        double[] perDay = Trailing.perDay(amount, constant(60, 1));
        assertThat(perDay[27]).isEqualTo(2);
        assertThat(perDay[37]).isEqualTo(2);
        assertThat(perDay[38]).isZero();
    }

    @Test
    void fewerThan20AttemptsAreAGap() {
        double[] attempts = new double[80];
        attempts[30] = 19;
        attempts[40] = 1;
        double[] ratio = Trailing.ratio(attempts, attempts, attempts);
        assertThat(ratio[39]).isNaN();
        assertThat(ratio[40]).isEqualTo(1);
        assertThat(ratio[57]).isEqualTo(1);
        assertThat(ratio[58]).isNaN();
    }

    @Test
    void windowsAreShorterAtTheStartButNotShorterThanAWeek() {
        double[] perDay = Trailing.perDay(constant(10, 3), constant(10, 50));
        assertThat(perDay[5]).isNaN();
        assertThat(perDay[6]).isEqualTo(3);
        assertThat(perDay[9]).isEqualTo(3);
    }

    @Test
    void nothingOfNothingIsAGap() {
        assertThat(Trailing.ratio(constant(30, 0), constant(30, 0), constant(30, 5)))
                .containsOnly(Double.NaN);
    }
}
