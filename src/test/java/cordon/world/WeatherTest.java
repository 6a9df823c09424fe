package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Period;
import cordon.scenario.Sky;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spells of adverse weather: when they begin, how long they last, which they are. */
class WeatherTest {
    private static final List<Double> EVEN = Collections.nCopies(12, 1.0);
    private static final List<Double> JULY_ALONE = List.of(0., 0., 0., 0., 0., 0., 6., 0., 0., 0., 0., 0.);
    private static final Draws DRAWS = new Draws(5);

    private static Calendar calendar(int days) {
        return new Calendar(new Period(LocalDateTime.of(2024, 3, 1, 0, 0), 0, days, 10, 5, 1));
    }

    private static Sky sky(List<Sky.Zone> zones, Sky.Regime... regimes) {
        return new Sky(zones, 0.13, 0, List.of(regimes), -6, 0, 1);
    }

    private static Sky.Regime dust(double hoursPerYear, double meanHours, List<Double> monthly) {
        return new Sky.Regime("dust", 4, 1, hoursPerYear, meanHours, monthly);
    }

    private static Sky.Regime ash(double hoursPerYear, double meanHours) {
        return new Sky.Regime("ash", 0, 1, hoursPerYear, meanHours, EVEN);
    }

    @Test
    void withoutRegimesTheAirIsClear() {
        Weather weather = new Weather(sky(List.of()), calendar(100), DRAWS);
        assertThat(weather.zones()).isEqualTo(1);
        assertThat(weather.zoneId(0)).isEqualTo("all");
        assertThat(weather.regimeAt(0, 5000)).isEqualTo(Weather.CLEAR);
        assertThat(weather.nextTurn(0, -14400)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(weather.names()).containsExactly("clear");
    }

    /** Koschmieder: 3.912 / .13 = 30.09 km and 3.912 / 4 = .978 km; what is not dimmed is seen at any distance. */
    @Test
    void regimesAndZonesHaveNames() {
        List<Sky.Zone> zones = List.of(new Sky.Zone("west", 20), new Sky.Zone("middle", 50), new Sky.Zone("east", 60));
        Weather weather = new Weather(sky(zones, dust(100, 5, EVEN), ash(100, 5)), calendar(10), DRAWS);
        assertThat(weather.names()).containsExactly("clear", "dust", "ash");
        assertThat(weather.name(2)).isEqualTo("ash");
        assertThat(weather.visibilityKm(0)).isCloseTo(30.092, within(0.001));
        assertThat(weather.visibilityKm(1)).isCloseTo(0.978, within(1e-12));
        assertThat(weather.visibilityKm(2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(weather.zones()).isEqualTo(3);
        assertThat(weather.zoneId(1)).isEqualTo("middle");
        assertThat(weather.zoneEndKm(1)).isEqualTo(50);
        assertThat(weather.zoneEndKm(2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(weather.zoneAt(20)).isZero();
        assertThat(weather.zoneAt(20.1)).isEqualTo(1);
        assertThat(weather.zoneAt(70)).isEqualTo(2);
    }

    /**
     * With 800 hours a year in spells of 4 h, of which 8766 - 800 hours are clear, a spell begins every 7966 / 200 = 39.83 h of clear air in
     * the mean: its exponential time is drawn, and so is that of its length.
     */
    @Test
    void spellsBeginAndEndAsDrawn() {
        Weather weather = new Weather(sky(List.of(), dust(800, 4, EVEN)), calendar(200), DRAWS);
        long key = Keys.of("all");
        double minute = -14400;
        for (int spell = 0; spell < 60; spell++) {
            double clear = 39.83 * 60 * DRAWS.exponential(Purpose.WEATHER_SPELL, key, spell);
            assertThat(weather.regimeAt(0, minute)).isEqualTo(Weather.CLEAR);
            assertThat(weather.nextTurn(0, minute)).isCloseTo(minute + clear, within(1e-3));
            minute = weather.nextTurn(0, minute);
            double adverse = 240 * DRAWS.exponential(Purpose.WEATHER_LENGTH, key, spell);
            assertThat(weather.regimeAt(0, minute)).isEqualTo(1);
            assertThat(weather.nextTurn(0, minute)).isCloseTo(minute + adverse, within(1e-3));
            minute = weather.nextTurn(0, minute);
        }
        assertThat(weather.regimeAt(0, -14400)).isEqualTo(Weather.CLEAR);
    }

    /**
     * All spells begin in the one month that has weight, 12 times as often in its clear air as in the mean of a year: every 8766 (1 - 120 / 8766) / 720 = 12.008 h,
     * and last 2 h. Ten months of 744 h have 7440 / 14.008 = 531 of them; times of turns vary by .869 of their mean, so that 3.3 standard deviations are 66.
     */
    @Test
    void spellsKeepToTheirMonths() {
        Calendar calendar = calendar(3653);
        Weather weather = new Weather(sky(List.of(), dust(120, 2, JULY_ALONE)), calendar, DRAWS);
        int spells = 0;
        for (double t = weather.nextTurn(0, -14400); t < calendar.lastMin(); t = weather.nextTurn(0, t)) {
            if (weather.regimeAt(0, t) != Weather.CLEAR) {
                spells++;
                assertThat(calendar.monthAt(t)).isEqualTo(6);
            }
        }
        assertThat(spells).isBetween(465, 597);
    }

    /** Of spells that begin, regimes have shares as their spells a year: 900 / 3 to 100 / 1 are three to one; of 4000, .75 +/- 3.3 x .0069. */
    @Test
    void regimesComeInTheirShares() {
        Calendar calendar = calendar(3650);
        Weather weather = new Weather(sky(List.of(), dust(900, 3, EVEN), ash(100, 1)), calendar, DRAWS);
        int[] spells = new int[3];
        double[] minutes = new double[3];
        for (double t = -14400; t < calendar.lastMin(); t = weather.nextTurn(0, t)) {
            int regime = weather.regimeAt(0, t);
            spells[regime]++;
            minutes[regime] += weather.nextTurn(0, t) - t;
        }
        assertThat(spells[1] + spells[2]).isBetween(3700, 4300);
        assertThat(spells[1] / (double) (spells[1] + spells[2])).isBetween(0.727, 0.773);
        assertThat(minutes[1] / 60 / 10).isBetween(840.0, 960.0);
        assertThat(minutes[2] / 60 / 10).isBetween(85.0, 115.0);
    }

    /** Going back in time finds what was before. */
    @Test
    void theCourseStaysAsItIs() {
        Weather weather = new Weather(sky(List.of(), dust(2000, 4, EVEN)), calendar(300), DRAWS);
        int[] forth = new int[4000];
        for (int i = 0; i < forth.length; i++) {
            forth[i] = weather.regimeAt(0, 100 * i);
        }
        for (int i = forth.length - 1; i >= 0; i--) {
            assertThat(weather.regimeAt(0, 100 * i)).isEqualTo(forth[i]);
        }
        assertThat(forth).contains(0, 1);
    }
}
