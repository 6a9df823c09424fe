package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceFillingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 1000})
    void aLatinHypercubeHasOnePointInEachStratumOfEachColumn(int n) {
        assertStratified(DesignKind.LATIN_HYPERCUBE.points(n, 5, 3), n);
    }

    /** Table s08_lhs_variance.csv: 1 / (12 n^3); the variance of 2000 means errs by sqrt(2 / 2000) of itself. */
    @Test
    void meansOfLatinHypercubesVaryLittle() {
        int designs = 2000;
        for (double[] row : KnownAnswers.rows("s08_lhs_variance.csv", "", 0).subList(0, 3)) {
            double[] means = new double[designs];
            for (int seed = 0; seed < designs; seed++) {
                UnitDesign design = DesignKind.LATIN_HYPERCUBE.points((int) row[0], 1, seed);
                means[seed] = StatUtils.mean(Functions.evaluate(design, u -> u[0]));
            }
            assertThat(StatUtils.variance(means) / row[2]).isCloseTo(1, within(3.29 * Math.sqrt(2.0 / designs)));
        }
    }

    /** Columns of a Latin hypercube are paired at random: their correlation varies by 1 / sqrt(n - 1). */
    @Test
    void columnsOfALatinHypercubeAreIndependent() {
        int designs = 500;
        double[] products = new double[designs];
        for (int seed = 0; seed < designs; seed++) {
            UnitDesign design = DesignKind.LATIN_HYPERCUBE.points(20, 2, seed);
            products[seed] = 12 * StatUtils.mean(Functions.evaluate(design, u -> (u[0] - 0.5) * (u[1] - 0.5)));
        }
        assertThat(StatUtils.mean(products)).isCloseTo(0, within(3.29 / Math.sqrt(19.0 * designs)));
        assertThat(StatUtils.variance(products) * 19).isCloseTo(1, within(3.29 * Math.sqrt(2.0 / designs)));
    }

    /** Table s08_sobol_joekuo_first16_d10.csv. */
    @Test
    void sobolsSequenceHasTheNumbersOfJoeAndKuo() {
        List<double[]> rows = KnownAnswers.rows("s08_sobol_joekuo_first16_d10.csv", "", 1);
        assertThat(SpaceFilling.sobol(16, 10)).isDeepEqualTo(rows.toArray(double[][]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 256})
    void aShiftedSobolSequenceStaysStratified(int n) {
        assertStratified(DesignKind.SOBOL_SEQUENCE.points(n, 10, 5), n);
    }

    /** The shift makes each point uniform: the mean of a first point over seeds is a half. */
    @Test
    void theShiftIsUniform() {
        int seeds = 500;
        double[] firsts = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            firsts[seed] = DesignKind.SOBOL_SEQUENCE.points(1, 1, seed).at(0, 0);
        }
        assertThat(StatUtils.mean(firsts)).isCloseTo(0.5, within(3.29 / Math.sqrt(12.0 * seeds)));
    }

    @Test
    void saltellisRowsAreAWithOneColumnOfB() {
        int d = 3;
        UnitDesign design = DesignKind.SALTELLI.points(8, d, 9);
        assertThat(design.size()).isEqualTo(8 * (d + 2));
        assertThat(design.groups()).isEqualTo(8);
        for (int base = 0; base < design.groups(); base++) {
            int a = base * design.groupSize();
            int b = a + d + 1;
            for (int i = 0; i < d; i++) {
                assertThat(design.at(a, i)).isNotEqualTo(design.at(b, i));
                for (int j = 0; j < d; j++) {
                    assertThat(design.at(a + 1 + i, j)).isEqualTo(design.at(i == j ? b : a, j));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DesignKind.class,
            names = {"SOBOL_SEQUENCE", "MORRIS", "SALTELLI"})
    void firstGroupsAreADesignOfTheirOwn(DesignKind kind) {
        UnitDesign few = kind.points(4, 3, 7);
        UnitDesign many = kind.points(9, 3, 7);
        for (int row = 0; row < few.size(); row++) {
            assertThat(many.row(row)).containsExactly(few.row(row));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DesignKind.class,
            names = {"LATIN_HYPERCUBE", "SOBOL_SEQUENCE", "MORRIS", "SALTELLI"})
    void theSeedAndNothingElseChoosesThePoints(DesignKind kind) {
        assertThat(kind.points(8, 4, 1).row(0))
                .containsExactly(kind.points(8, 4, 1).row(0));
        assertThat(sum(kind.points(8, 4, 1))).isNotEqualTo(sum(kind.points(8, 4, 2)));
    }

    @Test
    void refusesMoreDimensionsThanThereAreNumbersFor() {
        assertThatThrownBy(() -> DesignKind.SALTELLI.points(2, 501, 1)).hasMessageContaining("1002");
    }

    private static double sum(UnitDesign design) {
        return StatUtils.sum(Functions.evaluate(design, u -> u[0] + 2 * u[1] + 3 * u[2] * u[3]));
    }

    private static void assertStratified(UnitDesign design, int n) {
        for (int column = 0; column < design.dimensions(); column++) {
            int[] counts = new int[n];
            for (int row = 0; row < n; row++) {
                counts[(int) Math.floor(design.at(row, column) * n)]++;
            }
            assertThat(counts).containsOnly(1);
        }
    }
}
