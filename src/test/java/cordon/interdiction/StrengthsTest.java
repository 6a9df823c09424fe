package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A unit of four. */
class StrengthsTest {
    private static final long UNIT = 7;
    private static final int FULL = 4;
    private final Strengths strengths = new Strengths();

    @Test
    void whoFellIsMissingUntilTheInstantOfRelief() {
        strengths.fell(0, UNIT, 1, 60);
        strengths.fell(0, UNIT, 2, 90);
        assertThat(strengths.left(UNIT, FULL, 0)).isEqualTo(1);
        assertThat(strengths.left(UNIT, FULL, 59.9)).isEqualTo(1);
        assertThat(strengths.left(UNIT, FULL, 60)).isEqualTo(2);
        assertThat(strengths.left(UNIT, FULL, 90)).isEqualTo(4);
        assertThat(strengths.left(UNIT + 1, FULL, 0)).isEqualTo(4);
    }

    @Test
    void nobodyIsNeverLessThanNobody() {
        strengths.fell(0, UNIT, 3, 60);
        strengths.fell(0, UNIT, 3, 60);
        assertThat(strengths.left(UNIT, FULL, 10)).isZero();
    }

    /** Two fall until 60 and two until 30: manned again at 30; two more until 50: at 50. */
    @Test
    void isMannedFromTheFirstReliefThatBringsAnybody() {
        assertThat(strengths.mannedMin(UNIT, FULL, 10)).isEqualTo(10);
        strengths.fell(0, UNIT, 2, 60);
        assertThat(strengths.mannedMin(UNIT, FULL, 10)).isEqualTo(10);
        strengths.fell(0, UNIT, 2, 30);
        assertThat(strengths.mannedMin(UNIT, FULL, 10)).isEqualTo(30);
        assertThat(strengths.mannedMin(UNIT, FULL, 30)).isEqualTo(30);
        strengths.fell(0, UNIT, 2, 50);
        assertThat(strengths.mannedMin(UNIT, FULL, 10)).isEqualTo(50);
    }

    /** Who was relieved before others fell is forgotten, and who is still missing is not. */
    @Test
    void whoFallsLaterAddsToWhoIsStillMissing() {
        strengths.fell(0, UNIT, 1, 60);
        strengths.fell(0, UNIT, 1, 90);
        strengths.fell(70, UNIT, 1, 120);
        assertThat(strengths.left(UNIT, FULL, 80)).isEqualTo(2);
        assertThat(strengths.left(UNIT, FULL, 100)).isEqualTo(3);
    }
}
