package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How the attack set grows and where it ends; whole games are verification cases 4.8 and 4.9. */
class SecurityGameTest {
    /** Two targets worth 5 and 1, nothing to lose: one patrol keeps the gain at 1 only if 0.8 of it is at the better, and the rest buys no more than 5/6. */
    @Test
    void theAttackSetGrowsFromTheBest() {
        assertThat(new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 0.8).coverage())
                .containsExactly(new double[] {0.8, 0}, within(1e-12));
        assertThat(new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 1).attackersGain())
                .isCloseTo(5 / 6.0, within(1e-12));
    }

    /** A target that pays 2 even when it is covered: more than what brings the other down to 2 is of no use. */
    @Test
    void aCoveredGainIsAFloor() {
        SecurityGame game = new SecurityGame(new double[] {6, 10}, new double[] {2, 0}, 2);
        assertThat(game.attackersGain()).isEqualTo(2);
        assertThat(game.coverage()).containsExactly(new double[] {1, 0.8}, within(1e-12));
    }

    /** Both targets pay the attacker 5/6; of the covered 5/6 and 1/6 the defender keeps the gain, of the rest he bears the loss: -5 and -1 at the best. */
    @Test
    void ofTargetsThatPayAlikeTheDefenderChooses() {
        SecurityGame game = new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 1);
        double[] lost = {-5, -1};
        double[] kept = {0, 2};
        assertThat(game.defendersGain(0, lost, kept)).isCloseTo(-5 / 6.0, within(1e-12));
        assertThat(game.defendersGain(1, lost, kept)).isCloseTo(2 / 6.0 - 5 / 6.0, within(1e-12));
        assertThat(game.attacked(lost, kept)).isEqualTo(1);
        assertThat(game.attacked(new double[] {0, -1}, new double[] {0, 0})).isZero();
    }

    @Test
    void aTargetThatPaysLessIsNotAttacked() {
        SecurityGame game = new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 0.5);
        assertThat(game.attacked(new double[] {-9, 9}, new double[] {-9, 9})).isZero();
    }

    /** Of gains of billions one that is less by a fifth of a billionth of itself pays alike. */
    @Test
    void gainsAreAlikeWithinRounding() {
        SecurityGame large = new SecurityGame(new double[] {5e9, 5e9 - 1, 1}, new double[] {0, 0, 0}, 0);
        assertThat(large.attacked(new double[] {-9, -1, 0}, new double[] {0, 0, 0}))
                .isEqualTo(1);
        assertThat(large.attackersGain()).isEqualTo(5e9);
    }
}
