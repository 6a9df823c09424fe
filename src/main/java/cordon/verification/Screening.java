package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Fate;
import cordon.events.Outcome;
import cordon.verification.Check.Wrong;

/** Risk-based inspection at an official crossing against the products of its chances. */
final class Screening {
    private static final String WORLD = "screening.yaml";
    private static final double SENSITIVITY = 0.8;
    private static final double SPECIFICITY = 0.95;
    private static final double DETECTS = 0.95;
    private static final double TRUCKS_A_DAY = 10_000;
    private static final int DAYS = 20;

    private Screening() {}

    /** Trucks, those inspected, and those that carried and were seized. */
    private static final class Count implements EventSink {
        private long trucks;
        private long carriers;
        private long inspected;
        private long inspectedCarriers;
        private long seized;

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

    static Case screening() {
        return Case.of("5.4", "Screening")
                .source("products of chances; `s05_screening.csv`")
                .runs(
                        "A crossing without queues, at which a score flags trucks and others are inspected at random",
                        WORLD)
                .full("prevalence .001", 20, trial -> inspectedAndSeized(trial, 0.001))
                .full("prevalence .05", 20, trial -> inspectedAndSeized(trial, 0.05))
                .part("flags alone", 5, 2, Screening::flaggedRightly)
                .quick("random share .3", 2, Screening::randomFindsWhatTheScoreMisses)
                .ticks(WORLD, "period.days=2");
    }

    private static Count count(Trial trial, double prevalence, double random) {
        Bench bench = Bench.of(
                WORLD,
                "flows.hidden.perDay=" + prevalence * TRUCKS_A_DAY,
                "crossings.post.inPerDay=" + (1 - prevalence) * TRUCKS_A_DAY,
                "crossings.post.inspectedShare=" + random,
                "period.days=" + DAYS);
        Count count = new Count();
        for (long seed : trial.seeds()) {
            bench.run(seed, count);
        }
        return count;
    }

    private static double[] row(double prevalence, double random) {
        return Table.row(
                "s05_screening.csv",
                r -> r[0] == prevalence
                        && r[1] == SENSITIVITY
                        && r[2] == SPECIFICITY
                        && r[3] == random
                        && r[4] == DETECTS);
    }

    /** The wrong answer adds the random share to the flagged one instead of drawing it from the others. */
    private static void inspectedAndSeized(Trial trial, double prevalence) {
        double[] expected = row(prevalence, 0.02);
        double flagged = prevalence * SENSITIVITY + (1 - prevalence) * (1 - SPECIFICITY);
        Count count = count(trial, prevalence, 0.02);
        Wrong added = new Wrong("random share added", flagged + 0.02);
        trial.proportion("inspected", count.inspected, count.trucks, expected[5], added);
        trial.proportion("seized", count.seized, count.trucks, expected[6]);
        trial.proportion("seized of carried", count.seized, count.carriers, expected[7]);
    }

    /** Without random inspection all that are inspected were flagged. */
    private static void flaggedRightly(Trial trial) {
        double[] expected = row(0.05, 0);
        Count count = count(trial, 0.05, 0);
        trial.proportion(
                "carriers of flagged",
                count.inspectedCarriers,
                count.inspected,
                expected[8],
                new Wrong("hit rate", expected[9]));
        trial.proportion(
                "seized of searched",
                count.seized,
                count.inspected,
                expected[9],
                new Wrong("interdiction rate", expected[7]),
                new Wrong("share of carriers", expected[8]));
    }

    /** (Se + (1 - Se) r) Pd with r = .3: random inspection also finds what the score misses. */
    private static void randomFindsWhatTheScoreMisses(Trial trial) {
        Count count = count(trial, 0.05, 0.3);
        double found = SENSITIVITY + (1 - SENSITIVITY) * 0.3;
        Wrong score = new Wrong("score alone", SENSITIVITY * DETECTS);
        trial.proportion("seized of carried", count.seized, count.carriers, found * DETECTS, score);
    }
}
