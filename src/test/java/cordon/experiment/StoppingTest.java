package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.store.StoredRun;
import cordon.statistics.StoppingRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How many replications are enough hangs on the first runs without a gap, and on nothing else. */
class StoppingTest {
    private static final Replications ASKED = new Replications(
            List.of(new Replications.Precision("a", "10%"), new Replications.Precision("b", "2")), 5, 60, 11, 0.95, 3);

    private final Stopping stopping = new Stopping(ASKED);

    private static StoredRun run(int replication) {
        Random random = new Random(replication);
        return Stored.ok(
                "x", 10 + replication, Map.of("a", 50 + 10 * random.nextGaussian(), "b", 5 * random.nextGaussian()));
    }

    private static List<StoredRun> runs(int count) {
        List<StoredRun> runs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            runs.add(run(i));
        }
        return runs;
    }

    private int enough(List<StoredRun> runs) {
        Stopping.Prefix prefix = stopping.new Prefix();
        runs.forEach(prefix::take);
        return prefix.enough().orElse(-1);
    }

    @Test
    void theOrderInWhichRunsEndDoesNotMatter() {
        int inOrder = enough(runs(60));
        assertThat(inOrder).isBetween(9, 59);
        List<StoredRun> shuffled = runs(60);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(enough(shuffled)).isEqualTo(inOrder);
        assertThat(enough(runs(inOrder))).isEqualTo(inOrder);
        assertThat(enough(runs(inOrder - 1))).isEqualTo(-1);
    }

    @Test
    void nothingIsKnownBeyondAGap() {
        int inOrder = enough(runs(60));
        Stopping.Prefix prefix = stopping.new Prefix();
        List<StoredRun> all = runs(60);
        for (int i = 1; i < 60; i++) {
            assertThat(prefix.take(all.get(i))).isEqualTo(OptionalInt.empty());
        }
        assertThat(prefix.take(all.get(0))).hasValue(inOrder);
    }

    @Test
    void aFailedRunIsMadeButGivesNoValue() {
        double[] values = {1, Double.NaN, 1, 1, 1, 1, 1, 1, 1};
        Stopping.Judged judged = stopping.judge(ASKED.until().get(0), values).orElseThrow();
        assertThat(judged.n()).isEqualTo(9);
        assertThat(judged.reason()).isEqualTo(StoppingRule.Reason.PRECISION_REACHED);
        double[] none = new double[60];
        java.util.Arrays.fill(none, Double.NaN);
        assertThat(stopping.judge(ASKED.until().get(0), none).orElseThrow().reason())
                .isEqualTo(StoppingRule.Reason.CAP_REACHED);
    }
}
