package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.frontier.LonLat;
import cordon.scenario.Period;
import cordon.scenario.Sky;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beyond the polar circle: a summer without nights, however short, and a winter without sunrise. */
class PolarLightTest {
    private static final double DAY = Calendar.DAY_MIN;

    private static Light light(int month) {
        Calendar calendar = new Calendar(new Period(LocalDateTime.of(2024, month, 10, 0, 0), 1, 10, 0, 5, 1));
        Sky sky = new Sky(List.of(), 0.13, 0, List.of(), -0.833, 60, 0.5);
        return new Light(calendar, sky, new LonLat(29, 69.5));
    }

    @Test
    void noNightAndNoCrossoverInSummer() {
        Light june = light(6);
        for (double minute = 0; minute < 10 * DAY; minute = june.nextChange(minute)) {
            assertThat(june.night(minute)).as("at " + minute).isFalse();
            assertThat(june.crossoverIn(june.spanAt(minute))).as("at " + minute).isFalse();
        }
    }

    @Test
    void noDayInWinter() {
        Light december = light(12);
        for (double minute = 0; minute < 10 * DAY; minute = december.nextChange(minute)) {
            assertThat(december.night(minute)).as("at " + minute).isTrue();
        }
    }
}
