package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EnsembleEstimateTest {
    private static final double LEVEL = 0.95;

    /** Draws of means 2, 11 and 20 with weights 1, 1 and 2: by seed (1 + 10 + 2 x 19) / 4 = 12.25 and two more under the second seed. */
    @Test
    void threeDrawsByHand() {
        double[][] byDraw = {{1, 3}, {10, 12}, {19, 21}};
        EnsembleEstimate found = EnsembleEstimate.of(byDraw, new double[] {1, 1, 2}, LEVEL);
        assertThat(found.replication().estimate()).isCloseTo(13.25, within(1e-12));
        double half = 12.7062047364 * Math.sqrt(2) / Math.sqrt(2);
        assertThat(found.replication().halfWidth()).isCloseTo(half, within(1e-8));
        assertThat(found.low()).isEqualTo(2);
        assertThat(found.median()).isEqualTo(11);
        assertThat(found.high()).isEqualTo(20);
        assertThat(found.above()).isEqualTo(1);
        assertThat(found.draws()).isEqualTo(3);
    }

    /** A draw that lacks a value under one seed would make the seeds differ by what is in them; one without weight does not count. */
    @Test
    void onlyCompleteDrawsWithAWeightCount() {
        double[][] byDraw = {{1, Double.NaN}, {-4, -2}, {7, 7}};
        EnsembleEstimate found = EnsembleEstimate.of(byDraw, new double[] {5, 1, 0}, LEVEL);
        assertThat(found.draws()).isEqualTo(1);
        assertThat(found.replication().estimate()).isEqualTo(-3);
        assertThat(found.above()).isZero();
        assertThat(EnsembleEstimate.of(byDraw, new double[] {5, 0, 0}, LEVEL).draws())
                .isZero();
        assertThat(EnsembleEstimate.of(new double[0][], new double[0], LEVEL).median())
                .isNaN();
    }

    /** Of a hundred draws the third lies at 2.5 % of the weight and the 98th at 97.5 %. Where all draws share the luck of the seeds, more seeds narrow one interval and not the other. */
    @Test
    void luckAndParametersAreToldApart() {
        EnsembleEstimate few = shared(5);
        EnsembleEstimate many = shared(500);
        assertThat(many.replication().halfWidth()).isLessThan(few.replication().halfWidth() / 5);
        assertThat(many.high() - many.low()).isCloseTo(95, within(1e-9));
        assertThat(few.high() - few.low()).isCloseTo(95, within(1e-9));
    }

    private static EnsembleEstimate shared(int seeds) {
        double[][] byDraw = new double[100][seeds];
        double[] weights = new double[100];
        for (int draw = 0; draw < 100; draw++) {
            weights[draw] = 1;
            for (int seed = 0; seed < seeds; seed++) {
                byDraw[draw][seed] = draw + seed % 5;
            }
        }
        return EnsembleEstimate.of(byDraw, weights, LEVEL);
    }
}
