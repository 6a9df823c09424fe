package cordon.smuggling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
    /** A lane cut in two halves of the same utility draws what the whole one drew, and gates beside it lose nothing. */
    @Test
    void theGrainOfLanesDoesNotDecide() {
        double[] whole = Weights.softmax(new double[] {0, 50, 80}, new double[] {1, 1, 1}, 40);
        double[] halves = Weights.softmax(new double[] {0, 50, 80, 80}, new double[] {1, 1, 0.5, 0.5}, 40);
        double gate = (whole[1] - whole[0]) / whole[2];
        assertThat((halves[1] - halves[0]) / halves[3]).isCloseTo(gate, within(1e-12));
        assertThat(halves[3] - halves[1]).isCloseTo(whole[2] - whole[1], within(1e-12));
    }

    /** Logit with equal sizes: exp(80/40) / (1 + exp(50/40) + exp(80/40)). */
    @Test
    void logitByHand() {
        double[] sums = Weights.softmax(new double[] {0, 50, 80}, new double[] {1, 1, 1}, 40);
        double expected = Math.exp(2) / (1 + Math.exp(1.25) + Math.exp(2));
        assertThat((sums[2] - sums[1]) / sums[2]).isCloseTo(expected, within(1e-12));
    }

    /** exp(1000) is more than a double holds: only differences count. */
    @Test
    void utilitiesFarAboveTheNoiseDoNotOverflow() {
        double[] sums = Weights.softmax(new double[] {99_999, 100_000}, new double[] {1, 1}, 1);
        assertThat(sums[0] / sums[1]).isCloseTo(1 / (1 + Math.E), within(1e-12));
    }

    /** Whoever takes the best takes each of the equally good as often, wherever they stand in the list. */
    @Test
    void theEquallyGoodAreTakenAlike() {
        assertThat(Weights.best(new double[] {5, 7, 3, 7})).containsExactly(0, 1, 1, 2);
    }
}
