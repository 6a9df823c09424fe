package cordon.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.enforcement.BeatLayout.Stretch;
import cordon.scenario.Patrolling;
import cordon.scenario.Patrolling.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where patrols go under each plan, given all that they may know. */
class PatrolPlansTest {
    private static final BeatLayout FOUR = new BeatLayout(100, 140, 10, 4);

    private static PatrolPlan plan(Kind kind, double prior, List<List<Double>> stretches) {
        return PatrolPlans.of(new Patrolling(kind, 7, 28, prior, 1, stretches, false));
    }

    private static List<Double> taken(PatrolPlan plan, int patrols, long shift, double draw, double... reported) {
        List<Double> from = new ArrayList<>();
        for (int i = 0; i < patrols; i++) {
            from.add(plan.beat(new PatrolPlan.Shift(i, patrols, shift, FOUR, reported, draw, draw))
                    .fromKm());
        }
        return from;
    }

    @Test
    void backAndForthSpreadsThemEvenly() {
        assertThat(taken(plan(Kind.BACK_AND_FORTH, 1, List.of()), 2, 3, 0.7, 9, 9, 9, 9))
                .containsExactly(105.0, 125.0);
    }

    /** A beat of 10 km begins anywhere on the first 30 of 40. */
    @Test
    void randomTakesAnyBeatThatFits() {
        PatrolPlan random = plan(Kind.RANDOM, 1, List.of());
        assertThat(taken(random, 1, 0, 0.0)).containsExactly(100.0);
        assertThat(taken(random, 1, 0, 0.25)).containsExactly(107.5);
        assertThat(taken(random, 1, 0, 1.0)).containsExactly(130.0);
    }

    /** In turn, and cut where the row ends. */
    @Test
    void aListIsGoneThroughInTurn() {
        PatrolPlan list =
                plan(Kind.LIST, 1, List.of(List.of(100.0, 102.0), List.of(110.0, 125.0), List.of(138.0, 150.0)));
        assertThat(taken(list, 2, 0, 0.5)).containsExactly(100.0, 110.0);
        assertThat(taken(list, 2, 1, 0.5)).containsExactly(110.0, 128.0);
        assertThat(taken(list, 2, -1, 0.5)).containsExactly(128.0, 100.0);
        assertThat(list.beat(new PatrolPlan.Shift(0, 1, 1, FOUR, new double[4], 0, 0)))
                .isEqualTo(new Stretch(110, 15));
    }

    /** The textbook case of D'Hondt's rule: 100, 80, 30, 20 thousand votes, eight seats, gives 4, 3, 1, 0. */
    @Test
    void hotSpotsAreAllottedByHighestAverages() {
        assertThat(taken(plan(Kind.HOT_SPOT, 1e-9, List.of()), 8, 0, 0.5, 100, 80, 30, 20))
                .containsExactly(100.0, 100.0, 100.0, 100.0, 110.0, 110.0, 110.0, 120.0);
    }

    /** Without any report two of four beats are taken, and every beat when there is a patrol for each. */
    @Test
    void withoutReportsHotSpotsSpread() {
        PatrolPlan hot = plan(Kind.HOT_SPOT, 1, List.of());
        assertThat(taken(hot, 2, 0, 0.5, 0, 0, 0, 0)).containsExactly(100.0, 120.0);
        assertThat(taken(hot, 4, 0, 0.5, 0, 0, 0, 0)).containsExactly(100.0, 110.0, 120.0, 130.0);
    }

    /**
     * Beats worth 8, 4, 2, 2 after a prior of 1, a loss as great as the gain: with two patrols the gain k at which the coverage
     * (w - k) / 2w adds up to 2 would be 0 = sum (1/2) - 2, where half of every beat is covered; with one, sum over the attack set.
     */
    @Test
    void theGameLeavesNoBestBeat() {
        double[] worth = {8, 4, 2, 2};
        assertThat(PatrolPlans.coverage(worth, 1, 2)).containsExactly(new double[] {0.5, 0.5, 0.5, 0.5}, within(1e-12));
        double[] one = PatrolPlans.coverage(worth, 1, 1);
        assertThat(Arrays.stream(one).sum()).isCloseTo(1, within(1e-12));
        double k = 8 * (1 - 2 * one[0]);
        assertThat(k).isBetween(0.0, 4.0);
        for (int i = 0; i < 4; i++) {
            assertThat(worth[i] * (1 - 2 * one[i])).isLessThanOrEqualTo(k + 1e-12);
            assertThat(one[i] == 0 || Math.abs(worth[i] * (1 - 2 * one[i]) - k) < 1e-12)
                    .isTrue();
        }
    }

    /** Three patrols on four beats are one more than what deters here; it goes where the others are not. */
    @Test
    void patrolsTheGameHasNoUseForAreOutAllTheSame() {
        assertThat(Arrays.stream(PatrolPlans.coverage(new double[] {8, 4, 2, 2}, 1, 3))
                        .sum())
                .isCloseTo(3, within(1e-12));
        assertThat(PatrolPlans.coverage(new double[] {8, 4}, 1, 5)).containsExactly(1.0, 1.0);
    }

    /** Over 100,000 evenly spaced draws each beat is taken as often as its coverage says, and never by two patrols at once. */
    @Test
    void theCombKeepsTheCoverage() {
        PatrolPlan game = plan(Kind.SECURITY_GAME, 1, List.of());
        double[] reported = {7, 3, 1, 0};
        double[] coverage = PatrolPlans.coverage(new double[] {8, 4, 2, 1}, 1, 2);
        int[] times = new int[4];
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            List<Double> from = taken(game, 2, i, (i + 0.5) / n, reported);
            assertThat(from.get(0)).isLessThan(from.get(1));
            from.forEach(km -> times[(int) ((km - 100) / 10)]++);
        }
        for (int i = 0; i < 4; i++) {
            assertThat(times[i] / (double) n).isCloseTo(coverage[i], within(2.0 / n));
        }
    }
}
