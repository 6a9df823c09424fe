package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.Period;
import cordon.world.Calendar;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Feeds attended for .8 of the time, a tenth less each half hour down to half, in watches of 8 h from 6 h on. */
class AttentionTest {
    private static final Calendar CALENDAR =
            new Calendar(new Period(LocalDateTime.of(2024, 3, 1, 0, 0), 0, 10, 0, 5, 1));
    private final Attention attention = new Attention(0.8, 0.1, 0.5, 480, 360, CALENDAR);

    @Test
    void fadesOverAWatchAndIsWholeAgain() {
        for (int watch = 0; watch < 3; watch++) {
            double begins = 360 + 480 * watch;
            assertThat(attention.at(begins)).isEqualTo(0.8);
            assertThat(attention.at(begins + 30)).isCloseTo(0.72, within(1e-12));
            assertThat(attention.at(begins + 60)).isCloseTo(0.648, within(1e-12));
            assertThat(attention.at(begins + 15)).isCloseTo(0.8 * Math.sqrt(0.9), within(1e-12));
            assertThat(attention.at(begins + 479)).isEqualTo(0.4);
        }
        assertThat(attention.at(359)).isEqualTo(0.4);
        assertThat(attention.at(0)).isCloseTo(0.8 * Math.pow(0.9, 4), within(1e-12));
    }

    @Test
    void isTheSameAtAllTimesWhereNobodyTires() {
        assertThat(Attention.constant(0.3).at(12345)).isEqualTo(0.3);
        assertThat(new Attention(0.8, 0, 0.5, 480, 360, CALENDAR).at(1)).isEqualTo(0.8);
    }
}
