package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Period;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Arrivals come when the intensity has summed up to the drawn exponential. */
class ArrivalsTest {
    private static final Draws DRAWS = new Draws(3);
    private static final long KEY = 77;
    private final Calendar calendar = new Calendar(new Period(LocalDateTime.of(2024, 3, 1, 0, 0), 0, 100, 1, 5, 1));

    private static double drawn(int number) {
        return DRAWS.exponential(Purpose.ARRIVAL, KEY, number);
    }

    private static Arrivals stream(double startMin) {
        return new Arrivals(Purpose.ARRIVAL, KEY, startMin, DRAWS);
    }

    private DailyHours always(double perDay) {
        return new DailyHours(calendar, 0, 720, perDay / 1440, perDay / 1440);
    }

    @Test
    void atAnEvenIntensityGapsAreTheExponentials() {
        Arrivals arrivals = stream(100);
        double at = 100;
        for (int n = 0; n < 50; n++) {
            assertThat(arrivals.number()).isEqualTo(n);
            at += drawn(n) * 1440 / 4;
            assertThat(arrivals.nextBefore(at, always(4))).isNaN();
            assertThat(arrivals.nextBefore(1e6, always(4))).isCloseTo(at, within(1e-6));
        }
    }

    /** Only between 6 and 12 h: the sum of the intensity over these hours alone is the exponential. */
    @Test
    void outsideItsHoursNothingComes() {
        DailyHours morning = DailyHours.only(calendar, 6, 12, 12);
        Arrivals arrivals = stream(0);
        double open = 0;
        for (int n = 0; n < 50; n++) {
            open += drawn(n) * 360 / 12;
            double at = arrivals.nextBefore(1e6, morning);
            double expected = Math.floor(open / 360) * 1440 + 360 + open % 360;
            assertThat(at).isCloseTo(expected, within(1e-6));
        }
    }

    /** Twice the intensity from an instant on halves what is left of the wait then; back again doubles it. */
    @Test
    void anotherIntensityHoldsFromTheLastQuestionOn() {
        Arrivals arrivals = stream(0);
        double alone = drawn(0) * 1440;
        assertThat(arrivals.nextBefore(alone / 2, always(1))).isNaN();
        double hastened = alone / 2 + alone / 4;
        assertThat(arrivals.nextBefore(alone / 2 + alone / 8, always(2))).isNaN();
        assertThat(arrivals.nextBefore(1e6, always(2))).isCloseTo(hastened, within(1e-6));
        Arrivals stopped = stream(0);
        assertThat(stopped.nextBefore(alone / 4, always(1))).isNaN();
        assertThat(stopped.nextBefore(alone * 3, always(0))).isNaN();
        assertThat(stopped.nextBefore(1e6, always(1))).isCloseTo(alone * 3.75, within(1e-6));
    }

    @Test
    void withoutIntensityNoneEverCome() {
        assertThat(stream(0).nextBefore(1e9, always(0))).isNaN();
        assertThat(always(0).never()).isTrue();
        assertThat(always(1).never()).isFalse();
        assertThat(new DailyHours(calendar, 0, 720, 0, 1).never()).isFalse();
        assertThat(new DailyHours(calendar, 0, 720, 1, 0).never()).isFalse();
        assertThat(always(1).constantUntil(5)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    /** 24 a day in the six hours from 21 to 3 h are one in a quarter of an hour. */
    @Test
    void hoursMaySpanMidnight() {
        DailyHours late = DailyHours.only(calendar, 21, 3, 24);
        assertThat(late.perMin(20.9 * 60)).isZero();
        assertThat(late.perMin(21 * 60)).isCloseTo(1 / 15.0, within(1e-12));
        assertThat(late.perMin(2.9 * 60)).isCloseTo(1 / 15.0, within(1e-12));
        assertThat(late.perMin(3 * 60)).isZero();
        assertThat(late.constantUntil(0)).isEqualTo(180);
        assertThat(late.constantUntil(180)).isEqualTo(21 * 60);
        assertThat(late.constantUntil(21 * 60)).isEqualTo(27 * 60);
        DailyHours early = DailyHours.only(calendar, 3, 9, 24);
        assertThat(early.perMin(2.9 * 60)).isZero();
        assertThat(early.perMin(3 * 60)).isCloseTo(1 / 15.0, within(1e-12));
        assertThat(early.perMin(9 * 60)).isZero();
    }

    /** Three times as many by night as by day, and 48 in all: 12 h of 1 an hour and 12 h of 3. */
    @Test
    void nightsMayHaveMore() {
        DailyHours nightly = DailyHours.byNight(calendar, 48, 3);
        assertThat(nightly.perMin(12 * 60)).isCloseTo(1 / 60.0, within(1e-12));
        assertThat(nightly.perMin(18 * 60)).isCloseTo(3 / 60.0, within(1e-12));
        assertThat(nightly.perMin(5.9 * 60)).isCloseTo(3 / 60.0, within(1e-12));
        assertThat(nightly.perMin(6 * 60)).isCloseTo(1 / 60.0, within(1e-12));
    }
}
