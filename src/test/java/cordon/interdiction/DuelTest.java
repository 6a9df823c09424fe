package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.interdiction.Duel.Survivors;
import cordon.random.Draws;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** Each loss falls on the escorts with the chance that guards are first: their fire over the fire of all, one draw a loss. */
class DuelTest {
    private static final double NEAR = 1e-9;
    private final Draws draws = new Draws(9);

    private double draw(long key, int loss) {
        return draws.uniform(Purpose.DUEL, key, loss);
    }

    private Survivors fight(int guards, int escorts, double guardRate, double escortRate, long key) {
        return Duel.fight(guards, escorts, guardRate, escortRate, draws, key);
    }

    /** Whoever cannot shoot loses; if nobody can, or one side is not there, nobody falls. */
    @Test
    void withoutFireNobodyFalls() {
        assertThat(fight(3, 4, 1, 0, 1)).isEqualTo(new Survivors(3, 0));
        assertThat(fight(3, 4, 0, 1, 1)).isEqualTo(new Survivors(0, 4));
        assertThat(fight(3, 4, 0, 0, 1)).isEqualTo(new Survivors(3, 4));
        assertThat(fight(0, 4, 1, 1, 1)).isEqualTo(new Survivors(0, 4));
        assertThat(fight(3, 0, 1, 1, 1)).isEqualTo(new Survivors(3, 0));
    }

    /** One against one, with rates r and 1 - r: the guard survives if the draw is below r. */
    @Test
    void theFirstLossFallsByTheShareOfFire() {
        for (long key = 1; key <= 10; key++) {
            double u = draw(key, 0);
            assertThat(fight(1, 1, u + NEAR, 1 - u - NEAR, key)).isEqualTo(new Survivors(1, 0));
            assertThat(fight(1, 1, u - NEAR, 1 - u + NEAR, key)).isEqualTo(new Survivors(0, 1));
        }
    }

    /** Two guards of rate a against one escort of rate 1 - a: u (2 a + 1 - a) = 2 a at a = u / (2 - u). */
    @Test
    void fireGrowsWithThoseWhoShoot() {
        for (long key = 1; key <= 10; key++) {
            double even = draw(key, 0) / (2 - draw(key, 0));
            assertThat(fight(2, 1, even + NEAR, 1 - even - NEAR, key)).isEqualTo(new Survivors(2, 0));
            assertThat(fight(2, 1, even - NEAR, 1 - even + NEAR, key).guards()).isLessThan(2);
            double mirrored = 1 - draw(key, 0);
            double even2 = mirrored / (2 - mirrored);
            assertThat(fight(1, 2, 1 - even2 - NEAR, even2 + NEAR, key)).isEqualTo(new Survivors(0, 2));
            assertThat(fight(1, 2, 1 - even2 + NEAR, even2 - NEAR, key).escorts())
                    .isLessThan(2);
        }
    }

    /** Two against two at even rates: the first loss by draw 0 against 1/2, the second by draw 1 against 2/3 or 1/3. */
    @Test
    void everyLossHasItsOwnDraw() {
        for (long key = 1; key <= 40; key++) {
            boolean first = draw(key, 0) < 0.5;
            boolean second = draw(key, 1) < (first ? 2.0 / 3 : 1.0 / 3);
            if (first == second) {
                assertThat(fight(2, 2, 1, 1, key)).isEqualTo(first ? new Survivors(2, 0) : new Survivors(0, 2));
            } else {
                boolean third = draw(key, 2) < 0.5;
                assertThat(fight(2, 2, 1, 1, key)).isEqualTo(third ? new Survivors(1, 0) : new Survivors(0, 1));
            }
        }
    }
}
