package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;

/** Paired differences, how many pairs decide, and several tests at once. */
class ComparisonTest {
    /** Extra hours of sleep with two drugs: Student (1908); data set 'sleep' of R. */
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** R: t.test(extra ~ group, data = sleep, paired = TRUE): t = 4.0621, p = 0.002833, 0.7001142 to 2.4598858. */
    @Test
    void sleep() {
        PairedDifference found = PairedDifference.of(SECOND, FIRST, 0.95);
        assertThat(found.mean().estimate()).isCloseTo(1.58, within(1e-12));
        assertThat(found.mean().low()).isCloseTo(0.7001142, within(1e-6));
        assertThat(found.mean().high()).isCloseTo(2.4598858, within(1e-6));
        assertThat(found.pValue()).isCloseTo(0.002833, within(1e-6));
        assertThat(found.pValue()).isCloseTo(new TTest().pairedTTest(SECOND, FIRST), within(1e-12));
        assertThat(found.effect()).isCloseTo(4.0621 / Math.sqrt(10), within(1e-4));
        assertThat(found.deviation()).isCloseTo(1.58 / found.effect(), within(1e-12));
        assertThat(found.decided()).isTrue();
        assertThat(PairedDifference.of(FIRST, SECOND, 0.95).decided()).isTrue();
        assertThat(PairedDifference.of(SECOND, FIRST, 0.999).decided()).isFalse();
    }

    /** With deviation 1.23 and mean 1.58: 2.776 1.23 / sqrt(5) = 1.527 is below it, 3.182 1.23 / sqrt(4) = 1.957 is not. */
    @Test
    void fivePairsWouldHaveDecided() {
        assertThat(PairedDifference.of(SECOND, FIRST, 0.95).pairsToDecide()).hasValue(5);
        assertThat(PairedDifference.of(FIRST, FIRST, 0.95).pairsToDecide()).isEmpty();
    }

    @Test
    void equalPairsDifferByNothing() {
        PairedDifference none = PairedDifference.of(FIRST, FIRST, 0.95);
        assertThat(none.mean().estimate()).isZero();
        assertThat(none.mean().halfWidth()).isZero();
        assertThat(none.pValue()).isEqualTo(1);
        assertThat(none.decided()).isFalse();
        PairedDifference shifted = PairedDifference.of(new double[] {2, 3, 4}, new double[] {1, 2, 3}, 0.95);
        assertThat(shifted.pValue()).isZero();
        assertThat(shifted.decided()).isTrue();
        assertThat(shifted.pairsToDecide()).hasValue(2);
    }

    @Test
    void aMissingValueLeavesNothingKnown() {
        PairedDifference unknown = PairedDifference.of(new double[] {2, Double.NaN, 4}, new double[] {1, 2, 3}, 0.95);
        assertThat(unknown.pValue()).isNaN();
        assertThat(unknown.decided()).isFalse();
        assertThat(unknown.pairsToDecide()).isEmpty();
    }

    @Test
    void refusesWhatAreNoPairs() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3], 0.95))
                .hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> PairedDifference.of(new double[1], new double[1], 0.95))
                .hasMessageContaining("two pairs");
    }

    /** Table s08_reps_to_target.csv. */
    @Test
    void replicationsToATarget() {
        for (double[] row : KnownAnswers.rows("s08_reps_to_target.csv", "", 0)) {
            assertThat(SampleSize.forHalfWidth(row[0], row[1], 0.95)).hasValue((int) row[3]);
        }
        assertThat(SampleSize.forHalfWidth(1, 1e-9, 0.95)).isEqualTo(OptionalInt.empty());
        assertThat(SampleSize.forHalfWidth(1, 0, 0.95)).isEmpty();
        assertThatThrownBy(() -> SampleSize.forHalfWidth(-1, 1, 0.95)).hasMessageContaining("-1.0");
    }

    /** Table s08_multiplicity.csv. */
    @Test
    void levelsForSeveralTests() {
        for (double[] row : KnownAnswers.rows("s08_multiplicity.csv", "", 0)) {
            int tests = (int) row[0];
            double each = Multiplicity.perTest(row[1], tests);
            assertThat(each).isCloseTo(row[2], within(1e-9));
            assertThat(ConfidenceInterval.normalQuantile(1 - each)).isCloseTo(row[3], within(1e-6));
            assertThat(Multiplicity.someFalseAlarm(row[1], tests)).isCloseTo(row[4], within(1e-6));
        }
    }

    /** R: p.adjust(c(.01, .04, .03, .005, .8), "holm") and "BH". */
    @Test
    void adjustedValuesAsInR() {
        double[] p = {0.01, 0.04, 0.03, 0.005, 0.8};
        assertThat(Multiplicity.holm(p)).containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.8}, within(1e-12));
        assertThat(Multiplicity.benjaminiHochberg(p))
                .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.8}, within(1e-12));
    }

    /** Benjamini and Hochberg (1995), section 3.2: of fifteen hypotheses, Bonferroni's way rejects three at .05, theirs four. */
    @Test
    void theExampleOfBenjaminiAndHochberg() {
        double[] p = {
            .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1.0
        };
        assertThat(Arrays.stream(Multiplicity.holm(p)).filter(a -> a <= 0.05).count())
                .isEqualTo(3);
        assertThat(Arrays.stream(Multiplicity.benjaminiHochberg(p))
                        .filter(a -> a <= 0.05)
                        .count())
                .isEqualTo(4);
    }

    @Test
    void aTestThatCouldNotBeMadeDoesNotCount() {
        double[] p = {0.02, Double.NaN, 0.03};
        assertThat(Multiplicity.holm(p)).containsExactly(0.04, Double.NaN, 0.04);
        assertThat(Multiplicity.benjaminiHochberg(p)).containsExactly(0.03, Double.NaN, 0.03);
        assertThatThrownBy(() -> Multiplicity.holm(new double[] {1.2})).hasMessageContaining("1.2");
    }
}
