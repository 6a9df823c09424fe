package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Period;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Hours of the day need not fall on instants that numbers can tell apart. */
class DailyHoursTest {
    private static final LocalDateTime START = LocalDateTime.of(2024, 3, 1, 0, 0, 7);

    private final Calendar calendar = new Calendar(new Period(START, 0, 3650, 180, 5, 1));

    @Test
    void theNextEdgeIsAlwaysLater() {
        for (int centihours = 1; centihours < 1200; centihours++) {
            DailyHours hours = DailyHours.only(calendar, centihours / 100.0, 24 - centihours / 101.0, 10);
            double minute = calendar.firstMin();
            for (int edge = 0; edge < 1000; edge++) {
                double next = hours.constantUntil(minute);
                assertThat(next).isGreaterThan(minute);
                minute = next;
            }
            assertThat(minute).isGreaterThan(calendar.firstMin() + 200 * Calendar.DAY_MIN);
        }
    }

    /** Near instant 0 numbers are far finer than minutes of a day; there an edge is passed in one step, not in 10^300. */
    @Test
    void midnightOfTheFirstDayIsPassed() {
        Calendar even = new Calendar(new Period(LocalDateTime.of(2024, 3, 1, 0, 0), 0, 10, 1, 5, 1));
        DailyHours hours = DailyHours.only(even, 0, 24, 10);
        assertThat(hours.constantUntil(-7.105427357348568e-14)).isEqualTo(1440);
    }
}
