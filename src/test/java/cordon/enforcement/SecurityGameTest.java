package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Verification 4.9, strong Stackelberg equilibria of three games (table s04_sse_games.csv, computed by ORIGAMI and again by one linear program
 * per target, Conitzer and Sandholm 2006), and 4.8, inspection of parallel routes (s04_parallel_interdiction_game.csv, Washburn and Wood 1995).
 */
class SecurityGameTest {
    private static final Path FOLDER = Path.of("src/test/resources/verification");

    private static List<List<String>> games() throws IOException {
        return rows("s04_sse_games.csv");
    }

    private static List<List<String>> routes() throws IOException {
        return rows("s04_parallel_interdiction_game.csv");
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(";")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Columns: game, resources, defender's gains covered and uncovered, attacker's, gain, target attacked, defender's gain, coverage. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("games")
    void strongStackelbergEquilibrium(List<String> row) {
        double[] defenderCovered = numbers(row.get(2));
        double[] defenderUncovered = numbers(row.get(3));
        SecurityGame game = new SecurityGame(numbers(row.get(5)), numbers(row.get(4)), Double.parseDouble(row.get(1)));
        assertThat(game.attackersGain()).isCloseTo(Double.parseDouble(row.get(6)), within(1e-6));
        assertThat(game.coverage()).containsExactly(numbers(row.get(9)), within(1e-6));
        int attacked = game.attacked(defenderUncovered, defenderCovered);
        assertThat(attacked + 1).isEqualTo(Integer.parseInt(row.get(7)));
        assertThat(game.defendersGain(attacked, defenderUncovered, defenderCovered))
                .isCloseTo(Double.parseDouble(row.get(8)), within(1e-6));
    }

    /** One inspector, who finds the smuggler of route i with the chance p_i if it is there: V = 1 / sum(1 / p_i), mixed as V / p_i. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void parallelRoutes(List<String> row) {
        double[] caught =
                Arrays.stream(numbers(row.get(0))).map(detected -> -detected).toArray();
        SecurityGame game = new SecurityGame(new double[caught.length], caught, 1);
        assertThat(-game.attackersGain()).isCloseTo(Double.parseDouble(row.get(1)), within(1e-6));
        assertThat(game.coverage()).containsExactly(numbers(row.get(2)), within(1e-6));
    }

    /** Two targets worth 5 and 1, nothing to lose: one patrol keeps the gain at 1 only if 0.8 of it is at the better, and the rest buys no more than 5/6. */
    @Test
    void theAttackSetGrowsFromTheBest() {
        assertThat(new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 0.8).coverage())
                .containsExactly(new double[] {0.8, 0}, within(1e-12));
        assertThat(new SecurityGame(new double[] {5, 1}, new double[] {0, 0}, 1).attackersGain())
                .isCloseTo(5 / 6.0, within(1e-12));
    }

    /** A target that pays 2 even when it is covered: more than what brings the other down to 2 is of no use. */
    @Test
    void aCoveredGainIsAFloor() {
        SecurityGame game = new SecurityGame(new double[] {6, 10}, new double[] {2, 0}, 2);
        assertThat(game.attackersGain()).isEqualTo(2);
        assertThat(game.coverage()).containsExactly(new double[] {1, 0.8}, within(1e-12));
    }
}
