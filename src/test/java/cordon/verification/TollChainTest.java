package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.smuggling.TollSetting;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Independent militias in series under the demand Q = a - b P find the tolls of Cournot's complements, a / (b (n + 1)) each, and not
 * those of one owner, a / (2 b n): table s04_toll_chain.csv. Thirty runs with
 * other lots, means over the later three quarters. Steps of a size s leave a bias of order s, far below the interval.
 */
class TollChainTest {
    private static final double STEP = 0.0005;
    private static final int PAIRS = 40_000;
    private static final int RUNS = 30;
    private static final double FIRST_USD = 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void tollsInSeries(int n) {
        double[] row = Table.rows("s04_toll_chain.csv").stream()
                .filter(r -> r[0] == 100 && r[2] == n)
                .findFirst()
                .orElseThrow();
        double[] means = new double[RUNS];
        Arrays.setAll(means, run -> meanToll(n, new Draws(run)));
        double owner = row[7] / n;
        double spread = Arrays.stream(means).max().orElseThrow()
                - Arrays.stream(means).min().orElseThrow();
        if (n > 1) {
            assertThat(spread).isLessThan(Math.abs(row[3] - owner));
        }
        if (n == 1) {
            Verdict.near("4.10 one toll", means[0], row[3], STEP * row[3], 1);
        } else {
            Verdict.mean("4.10 tolls in series n " + n, means, row[3]);
        }
    }

    /** Mean toll of the first militia. */
    private static double meanToll(int n, Draws lots) {
        TollSetting[] militias = new TollSetting[n];
        Arrays.setAll(militias, i -> new TollSetting());
        for (int i = 0; i < n; i++) {
            militias[i].begin(lots.happens(0.5, Purpose.TOLL_TRIAL, i, 0));
        }
        double sum = 0;
        for (int trial = 1; trial <= 2 * PAIRS; trial++) {
            double total = 0;
            double[] toll = new double[n];
            for (int i = 0; i < n; i++) {
                toll[i] = FIRST_USD * militias[i].charged(STEP);
                total += toll[i];
            }
            double traffic = Math.max(0, 100 - total);
            for (int i = 0; i < n; i++) {
                boolean up = lots.happens(0.5, Purpose.TOLL_TRIAL, i, trial);
                militias[i].trialEnds(toll[i] * traffic, up, STEP, 0, 1e6);
            }
            sum += trial > PAIRS / 2 ? toll[0] : 0;
        }
        return sum / (2 * PAIRS - PAIRS / 2);
    }
}
