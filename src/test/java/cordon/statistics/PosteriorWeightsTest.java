package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PosteriorWeightsTest {
    private static final double[] ZERO = {0};
    private static final double[] ONE = {1};

    /** Distances 0, 1, 2, 3, 4; four of five accepted: tolerance 3, weights 1, 8/9, 5/9, 0 before they are made to add up to 1. */
    @Test
    void fiveDrawsByHand() {
        double[][] summaries = {{2}, {0}, {-1}, {3}, {4}};
        PosteriorWeights found = PosteriorWeights.of(summaries, ZERO, ONE, 0.8);
        double sum = 1 + 8.0 / 9 + 5.0 / 9;
        assertThat(found.tolerance()).isEqualTo(3);
        assertThat(found.weight(0)).isCloseTo(5.0 / 9 / sum, within(1e-12));
        assertThat(found.weight(1)).isCloseTo(1 / sum, within(1e-12));
        assertThat(found.weight(2)).isCloseTo(8.0 / 9 / sum, within(1e-12));
        assertThat(found.weight(3)).isZero();
        assertThat(found.weight(4)).isZero();
        assertThat(found.effectiveSampleSize()).isCloseTo(sum * sum / (1 + 64.0 / 81 + 25.0 / 81), within(1e-12));
        double[] values = {30, 10, 20, 0, 99};
        assertThat(found.mean(values)).isCloseTo((30 * 5 + 10 * 9 + 20 * 8) / 22.0, within(1e-12));
        assertThat(found.quantile(values, 0.5)).isEqualTo(20);
        assertThat(found.quantile(values, 9.0 / 22)).isEqualTo(10);
        assertThat(found.quantile(values, 1)).isEqualTo(30);
    }

    /** A gap of 2 in a summary of scale 4 counts as much as one of 0.5 in a summary of scale 1. */
    @Test
    void gapsCountInTheirScales() {
        double[][] summaries = {{12, 5}, {10, 5.5}, {14, 7}};
        PosteriorWeights found = PosteriorWeights.of(summaries, new double[] {10, 5}, new double[] {4, 1}, 1);
        assertThat(found.weight(0)).isEqualTo(found.weight(1)).isPositive();
        assertThat(found.tolerance()).isCloseTo(Math.sqrt(5), within(1e-12));
    }

    /** Prior uniform from -6 to 6, one summary with normal error of 1, observed 0.5: the posterior is normal, mean 0.5 and deviation 1. */
    @Test
    void aNormalPosterior() {
        Random random = new Random(3);
        int draws = 200_000;
        double[] parameter = new double[draws];
        double[][] summaries = new double[draws][1];
        for (int i = 0; i < draws; i++) {
            parameter[i] = 12 * random.nextDouble() - 6;
            summaries[i][0] = parameter[i] + random.nextGaussian();
        }
        PosteriorWeights found = PosteriorWeights.of(summaries, new double[] {0.5}, ONE, 0.02);
        double n = found.effectiveSampleSize();
        assertThat(n).isBetween(0.8 * 4000, 4000.0);
        assertThat(found.mean(parameter)).isCloseTo(0.5, within(3.29 / Math.sqrt(n)));
        assertThat(found.quantile(parameter, 0.5)).isCloseTo(0.5, within(3.29 * 1.2533 / Math.sqrt(n)));
        double tailError = Math.sqrt(0.025 * 0.975 / n) / 0.058445;
        assertThat(found.quantile(parameter, 0.025)).isCloseTo(0.5 - 1.959964, within(3.29 * tailError));
        assertThat(found.quantile(parameter, 0.975)).isCloseTo(0.5 + 1.959964, within(3.29 * tailError));
    }

    @Test
    void drawsWithoutAllSummariesAreNeverAccepted() {
        double[][] summaries = {{Double.NaN}, {1}, {2}, {Double.POSITIVE_INFINITY}};
        PosteriorWeights found = PosteriorWeights.of(summaries, ZERO, ONE, 1);
        assertThat(found.weight(0)).isZero();
        assertThat(found.weight(3)).isZero();
        assertThat(found.mean(new double[] {Double.NaN, 5, 6, Double.NaN})).isEqualTo(5);
    }

    @Test
    void equallyFarDrawsWeighTheSame() {
        PosteriorWeights found = PosteriorWeights.of(new double[][] {{1}, {-1}, {3}, {1}}, ZERO, ONE, 0.5);
        assertThat(found.effectiveSampleSize()).isCloseTo(3, within(1e-12));
        assertThat(found.weight(2)).isZero();
        assertThat(PosteriorWeights.of(new double[][] {{0}, {1}}, ZERO, ONE, 0.5)
                        .weight(0))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoQuestion() {
        double[][] one = {{1}};
        assertThatThrownBy(() -> PosteriorWeights.of(one, ZERO, new double[] {0}, 0.1))
                .hasMessageContaining("scales");
        assertThatThrownBy(() -> PosteriorWeights.of(one, new double[2], new double[1], 0.1))
                .hasMessageContaining("2 targets");
        assertThatThrownBy(() -> PosteriorWeights.of(one, ZERO, ONE, 0)).hasMessageContaining("share");
        assertThatThrownBy(() -> PosteriorWeights.of(new double[][] {{1, 2}}, ZERO, ONE, 1))
                .hasMessageContaining("2 summaries");
        assertThatThrownBy(() -> PosteriorWeights.of(new double[][] {{Double.NaN}}, ZERO, ONE, 1))
                .hasMessageContaining("no draw");
        assertThatThrownBy(() -> PosteriorWeights.of(one, ZERO, ONE, 1).mean(new double[2]))
                .hasMessageContaining("2 values");
    }
}
