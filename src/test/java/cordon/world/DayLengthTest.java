package cordon.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lengths of day against src/test/resources/verification/s10_day_length.csv: spherical astronomy, declination 23.4393 degrees. */
class DayLengthTest {
    private static final double OBLIQUITY_DEG = 23.4393;

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/verification/s10_day_length.csv", numLinesToSkip = 1)
    void hoursOfDay(double latitude, String date, double geometric, double seen) {
        double declination = Math.toRadians(OBLIQUITY_DEG
                * switch (date) {
                    case "equinox" -> 0;
                    case "summer solstice" -> 1;
                    default -> -1;
                });
        assertThat(2 * Light.halfDayMin(0, declination, latitude) / 60).isCloseTo(geometric, within(1e-6));
        assertThat(2 * Light.halfDayMin(-0.833, declination, latitude) / 60).isCloseTo(seen, within(1e-6));
    }
}
