package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Pairs of trials with a tenth more and a tenth less. */
class TollSettingTest {
    private final TollSetting tolls = new TollSetting();

    private void pair(boolean up, double firstUsd, double secondUsd, double least, double most) {
        tolls.begin(up);
        tolls.trialEnds(firstUsd, up, 0.1, least, most);
        tolls.trialEnds(secondUsd, up, 0.1, least, most);
    }

    @Test
    void aPairHasBothStepsInTheOrderOfTheLot() {
        assertThat(tolls.level()).isEqualTo(1);
        tolls.begin(true);
        assertThat(tolls.charged(0.1)).isCloseTo(1.1, within(1e-12));
        tolls.trialEnds(100, true, 0.1, 0, 9);
        assertThat(tolls.charged(0.1)).isCloseTo(0.9, within(1e-12));
        tolls.trialEnds(100, false, 0.1, 0, 9);
        assertThat(tolls.level()).isEqualTo(1);
        assertThat(tolls.charged(0.1)).isCloseTo(0.9, within(1e-12));
    }

    /** 108 USD at a tenth more and 92 at a tenth less: 16 of 100 over .2 are an elasticity of .8, a level of 1 + .1 x .8. */
    @Test
    void theLevelMovesWithTheElasticity() {
        pair(true, 108, 92, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.08, within(1e-12));
        pair(false, 108, 92, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.08 * 0.92, within(1e-12));
    }

    /** No elasticity counts for more than three; who took nothing lowers the toll by a step. */
    @Test
    void stepsAndLevelsHaveBounds() {
        pair(true, 200, 0, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.3, within(1e-12));
        pair(true, 0, 200, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.3 * 0.7, within(1e-12));
        pair(true, 0, 0, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.3 * 0.7 * 0.9, within(1e-12));
        pair(true, 0, 0, 0.85, 9);
        assertThat(tolls.level()).isEqualTo(0.85);
        pair(true, 200, 0, 0, 0.9);
        assertThat(tolls.level()).isEqualTo(0.9);
    }

    @Test
    void aTrialThatIsBrokenOffIsForgotten() {
        tolls.begin(true);
        tolls.trialEnds(1000, true, 0.1, 0, 9);
        pair(true, 108, 92, 0, 9);
        assertThat(tolls.level()).isCloseTo(1.08, within(1e-12));
    }
}
