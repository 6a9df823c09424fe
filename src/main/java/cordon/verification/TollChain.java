package cordon.verification;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.smuggling.TollSetting;
import cordon.verification.Check.Wrong;
import java.util.Arrays;

/**
 * Independent militias in series under the demand Q = a - b P find the tolls of Cournot's complements, a / (b (n + 1)) each, and not
 * those of one owner, a / (2 b n). Means over the later three quarters of a run. Steps of a size s leave a bias of order s, far below
 * the interval.
 */
final class TollChain {
    private static final double STEP = 0.0005;
    private static final int PAIRS = 40_000;
    private static final double FIRST_USD = 7;
    private static final double DEMAND = 100;

    private TollChain() {}

    static Case complements() {
        Case chain = Case.of("4.10", "Toll checkpoints in series")
                .source("Cournot's complements; theory behind Olken and Barron 2009; `s04_toll_chain.csv`")
                .runs("The class that sets the tolls of gates, without the rest; each run has other lots");
        for (double[] row : Table.rows("s04_toll_chain.csv")) {
            if (row[0] == DEMAND && row[1] == 1) {
                int n = (int) row[2];
                chain = chain.quick("n = " + n, n == 1 ? 1 : 30, trial -> toll(trial, n, row[3], row[7] / n));
            }
        }
        return chain;
    }

    private static void toll(Trial trial, int n, double exact, double owners) {
        double[] means = Arrays.stream(trial.seeds())
                .mapToDouble(seed -> meanToll(n, new Draws(seed)))
                .toArray();
        if (n == 1) {
            trial.within("toll", means[0], exact, STEP * exact, 1);
        } else {
            trial.mean("toll of the first", means, exact, new Wrong("one owner", owners));
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
            double[] tolls = Arrays.stream(militias)
                    .mapToDouble(militia -> FIRST_USD * militia.charged(STEP))
                    .toArray();
            double traffic = Math.max(0, DEMAND - Arrays.stream(tolls).sum());
            for (int i = 0; i < n; i++) {
                boolean up = lots.happens(0.5, Purpose.TOLL_TRIAL, i, trial);
                militias[i].trialEnds(tolls[i] * traffic, up, STEP, 0, 1e6);
            }
            sum += trial > PAIRS / 2 ? tolls[0] : 0;
        }
        return sum / (2 * PAIRS - PAIRS / 2);
    }
}
