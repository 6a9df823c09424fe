package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void countsHaveThousandsApart() {
        assertThat(Figures.count(1_234_567.4)).isEqualTo("1,234,567");
        assertThat(Figures.count(-10)).isEqualTo("−10");
        assertThat(Figures.count(-0.2)).isEqualTo("0");
    }

    @Test
    void amountsAreShortWhereTheyAreLong() {
        assertThat(Figures.amount(16_300)).isEqualTo("16,300");
        assertThat(Figures.amount(1_234_567)).isEqualTo("1.2\u00a0M");
        assertThat(Figures.amount(0.55)).isEqualTo("0.55");
        assertThat(Figures.amount(5)).isEqualTo("5");
    }

    @Test
    void compactOnesHaveAtMostThreeDigits() {
        assertThat(Figures.compact(999)).isEqualTo("999");
        assertThat(Figures.compact(999.6)).isEqualTo("1.0\u00a0k");
        assertThat(Figures.compact(1_000)).isEqualTo("1\u00a0k");
        assertThat(Figures.compact(34_000_000)).isEqualTo("34\u00a0M");
        assertThat(Figures.compact(-1_500)).isEqualTo("−1.5\u00a0k");
    }

    @Test
    void sharesAreInPerCent() {
        assertThat(Figures.percent(0.344)).isEqualTo("34\u00a0%");
        assertThat(Figures.percent(0.0512)).isEqualTo("5.1\u00a0%");
        assertThat(Figures.percent(0)).isEqualTo("0\u00a0%");
        assertThat(Figures.percent(0.0001)).isEqualTo("<0.1\u00a0%");
    }

    @Test
    void notANumberIsADash() {
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
        assertThat(Figures.amount(Double.NaN)).isEqualTo("–");
        assertThat(Figures.compact(Double.POSITIVE_INFINITY)).isEqualTo("–");
    }

    @Test
    void stepsAreRound() {
        assertThat(Figures.step(47, 5)).isEqualTo(10);
        assertThat(Figures.step(0.3, 4)).isEqualTo(0.1);
        assertThat(Figures.step(0, 4)).isEqualTo(1);
        assertThat(Figures.step(Double.NaN, 4)).isEqualTo(1);
        assertThat(Figures.roundDown(499)).isEqualTo(200);
        assertThat(Figures.roundDown(500)).isEqualTo(500);
        assertThat(Figures.roundDown(1)).isEqualTo(1);
    }
}
