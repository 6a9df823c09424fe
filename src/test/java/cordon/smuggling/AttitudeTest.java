package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.scenario.AttitudeSpec;
import cordon.scenario.Elasticity;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttitudeTest {
    /**
     * Through: 100 - 20 = 80 USD, lost: -20 - penalty. At penalty 0 success strikes more: (.9 x 80 - .35 x .1 x 20) / (.9 + .035); at penalty 200
     * the loss does: (.35 x .9 x 80 - .1 x 220) / (.315 + .1); at penalty 60 they strike alike, and it is the expected 62.
     */
    @ParameterizedTest
    @CsvSource({"0, 76.256684", "200, 7.710843", "60, 64"})
    void aLocalThinkerWeighsWhatStrikesMore(double penalty, double utility) {
        assertThat(new LocalThinker(0.35).utility(100, 20, 0.1, penalty)).isCloseTo(utility, within(1e-6));
    }

    @Test
    void withoutDecayItIsExpectedUtility() {
        assertThat(new LocalThinker(1).utility(100, 20, 0.3, 50))
                .isCloseTo(Attitude.expected(100, 20, 0.3, 50), within(1e-9));
    }

    /** Bordalo's function as in the NarcoLogic port: |x - y| / (|x| + |y| + 1). */
    @Test
    void salience() {
        assertThat(LocalThinker.salience(80, 0)).isCloseTo(80.0 / 81, within(1e-12));
        assertThat(LocalThinker.salience(80, 20)).isCloseTo(60.0 / 101, within(1e-12));
        assertThat(LocalThinker.salience(5, 5)).isZero();
    }

    /** IDA: at p = .12 and p0 = .02 a sixth is willing, 83 % are deterred, and .02 of potential journeys are caught. */
    @Test
    void willingness() {
        double willing = Attitude.willingness(0.12, 0.02);
        assertThat(willing).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(0.12 * willing).isCloseTo(0.02, within(1e-12));
        assertThat(Attitude.willingness(0.02, 0.02)).isEqualTo(1);
        assertThat(Attitude.willingness(0, 0.02)).isEqualTo(1);
    }

    @Test
    void eachKindHasItsUtility() {
        for (AttitudeSpec.Kind kind : AttitudeSpec.Kind.values()) {
            double utility = Attitude.of(new AttitudeSpec(kind, 0.35, 0.1)).utility(100, 20, 0.1, 0);
            assertThat(utility).isCloseTo(kind == AttitudeSpec.Kind.SALIENCE ? 76.256684 : 70, within(1e-6));
        }
    }

    /** Cost doubled at elasticity .5: demand falls to 1 / sqrt 2; halved at 3: eight times, but at most 4. */
    @Test
    void demandAnswersToCost() {
        assertThat(Demand.factor(2, new Elasticity(0.5, Optional.empty(), 4))).isCloseTo(0.707107, within(1e-6));
        assertThat(Demand.factor(0.5, new Elasticity(3, Optional.empty(), 4))).isEqualTo(4);
        assertThat(Demand.factor(0.5, new Elasticity(0, Optional.empty(), 4))).isEqualTo(1);
        assertThat(Demand.factor(Double.POSITIVE_INFINITY, new Elasticity(1, Optional.empty(), 4)))
                .isZero();
    }

    @Test
    void weightsPickInOrder() {
        double[] sums = Weights.best(new double[] {1, 3, Double.NEGATIVE_INFINITY, 3});
        assertThat(sums).containsExactly(0, 1, 1, 2);
        assertThat(Weights.pick(sums, 0.49)).isEqualTo(1);
        assertThat(Weights.pick(sums, 0.51)).isEqualTo(3);
        assertThat(Weights.pick(Weights.best(new double[] {Double.NEGATIVE_INFINITY}), 0.5))
                .isEqualTo(-1);
    }
}
