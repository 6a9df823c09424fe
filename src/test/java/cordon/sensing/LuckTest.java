package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.random.Draws;
import cordon.random.Purpose;
import org.junit.jupiter.api.Test;

/** Thresholds come one after the other from keyed draws, and come back when what was foreseen does not come true. */
class LuckTest {
    private static final long KEY = 17;
    private final Draws draws = new Draws(3);
    private final Luck luck = new Luck(Purpose.CAMERA_THRESHOLD, KEY, draws);

    private double threshold(int number) {
        return draws.exponential(Purpose.CAMERA_THRESHOLD, KEY, number);
    }

    @Test
    void eachThresholdIsItsOwnDraw() {
        assertThat(luck.first()).isEqualTo(threshold(0));
        assertThat(luck.left()).isEqualTo(threshold(0));
        assertThat(luck.reached()).isZero();
        assertThat(luck.left()).isEqualTo(threshold(1));
        assertThat(luck.reached()).isEqualTo(1);
        assertThat(luck.index()).isEqualTo(2);
        assertThat(luck.left()).isEqualTo(threshold(2));
        assertThat(luck.first()).isEqualTo(threshold(0));
    }

    @Test
    void exposureUsesItUp() {
        luck.use(0.25 * threshold(0));
        luck.use(0.5 * threshold(0));
        assertThat(luck.left()).isEqualTo(threshold(0) - 0.25 * threshold(0) - 0.5 * threshold(0));
    }

    @Test
    void whatWasForeseenIsTakenBack() {
        luck.use(0.5 * threshold(0));
        luck.keep();
        double left = luck.left();
        luck.reached();
        luck.use(0.1);
        luck.markUnattended();
        assertThat(luck.unattended()).isTrue();
        luck.takeBack();
        assertThat(luck.index()).isZero();
        assertThat(luck.left()).isEqualTo(left);
        assertThat(luck.unattended()).isFalse();
    }
}
