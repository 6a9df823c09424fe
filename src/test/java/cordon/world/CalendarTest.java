package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.Period;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A period from 20 December 2024, 06:30, with ten days of warm-up and twenty that count. */
class CalendarTest {
    private static final LocalDateTime START = LocalDateTime.of(2024, 12, 20, 6, 30);
    private final Calendar calendar = new Calendar(new Period(START, 3.5, 20, 10, 5, 1));

    @Test
    void thePeriodIsCountedFromItsStart() {
        assertThat(calendar.firstMin()).isEqualTo(-14400);
        assertThat(calendar.lastMin()).isEqualTo(28800);
        assertThat(calendar.utcOffsetHours()).isEqualTo(3.5);
        assertThat(calendar.minuteOf(START)).isZero();
        assertThat(calendar.minuteOf(LocalDateTime.of(2024, 12, 21, 7, 0))).isEqualTo(1470);
        assertThat(calendar.dateAt(-390.01)).isEqualTo(LocalDateTime.of(2024, 12, 19, 23, 59, 59));
        assertThat(calendar.dateAt(61.5)).isEqualTo(LocalDateTime.of(2024, 12, 20, 7, 31, 30));
    }

    /** From the start to 1 January are 11 days and 17 h 30 min. */
    @Test
    void monthsChangeAtMidnight() {
        double january = 11 * 1440 + 17.5 * 60;
        assertThat(calendar.monthAt(0)).isEqualTo(11);
        assertThat(calendar.monthAt(january - 0.1)).isEqualTo(11);
        assertThat(calendar.monthAt(january)).isZero();
        assertThat(calendar.nextMonth(0)).isEqualTo(january);
        assertThat(calendar.nextMonth(january)).isEqualTo(january + 31 * 1440);
    }

    @Test
    void daysChangeAtMidnight() {
        assertThat(calendar.minuteOfDay(0)).isEqualTo(390);
        assertThat(calendar.minuteOfDay(1050)).isZero();
        assertThat(calendar.minuteOfDay(1049)).isEqualTo(1439);
        assertThat(calendar.minuteOfDay(-391)).isEqualTo(1439);
        assertThat(calendar.minuteOfDay(-390 - 1e-14)).isBetween(0.0, 1439.99999999);
        assertThat(calendar.dayOf(0)).isZero();
        assertThat(calendar.dayOf(1049)).isZero();
        assertThat(calendar.dayOf(1050)).isEqualTo(1);
        assertThat(calendar.dayOf(-391)).isEqualTo(-1);
        assertThat(calendar.nextMidnight(0)).isEqualTo(1050);
        assertThat(calendar.nextMidnight(1050)).isEqualTo(1050);
        assertThat(calendar.nextMidnight(1051)).isEqualTo(1050 + 1440);
        assertThat(calendar.nextMidnight(-390)).isEqualTo(-390);
    }

    /** What is left over multiples of the period, also where the quotient is rounded up or down. */
    @Test
    void thePhaseIsTheRemainder() {
        assertThat(Calendar.phase(0, 7)).isZero();
        assertThat(Calendar.phase(20, 7)).isEqualTo(6);
        assertThat(Calendar.phase(21, 7)).isZero();
        assertThat(Calendar.phase(-1, 7)).isEqualTo(6);
        assertThat(Calendar.phase(-7, 7)).isZero();
        assertThat(Calendar.phase(-15, 7)).isEqualTo(6);
        for (double period : new double[] {0.1, 1.0 / 3, 0.7, 13.37}) {
            for (int n = -50_000; n < 50_000; n++) {
                for (double minute : new double[] {n * period, n * 0.37}) {
                    double rest = minute % period;
                    double expected = rest < 0 ? rest + period : rest;
                    assertThat(Calendar.phase(minute, period)).isEqualTo(expected == period ? 0 : expected + 0.0);
                }
            }
        }
    }
}
