package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Back-and-forth barrier patrol that turns exactly at the ends of its beat: P = 1 - (1 - s)^2 with s = (R/L) sqrt(1 + rho^2), against
 * the bound 2 s without overlap (Koopman; Washburn) and the random patrol 1 - exp(-2 s).
 */
final class BeatPatrol {
    private static final String WORLD = "patrols.yaml";
    private static final double BEAT_KM = 10;
    private static final double PITCH_KM = 15;
    private static final double WALK_KMH = 4.5;

    /** R over L, speed of patrol over speed of walker, runs. */
    private static final double[][] ROWS = {
        {0.01, 5, 40}, {0.025, 8, 1}, {0.05, 5, 1}, {0.1, 3, 1}, {0.2, 2, 1}, {0.05, 4, 1}, {0.05, 10, 1}
    };

    private BeatPatrol() {}

    static Case backAndForth() {
        Case patrol = Case.of("1.6", "Back-and-forth barrier patrol")
                .source(
                        "exact law of a disc on a beat, derived; bound of Koopman and Washburn; `s01_backforth_patrol.csv`")
                .runs("People cross beats of 10 km; one run has some 26,000 parties on beats", WORLD);
        for (double[] row : ROWS) {
            int runs = (int) row[2];
            String name = "R/L = " + row[0] + ", u/v = " + row[1];
            patrol = patrol.part(name, runs, runs, trial -> ownBeat(trial, row[0], row[1]));
        }
        return patrol.quick("60 beats side by side", 40, BeatPatrol::wholeLine)
                .ticks(WORLD, settings(0.05, 4))
                .ticks(WORLD, settings(0.05, 10));
    }

    private static void ownBeat(Trial trial, double radius, double rho) {
        Bench bench = Bench.of(WORLD, settings(radius, rho));
        long n = 0;
        long seen = 0;
        for (long seed : trial.seeds()) {
            List<Attempt> done = bench.attempts(seed).done();
            n += count(done, BeatPatrol::onABeat);
            seen += count(done, a -> onABeat(a) && a.seen());
        }
        double s = radius * Math.sqrt(1 + rho * rho);
        trial.proportion(
                "seen",
                seen,
                n,
                1 - (1 - s) * (1 - s),
                new Wrong("without overlap", Math.min(1, 2 * s)),
                new Wrong("random search", 1 - Math.exp(-2 * s)));
    }

    /**
     * Sixty beats of 10 km on 600 km, where the neighbours' patrols add near the ends of a beat: .38176 by quadrature. Phases
     * stay frozen in a run, so that runs, not parties, are the sample.
     */
    private static void wholeLine(Trial trial) {
        Bench bench = Bench.of(
                WORLD,
                "frontier.straightKm=600",
                "guards.patrols.beat.toKm=600",
                "guards.patrols.beat.count=60",
                "flows.walkers.from.toKm=600",
                "flows.walkers.to.toKm=600",
                "flows.walkers.perDay=8000",
                "period.days=1");
        double[] shares = LongStream.of(trial.seeds())
                .mapToDouble(seed -> {
                    List<Attempt> done = bench.attempts(seed).done();
                    return count(done, Attempt::seen) / (double) done.size();
                })
                .toArray();
        trial.mean("seen", shares, 0.38176, new Wrong("own beat alone", 0.369811));
    }

    private static boolean onABeat(Attempt attempt) {
        return Math.abs(attempt.km % PITCH_KM - PITCH_KM / 2) < BEAT_KM / 2;
    }

    private static String[] settings(double radius, double rho) {
        return new String[] {
            "guards.patrols.beat.sightNightKm=" + radius * BEAT_KM,
            "guards.patrols.beat.sightDayKm=" + radius * BEAT_KM,
            "guards.patrols.beat.speedKmh=" + rho * WALK_KMH
        };
    }
}
