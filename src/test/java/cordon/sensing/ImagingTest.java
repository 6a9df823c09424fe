package cordon.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Chance and rate of detection by hand, and the table of them. */
class ImagingTest {
    /** .75 m with a lens of 100 mm, pixels of 15 um and 2 of them: .75 x 100 / 30 = 2.5 km. */
    @Test
    void theRangeOfAnEvenChanceFollowsFromOptics() {
        Scene scene = new Scene("sensing.optics=[{id: eye, law: imaging, lensMm: 100, pitchUm: 15, pixelsAt50: 2}]");
        assertThat(Imaging.evenChanceKm(scene.scenario.sensing().optics().get(0), 0.75))
                .isCloseTo(2.5, within(1e-12));
        assertThat(Imaging.resolution(2.5, 5, 1, 0)).isEqualTo(0.5);
        assertThat(Imaging.resolution(2.5, 5, 0.5, 0.2)).isCloseTo(0.25 / Math.E, within(1e-12));
        assertThat(Imaging.resolution(2.5, 0, 1, 0)).isEqualTo(2500);
    }

    /** x^E / (1 + x^E) with E = 2.7 + .7 x: 1/2 at 1, 2^4.1 = 17.1484 at 2, .5^3.05 = .120742 at 1/2. */
    @Test
    void chanceAndRateFollowTheModel() {
        assertThat(Imaging.probability(1)).isEqualTo(0.5);
        assertThat(Imaging.probability(2)).isCloseTo(17.1484 / 18.1484, within(1e-5));
        assertThat(Imaging.probability(0.5)).isCloseTo(0.120742 / 1.120742, within(1e-5));
        assertThat(Imaging.probability(2500)).isEqualTo(1);
        assertThat(Imaging.searchPerS(0.85, 9)).isCloseTo(0.25, within(1e-12));
        assertThat(Imaging.searchPerS(0.9, 1.7)).isCloseTo(0.25, within(1e-12));
    }

    /** The table keeps every 20 m as the model has it, and is straight between. */
    @Test
    void theTableIsTheModel() {
        RangeTable table = new RangeTable(2.5, 0.8, 0.1, 0.5);
        for (int i = 1; i < 150; i++) {
            double range = 0.02 * i + 1e-9;
            double x = Imaging.resolution(2.5, range, 0.8, 0.1);
            double p = Imaging.probability(x);
            assertThat(table.probability(range)).isCloseTo(p, within(1e-6));
            double rate = 30 * Imaging.searchPerS(p, Math.min(x, 20));
            assertThat(table.ratePerMin(range)).isCloseTo(rate, within(1e-5 * Math.max(1, rate)));
            double next = Imaging.probability(Imaging.resolution(2.5, range + 0.02, 0.8, 0.1));
            assertThat(table.probability(range + 0.005)).isCloseTo(0.75 * p + 0.25 * next, within(1e-6));
            double xNext = Imaging.resolution(2.5, range + 0.02, 0.8, 0.1);
            double rateNext = 30 * Imaging.searchPerS(next, Math.min(xNext, 20));
            assertThat(table.ratePerMin(range + 0.005))
                    .isCloseTo(0.75 * rate + 0.25 * rateNext, within(1e-5 * Math.max(1, rate)));
        }
        assertThat(table.probability(50)).isZero();
        assertThat(table.ratePerMin(50)).isBetween(0.0, 0.2);
    }

    /** A level's range is that at which the chance falls to it, to the next 20 m; in clear air without end 60 km are the longest. */
    @Test
    void eachLevelHasItsRange() {
        RangeTable table = new RangeTable(2.5, 1, 0, 1);
        for (int level = 0; level < CameraFields.LEVELS; level++) {
            double value = CameraFields.levelValue(level);
            double range = table.rangeOf(level);
            assertThat(Imaging.probability(2.5 / range)).isLessThanOrEqualTo(value + 1e-6);
            assertThat(Imaging.probability(2.5 / (range - 0.021))).isGreaterThan(value);
        }
        assertThat(new RangeTable(500, 1, 0, 1).rangeOf(0)).isCloseTo(60, within(0.021));
    }

    @Test
    void levelsAreTwentyFour() {
        assertThat(CameraFields.level(0)).isZero();
        assertThat(CameraFields.level(0.999)).isEqualTo(23);
        assertThat(CameraFields.level(0.5)).isEqualTo(12);
        assertThat(CameraFields.levelValue(0)).isCloseTo(1 / 48.0, within(1e-12));
        assertThat(CameraFields.levelValue(23)).isCloseTo(47 / 48.0, within(1e-12));
    }

    /** Rows 2 to 4 of column 1 and row 3 of column 3: what is added there is found there, and nothing elsewhere. */
    @Test
    void aFieldKeepsTheRowsThatItCovers() {
        HazardField.Extent extent = new HazardField.Extent(5);
        extent.cover(1, 3, 4);
        extent.cover(1, 2, 3);
        extent.cover(3, 3, 3);
        HazardField field = extent.field();
        assertThat(field.firstRow()).isEqualTo(2);
        assertThat(field.lastRow()).isEqualTo(4);
        field.add(1, 2, 0.5f);
        field.add(1, 4, 0.25f);
        field.add(1, 4, 0.5f);
        field.add(3, 3, 2);
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 7; row++) {
                float expected = column == 3 && row == 3 ? 2 : 0;
                expected = column == 1 && row == 2 ? 0.5f : column == 1 && row == 4 ? 0.75f : expected;
                assertThat(field.at(column, row)).isEqualTo(expected);
            }
        }
    }
}
