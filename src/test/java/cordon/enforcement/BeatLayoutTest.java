package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.enforcement.BeatLayout.Stretch;
import org.junit.jupiter.api.Test;

/** Beats of 4 km on the 20 km from 10 to 30. */
class BeatLayoutTest {
    private final BeatLayout layout = new BeatLayout(10, 30, 4, 5);

    @Test
    void beatsThatFitLieEndToEnd() {
        for (int i = 0; i < 5; i++) {
            assertThat(layout.beat(i)).isEqualTo(new Stretch(10 + 4 * i, 4));
            assertThat(layout.beat(i).middleKm()).isEqualTo(12 + 4 * i);
            assertThat(layout.beat(i).toKm()).isEqualTo(14 + 4 * i);
        }
    }

    /** Two halves of 10 km, with their middles at 15 and 25. */
    @Test
    void fewerAreSpreadEvenly() {
        assertThat(layout.beat(0, 2)).isEqualTo(new Stretch(13, 4));
        assertThat(layout.beat(1, 2)).isEqualTo(new Stretch(23, 4));
    }

    @Test
    void aStretchIsMovedAndCutToStayOnTheRow() {
        assertThat(layout.from(3, 6)).isEqualTo(new Stretch(10, 6));
        assertThat(layout.from(28, 6)).isEqualTo(new Stretch(24, 6));
        assertThat(layout.from(17, 6)).isEqualTo(new Stretch(17, 6));
        assertThat(layout.from(3, 50)).isEqualTo(new Stretch(10, 20));
    }
}
