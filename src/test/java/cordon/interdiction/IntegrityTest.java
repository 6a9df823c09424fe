package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.interdiction.Integrity.State;
import cordon.random.Draws;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** The one draw u of a pair against its chances: bought below the bribable share b, looking away below b + (1 - b) times the influence. */
class IntegrityTest {
    private static final double NEAR = 1e-9;
    private final Draws draws = new Draws(5);

    @Test
    void oneDrawDecidesBetweenThree() {
        for (long key = 1; key <= 20; key++) {
            double u = draws.uniform(Purpose.INTEGRITY, key, 0);
            assertThat(Integrity.of(u + NEAR, 0, draws, key)).isEqualTo(State.BOUGHT);
            assertThat(Integrity.of(u, 0, draws, key)).isEqualTo(State.HONEST);
            double half = u / 2;
            double needed = (u - half) / (1 - half);
            assertThat(Integrity.of(half, needed + NEAR, draws, key)).isEqualTo(State.LOOKS_AWAY);
            assertThat(Integrity.of(half, needed - NEAR, draws, key)).isEqualTo(State.HONEST);
        }
    }

    @Test
    void certaintiesAreCertain() {
        assertThat(Integrity.of(0, 0, draws, 3)).isEqualTo(State.HONEST);
        assertThat(Integrity.of(0, 1, draws, 3)).isEqualTo(State.LOOKS_AWAY);
        assertThat(Integrity.of(1, 1, draws, 3)).isEqualTo(State.BOUGHT);
    }
}
