package cordon.verification;

import static cordon.verification.Attempts.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.events.Event.EncounterResult;
import cordon.verification.Attempts.Attempt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stochastic square law of aimed fire: m escorts who each inflict losses at rate a win against n guards at rate b with the
 * chance P(m, n) = [a m P(m, n-1) + b n P(m-1, n)] / (a m + b n). Table s07_stochastic_lanchester.csv.
 */
class LanchesterTest {
    /** Escorts' rate over guards', escorts, guards, chance of the escorts, that of the linear law, mean surviving escorts. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, 0.260317, 0.343750, 0.557143",
        "1, 4, 5, 0.284791, 0.363281, 0.756683",
        "1, 5, 3, 0.887376, 0.773438, 3.544916",
        "2, 3, 4, 0.569841, 0.680384, 1.293651"
    })
    void convoyAgainstPost(double ratio, int escorts, int guards, double exact, double linear, double survivors) {
        assertThat(wins(escorts, guards, ratio)).isCloseTo(exact, within(1e-6));
        List<Attempt> fights = Bench.of("duel.yaml", settings(ratio, escorts, guards)).attempts(9).done().stream()
                .filter(a -> a.encounter != null)
                .toList();
        int won = count(fights, a -> a.encounter.result() == EncounterResult.REPELLED);
        String name = "7.3 a = " + ratio + " b; " + escorts + " against " + guards;
        Verdict.proportion(name, won, fights.size(), exact, linear);
        double[] left = fights.stream()
                .mapToDouble(a -> escorts - a.encounter.smugglersLost())
                .toArray();
        Verdict.mean(name + " survivors", left, survivors);
        assertThat(fights).allMatch(a -> a.encounter.guardsLost() == guards || a.encounter.smugglersLost() == escorts);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("duel.yaml", 9, "period.days=2");
    }

    private static double wins(int m, int n, double ratio) {
        if (m == 0 || n == 0) {
            return n == 0 ? 1 : 0;
        }
        return (ratio * m * wins(m, n - 1, ratio) + n * wins(m - 1, n, ratio)) / (ratio * m + n);
    }

    private static String[] settings(double ratio, int escorts, int guards) {
        return new String[] {
            "guards.encounter.escortKillsPerHour=" + 2 * ratio,
            "flows.convoys.convoy.escorts=" + escorts,
            "guards.posts.post.people=" + guards
        };
    }
}
