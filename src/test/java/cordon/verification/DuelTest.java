package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.interdiction.Duel;
import cordon.random.Draws;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the stochastic square law that have closed forms: one against one, and many against few. */
class DuelTest {
    private static final Draws DRAWS = new Draws(7);

    /**
     * One against one with exponential times to hit: A wins with chance a / (a + b) (s07_exponential_duel.csv, no limit of time;
     * rates are shots per unit of time times chance of a hit). 3.29 standard errors of 20,000 duels.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0.500000", "0.6, 0.5, 0.545455", "0.9, 0.6, 0.600000"})
    void exponentialDuel(double a, double b, double exact) {
        int n = 20_000;
        int won = 0;
        for (int i = 0; i < n; i++) {
            won += Duel.fight(1, 1, a, b, DRAWS, i).guards();
        }
        assertThat(won / (double) n).isCloseTo(exact, within(3.29 * StrictMath.sqrt(exact * (1 - exact) / n)));
    }

    /**
     * Lanchester's square law is the limit for large forces: with equal rates 2000 against 1000 leave sqrt(2000^2 - 1000^2) =
     * 1732.05 (s07_lanchester_square.csv: 17.3205 of 20 against 10, scaled by 100). The linear law would leave 1000. The mean of
     * 200 fights is within 3.29 of its standard errors and half a head, by which a mean of whole heads may differ from the limit.
     */
    @Test
    void squareLawOfLargeForces() {
        double[] left = IntStream.range(0, 200)
                .mapToDouble(
                        i -> Duel.fight(2000, 1000, 1, 1, DRAWS, 1_000_000 + i).guards())
                .toArray();
        double mean = Arrays.stream(left).average().orElseThrow();
        double square = Arrays.stream(left).map(x -> (x - mean) * (x - mean)).sum();
        double error = StrictMath.sqrt(square / 199 / 200);
        assertThat(error).isLessThan(2);
        assertThat(mean).isCloseTo(1732.05, within(3.29 * error + 0.5));
    }
}
