package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.Sensing;
import cordon.sensing.Imaging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The imaging model against published numbers. */
class ImagingTableTest {
    private static final double ROUNDED_M = 0.5;

    /** Target transfer probability: table s02_ttpf.csv. */
    @Test
    void transferProbability() {
        assertThat(Table.rows("s02_ttpf.csv"))
                .hasSize(8)
                .allSatisfy(row -> assertThat(Imaging.probability(row[0])).isCloseTo(row[1], within(1e-6)));
    }

    /** Published inversions: P = .80 at 1.452 and .95 at 2.041 times the resolution of an even chance. */
    @ParameterizedTest
    @CsvSource({"1.452, 0.80", "2.041, 0.95"})
    void publishedInversions(double resolution, double probability) {
        assertThat(Imaging.probability(resolution)).isCloseTo(probability, within(5e-4));
    }

    /** Lens 0.75 m across at 4 km in 50 urad: 1.875 times the resolution of an even chance, 0.925690. */
    @Test
    void workedExample() {
        assertThat(Imaging.probability(1.875)).isCloseTo(0.925690, within(1e-6));
    }

    /**
     * Ranges of detection, recognition and identification (1.5, 6, 12 pixels) in the datasheet of the Hikvision DS-2TD8166 (17 um,
     * p. 14), in metres, of a vehicle (2.3 m) and a person (0.75 m).
     */
    @ParameterizedTest
    @CsvSource({
        "75, 6765, 2206, 1691, 551, 846, 276",
        "100, 9020, 2941, 2255, 735, 1127, 368",
        "150, 13529, 4412, 3382, 1103, 1691, 551"
    })
    void datasheet(double lensMm, double dv, double dh, double rv, double rh, double iv, double ih) {
        double[][] byPixels = {{1.5, dv, dh}, {6, rv, rh}, {12, iv, ih}};
        for (double[] row : byPixels) {
            assertThat(rangeM(lensMm, row[0], 2.3)).isCloseTo(row[1], within(ROUNDED_M));
            assertThat(rangeM(lensMm, row[0], 0.75)).isCloseTo(row[2], within(ROUNDED_M));
        }
    }

    private static double rangeM(double lensMm, double pixels, double targetM) {
        Sensing.Optic optic =
                new Sensing.Optic("o", Sensing.Law.IMAGING, lensMm, 17, pixels, 1, 0.5, 0.005, 60, 0.3, false);
        return 1000 * Imaging.evenChanceKm(optic, targetM);
    }

    /** Search in limited time (NVESD): at an even chance, 1 / rate = 6.8 s; from P = .9 on, rate = resolution / 6.8 s. */
    @Test
    void searchRate() {
        assertThat(1 - Math.exp(-10 * Imaging.searchPerS(0.5, 1))).isCloseTo(2 * 0.385105, within(2e-6));
        assertThat(Imaging.searchPerS(Imaging.probability(2), 2)).isCloseTo(2 / 6.8, within(1e-9));
    }
}
