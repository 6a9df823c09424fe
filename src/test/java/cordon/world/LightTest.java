package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.frontier.LonLat;
import cordon.scenario.Period;
import cordon.scenario.Sky;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sunrise and sunset against the low-precision formulas of the Astronomical Almanac (section C), which use other terms. */
class LightTest {
    private static final double DAY = Calendar.DAY_MIN;
    private static final double SUNRISE_DEG = -0.833;
    private static final double LATITUDE = 58;
    private static final double LONGITUDE = 25;
    private static final LocalDateTime START = LocalDateTime.of(2023, 1, 1, 0, 0);

    private static Light light(double nightSunDeg, double crossoverMin) {
        Calendar calendar = new Calendar(new Period(START, 2, 364, 0, 5, 1));
        Sky sky = new Sky(List.of(), 0.13, 0, List.of(), nightSunDeg, crossoverMin, 0.5);
        return new Light(calendar, sky, new LonLat(LONGITUDE, LATITUDE));
    }

    /** Noon and half of the day, min, by the Almanac, of the n-th day of 2023. */
    private static double[] almanac(int day) {
        double n = 8400.5 + day + 0.5 - LONGITUDE / 360; // 2023-01-01, 0 h UTC, is 8400.5 days after J2000.0
        double q = 280.460 + 0.9856474 * n;
        double g = Math.toRadians(357.528 + 0.9856003 * n);
        double ecliptic = Math.toRadians(q + 1.915 * Math.sin(g) + 0.020 * Math.sin(2 * g));
        double obliquity = Math.toRadians(23.439 - 0.0000004 * n);
        double ascension = Math.toDegrees(Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic)));
        double declination = Math.asin(Math.sin(obliquity) * Math.sin(ecliptic));
        double equationMin = 4 * Math.IEEEremainder(q - ascension, 360);
        double latitude = Math.toRadians(LATITUDE);
        double cosine = (Math.sin(Math.toRadians(SUNRISE_DEG)) - Math.sin(latitude) * Math.sin(declination))
                / (Math.cos(latitude) * Math.cos(declination));
        return new double[] {720 - 4 * LONGITUDE - equationMin + 120, 4 * Math.toDegrees(Math.acos(cosine))};
    }

    /** Spencer's series are within .0006 rad and 35 s (.58 min), the Almanac's within .1 min; Spencer's do not know in which year of four it is, by up to .3 degrees, and half of a day changes by 4 tan 58 = 6.4 min a degree at the equinoxes. */
    @Test
    void theSunRisesAndSetsAsInTheAlmanac() {
        Light light = light(SUNRISE_DEG, 0);
        double worstNoon = 0;
        double worstHalf = 0;
        for (int day = 0; day < 364; day++) {
            double[] almanac = almanac(day);
            double noon = day * DAY + almanac[0];
            assertThat(light.night(noon)).isFalse();
            double set = light.nextChange(noon);
            double rise = lastChange(light, noon);
            worstNoon = Math.max(worstNoon, Math.abs((rise + set) / 2 - noon));
            worstHalf = Math.max(worstHalf, Math.abs((set - rise) / 2 - almanac[1]));
        }
        assertThat(worstNoon).isLessThan(0.7);
        assertThat(worstHalf).isLessThan(2.1);
    }

    private static double lastChange(Light light, double minute) {
        double change = light.nextChange(minute - 720);
        while (light.nextChange(change) <= minute) {
            change = light.nextChange(change);
        }
        return change;
    }

    /** The crossover is the hour after sunrise and that before sunset; light begins and ends with the sun at the elevation of night. */
    @Test
    void twilightAndCrossoverLieAboutSunrise() {
        Light light = light(-6, 60);
        double noon = 80 * DAY + almanac(80)[0];
        double half = almanac(80)[1];
        double[] edges = {half - 60, half};
        assertThat(light.crossover(noon)).isFalse();
        for (int side = -1; side <= 1; side += 2) {
            assertThat(light.crossover(noon + side * (edges[0] - 3))).isFalse();
            assertThat(light.crossover(noon + side * (edges[0] + 3))).isTrue();
            assertThat(light.crossover(noon + side * (edges[1] - 3))).isTrue();
            assertThat(light.crossover(noon + side * (edges[1] + 3))).isFalse();
            assertThat(light.night(noon + side * (edges[1] + 3))).isFalse();
            assertThat(light.night(noon + side * (edges[1] + 60))).isTrue();
        }
    }

    /** On the shortest day (6.6 h) two crossovers of 5 h would overlap at noon: each lasts no longer than half of the day. */
    @Test
    void aLongCrossoverLastsUntilNoonAtMost() {
        Light light = light(SUNRISE_DEG, 300);
        double noon = 354 * DAY + almanac(354)[0];
        assertThat(light.crossover(noon - 30)).isTrue();
        assertThat(light.crossover(noon + 30)).isTrue();
        assertThat(light.crossover(noon + almanac(354)[1] + 3)).isFalse();
    }

    /** cos(angle) = (sin e - sin l sin d) / (cos l cos d): 6 h at the equator, and for the sun over it; a third of a turn where the cosine is -1/2. */
    @Test
    void halfADayHasAClosedForm() {
        assertThat(Light.halfDayMin(0, 0.3, 0)).isCloseTo(360, within(1e-9));
        assertThat(Light.halfDayMin(0, 0, 50)).isCloseTo(360, within(1e-9));
        assertThat(Light.halfDayMin(-30, 0, 0)).isCloseTo(480, within(1e-9));
        assertThat(Light.halfDayMin(0, Math.atan(0.5), 45)).isCloseTo(480, within(1e-9));
        assertThat(Light.halfDayMin(0, 0.4, 80)).isCloseTo(720, within(1e-9));
        assertThat(Light.halfDayMin(0, -0.4, 80)).isCloseTo(0, within(1e-9));
    }

    @Test
    void theNightIsFoundFromBeforeAndWithin() {
        Light light = light(-6, 0);
        double noon = 80 * DAY + almanac(80)[0];
        double[] night = light.nightFrom(noon);
        assertThat(night[0]).isBetween(noon + 360, noon + 480);
        assertThat(night[1]).isBetween(noon + DAY / 2, noon + DAY);
        assertThat(light.night(night[0])).isTrue();
        assertThat(light.night(Math.nextDown(night[0]))).isFalse();
        assertThat(light.night(night[1])).isFalse();
        assertThat(light.night(Math.nextDown(night[1]))).isTrue();
        assertThat(light.nightFrom(night[0] + 60)).containsExactly(night[0] + 60, night[1]);
    }

    /** Spans follow each other without holes, and before the first of them is the first. */
    @Test
    void spansFollowEachOther() {
        Light light = light(-6, 60);
        int span = light.spanAt(0);
        for (double minute = 0; minute < 300 * DAY; minute = light.endOf(span++)) {
            assertThat(light.spanAt(minute)).isEqualTo(span);
            assertThat(light.spanAt(Math.nextDown(light.endOf(span)))).isEqualTo(span);
            assertThat(light.nextChange(minute)).isEqualTo(light.endOf(span));
        }
        assertThat(light.spanAt(-1e6)).isZero();
        assertThat(light.endOf(light.spanAt(1e9))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(light.nightFrom(1e9)[1]).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
