package cordon.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Period;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CountedTimeTest {
    private final CountedTime time = of("2024-01-31T12:00", 30);

    @Test
    void monthsAreCalendarMonths() {
        assertThat(time.months()).containsExactly("2024-01", "2024-02", "2024-03");
        assertThat(time.month(719.9)).isZero();
        assertThat(time.month(720)).isEqualTo(1);
        assertThat(time.month(720 + 29 * 1440)).isEqualTo(2);
        assertThat(of("2023-12-01T00:00", 31).months()).containsExactly("2023-12");
        assertThat(of("2023-12-01T00:00", 32).months()).containsExactly("2023-12", "2024-01");
    }

    @Test
    void countsFromZeroUpToTheEnd() {
        assertThat(time.counts(-0.001)).isFalse();
        assertThat(time.counts(0)).isTrue();
        assertThat(time.counts(30 * 1440 - 0.001)).isTrue();
        assertThat(time.counts(30 * 1440)).isFalse();
        assertThat(time.day(1439.9)).isZero();
        assertThat(time.day(1440)).isEqualTo(1);
    }

    @Test
    void datesBeforeAndAfterTheStart() {
        assertThat(time.date(0)).isEqualTo("2024-01-31T12:00:00");
        assertThat(time.date(-0.5)).isEqualTo("2024-01-31T11:59:30");
        assertThat(time.date(1441.999)).isEqualTo("2024-02-01T12:02:00");
    }

    private static CountedTime of(String start, int days) {
        return new CountedTime(new Period(LocalDateTime.parse(start), 3, days, 0, 5, 1));
    }
}
