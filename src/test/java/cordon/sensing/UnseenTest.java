package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.sensing.Surveillance.Blindness;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two eyes came nearer to seeing, in both orders of conditions (3.3.12 of the model's page). */
class UnseenTest {
    private static final List<Blindness> FIRST = List.of(
            Blindness.NOT_IN_VIEW,
            Blindness.MISSED_BY_CHANCE,
            Blindness.MASKED,
            Blindness.WEATHER,
            Blindness.AWAY,
            Blindness.CAMERA_DOWN,
            Blindness.UNATTENDED,
            Blindness.PAID);

    private static Unseen of(Blindness why) {
        return Unseen.inBoth(why);
    }

    @Test
    void inTheFirstOrderMasksAndWeatherComeBeforeAwayAndDown() {
        for (int i = 0; i < FIRST.size(); i++) {
            for (int j = 0; j < FIRST.size(); j++) {
                assertThat(of(FIRST.get(i)).orNearer(of(FIRST.get(j))).first()).isEqualTo(FIRST.get(Math.max(i, j)));
            }
        }
    }

    @Test
    void inTheSecondTheyComeAfter() {
        for (Blindness absent : List.of(Blindness.AWAY, Blindness.CAMERA_DOWN)) {
            for (Blindness hidden : List.of(Blindness.MASKED, Blindness.WEATHER)) {
                assertThat(of(absent).orNearer(of(hidden)).second()).isEqualTo(hidden);
                assertThat(of(hidden).orNearer(of(absent)).second()).isEqualTo(hidden);
                assertThat(of(hidden).orNearer(of(absent)).first()).isEqualTo(absent);
            }
        }
        assertThat(of(Blindness.AWAY).orNearer(of(Blindness.CAMERA_DOWN)).second())
                .isEqualTo(Blindness.CAMERA_DOWN);
        assertThat(of(Blindness.UNATTENDED).orNearer(of(Blindness.WEATHER)).second())
                .isEqualTo(Blindness.UNATTENDED);
        assertThat(of(Blindness.MISSED_BY_CHANCE)
                        .orNearer(of(Blindness.NOT_IN_VIEW))
                        .second())
                .isEqualTo(Blindness.MISSED_BY_CHANCE);
    }
}
