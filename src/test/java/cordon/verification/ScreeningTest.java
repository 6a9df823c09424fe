package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Risk-based inspection at an official crossing against the products of its chances: table s05_screening.csv. */
class ScreeningTest {
    private static final double SENSITIVITY = 0.8;
    private static final double SPECIFICITY = 0.95;
    private static final double DETECTS = 0.95;
    private static final double TRUCKS_A_DAY = 10_000;

    /** Trucks, those inspected, and those that carried and were seized. */
    private static final class Count implements EventSink {
        private int trucks;
        private int carriers;
        private int inspected;
        private int inspectedCarriers;
        private int seized;

        @Override
        public void on(Event event) {
            if (event instanceof Event.TruckServed e) {
                trucks++;
                inspected += e.inspected() ? 1 : 0;
            } else if (event instanceof Event.Ended e) {
                trucks++;
                carriers++;
                inspected += e.fate() == Fate.NOT_SELECTED ? 0 : 1;
                inspectedCarriers += e.fate() == Fate.NOT_SELECTED ? 0 : 1;
                seized += e.outcome() == Outcome.SEIZED ? 1 : 0;
            }
        }
    }

    private static Count count(double prevalence, double random, int days) {
        Count count = new Count();
        Bench.of(
                        "screening.yaml",
                        "flows.hidden.perDay=" + prevalence * TRUCKS_A_DAY,
                        "crossings.post.inPerDay=" + (1 - prevalence) * TRUCKS_A_DAY,
                        "crossings.post.inspectedShare=" + random,
                        "period.days=" + days)
                .run(54, count);
        return count;
    }

    private static double[] row(double prevalence, double random) {
        return Table.rows("s05_screening.csv").stream()
                .filter(r -> r[0] == prevalence
                        && r[1] == SENSITIVITY
                        && r[2] == SPECIFICITY
                        && r[3] == random
                        && r[4] == DETECTS)
                .findFirst()
                .orElseThrow();
    }

    /** The wrong answer adds the random share to the flagged one instead of drawing it from the others. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05})
    void inspectedAndSeized(double prevalence) {
        double[] expected = row(prevalence, 0.02);
        double flagged = prevalence * SENSITIVITY + (1 - prevalence) * (1 - SPECIFICITY);
        Count count = count(prevalence, 0.02, 260);
        String name = "5.4 prevalence " + prevalence;
        Verdict.proportion(name + " inspected", count.inspected, count.trucks, expected[5], flagged + 0.02);
        Verdict.proportion(name + " seized", count.seized, count.trucks, expected[6]);
        Verdict.proportion(name + " seized of carried", count.seized, count.carriers, expected[7]);
    }

    /** Without random inspection all that are inspected were flagged. The wrong answer is the hit rate, seized over searched. */
    @Test
    void flaggedRightly() {
        double[] expected = row(0.05, 0);
        Count count = count(0.05, 0, 100);
        Verdict.proportion("5.4 PPV", count.inspectedCarriers, count.inspected, expected[8], expected[9]);
        Verdict.proportion("5.4 hits", count.seized, count.inspected, expected[9], expected[8]);
    }

    /** (Se + (1 - Se) r) Pd with r = .3: random inspection also finds what the score misses. */
    @Test
    void randomInspectionFindsWhatTheScoreMisses() {
        Count count = count(0.05, 0.3, 40);
        Verdict.proportion("5.4 r 0.3", count.seized, count.carriers, 0.86 * DETECTS, SENSITIVITY * DETECTS);
    }

    @Test
    void ticksAreOnlyBatches() {
        Bench.assertTicksDoNotMatter("screening.yaml", 54, "period.days=2");
    }
}
