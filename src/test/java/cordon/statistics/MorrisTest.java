package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10})
    void eachStepChangesOneFactorByDeltaAndEachFactorOnce(int levels) {
        int d = 5;
        double delta = levels / (2.0 * (levels - 1));
        UnitDesign design = MorrisTrajectories.of(20, d, levels, 4);
        for (int group = 0; group < 20; group++) {
            int[] changes = new int[d];
            for (int row = group * (d + 1) + 1; row < (group + 1) * (d + 1); row++) {
                for (int i = 0; i < d; i++) {
                    double step = design.at(row, i) - design.at(row - 1, i);
                    if (step != 0) {
                        changes[i]++;
                        assertThat(Math.abs(step)).isCloseTo(delta, within(1e-12));
                    }
                }
            }
            assertThat(changes).containsOnly(1);
        }
    }

    /** A coordinate of a first point is on each of four levels in a quarter of 4000 trajectories, steps go up in half. */
    @Test
    void allLevelsAreEquallyLikely() {
        int n = 4000;
        UnitDesign design = MorrisTrajectories.of(n, 2, 4, 6);
        int[] counts = new int[4];
        int ups = 0;
        for (int group = 0; group < n; group++) {
            counts[(int) Math.round(3 * design.at(3 * group, 1))]++;
            ups += design.at(3 * group + 2, 1) > design.at(3 * group, 1) ? 1 : 0;
        }
        for (int count : counts) {
            assertThat(count / (double) n).isCloseTo(0.25, within(3.29 * Math.sqrt(0.25 * 0.75 / n)));
        }
        assertThat(ups / (double) n).isCloseTo(0.5, within(3.29 * Math.sqrt(0.25 / n)));
    }

    /** Table s08_linear_indices.csv. */
    @Test
    void effectsOfALinearFunctionAreItsCoefficients() {
        UnitDesign design = DesignKind.MORRIS.points(10, 4, 1);
        List<MorrisEffect> effects = MorrisEffect.of(design, Functions.evaluate(design, Functions::linear), 0.95, 1);
        for (double[] row : KnownAnswers.rows("s08_linear_indices.csv", "Y=4x1", 1)) {
            MorrisEffect effect = effects.get((int) row[0] - 1);
            assertThat(effect.mu().estimate()).isCloseTo(row[4], within(1e-12));
            assertThat(effect.muStar().estimate()).isCloseTo(row[5], within(1e-12));
            assertThat(effect.sigma().estimate()).isCloseTo(row[6], within(1e-12));
            assertThat(effect.mu().halfWidth()).isCloseTo(0, within(1e-12));
        }
    }

    /** Two trajectories of one factor with step +-2/3 and effects 3 and -1: mean 1, mean size 2, deviation sqrt(8). */
    @Test
    void twoTrajectoriesByHand() {
        UnitDesign design = DesignKind.MORRIS.points(2, 1, 1);
        double[] outputs = {0, 3 * (design.at(1, 0) - design.at(0, 0)), 5, 5 - (design.at(3, 0) - design.at(2, 0))};
        MorrisEffect effect = MorrisEffect.of(design, outputs, 0.95, 1).get(0);
        assertThat(effect.mu().estimate()).isCloseTo(1, within(1e-12));
        assertThat(effect.muStar().estimate()).isCloseTo(2, within(1e-12));
        assertThat(effect.sigma().estimate()).isCloseTo(Math.sqrt(8), within(1e-12));
        assertThat(effect.mu().low()).isCloseTo(-1, within(1e-12));
        assertThat(effect.mu().high()).isCloseTo(3, within(1e-12));
    }

    /**
     * x1 x2 with four levels: the effect of a factor is the other's level, of mean 1/2 and variance 5/36. (2 x3 - 1)^2 / 2: effects are -2/3
     * or 2/3 of 1, so that mu is 0 and mu* 2/3.
     */
    @Test
    void interactionShowsInSigmaAndCancellingInMuStar() {
        UnitDesign design = DesignKind.MORRIS.points(400, 3, 2);
        double[] outputs = Functions.evaluate(design, u -> u[0] * u[1] + Math.pow(2 * u[2] - 1, 2) / 2);
        List<MorrisEffect> effects = MorrisEffect.of(design, outputs, 0.999, 2);
        for (int i = 0; i < 2; i++) {
            assertThat(effects.get(i).mu().contains(0.5)).isTrue();
            assertThat(effects.get(i).muStar().estimate())
                    .isEqualTo(effects.get(i).mu().estimate());
            assertThat(effects.get(i).sigma().contains(Math.sqrt(5.0 / 36))).isTrue();
            assertThat(effects.get(i).sigma().halfWidth()).isBetween(0.01, 0.05);
        }
        assertThat(effects.get(2).mu().contains(0)).isTrue();
        assertThat(effects.get(2).muStar().estimate()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void refusesWhatItCannotRead() {
        UnitDesign design = DesignKind.MORRIS.points(2, 2, 1);
        assertThatThrownBy(() -> MorrisTrajectories.of(2, 2, 3, 1)).hasMessageContaining("even");
        assertThatThrownBy(() -> MorrisEffect.of(design, new double[5], 0.95, 1))
                .hasMessageContaining("6 points but 5");
        assertThatThrownBy(() -> MorrisEffect.of(design, new double[] {0, 1, Double.NaN, 0, 0, 0}, 0.95, 1))
                .hasMessageContaining("point 2 is NaN");
        assertThatThrownBy(() -> SobolIndex.of(design, new double[6], 0.95, 1)).hasMessageContaining("SALTELLI");
    }
}
