package cordon.verification;

import static cordon.verification.Attempts.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.verification.Attempts.Attempt;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Back-and-forth barrier patrol that turns exactly at the ends of its beat: P = 1 - (1 - s)^2 with s = (R/L) sqrt(1 + rho^2), against
 * the bound 2 s without overlap (Koopman; Washburn) and the random patrol 1 - exp(-2 s). Table s01_backforth_patrol.csv.
 */
class PatrolTest {
    private static final double BEAT_KM = 10;
    private static final double PITCH_KM = 15;
    private static final double WALK_KMH = 4.5;

    /** R over L, speed of patrol over speed of walker, exact; runs of some 27,000 parties on beats. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 5, 0.099380, 24",
        "0.025, 8, 0.362488, 1",
        "0.05, 5, 0.444902, 1",
        "0.1, 3, 0.532456, 1",
        "0.2, 2, 0.694427, 1",
        "0.05, 4, 0.369811, 1",
        "0.05, 10, 0.752488, 1"
    })
    void ownBeat(double radius, double rho, double exact, int runs) {
        double s = radius * Math.sqrt(1 + rho * rho);
        assertThat(1 - (1 - s) * (1 - s)).isCloseTo(exact, within(1e-6));
        Bench bench = Bench.of("patrols.yaml", settings(radius, rho));
        int n = 0;
        int seen = 0;
        for (long seed = 1; seed <= runs; seed++) {
            List<Attempt> done = bench.attempts(seed).done();
            n += count(done, PatrolTest::onABeat);
            seen += count(done, a -> onABeat(a) && a.seen());
        }
        double bound = Math.min(1, 2 * s);
        double random = 1 - Math.exp(-2 * s);
        double nearest = Math.abs(bound - exact) < Math.abs(random - exact) ? bound : random;
        Verdict.proportion("1.6 own beat R/L " + radius + " rho " + rho, seen, n, exact, nearest);
    }

    /**
     * Sixty beats of 10 km on 600 km, where the neighbours' patrols add near the ends of a beat: .38176 by quadrature. Phases
     * stay frozen in a run, so that runs, not parties, are the sample.
     */
    @Test
    void wholeLine() {
        Bench bench = Bench.of(
                "patrols.yaml",
                "frontier.straightKm=600",
                "guards.patrols.beat.toKm=600",
                "guards.patrols.beat.count=60",
                "flows.walkers.from.toKm=600",
                "flows.walkers.to.toKm=600",
                "flows.walkers.perDay=8000",
                "period.days=1");
        double[] shares = LongStream.rangeClosed(1, 40)
                .mapToDouble(seed -> {
                    List<Attempt> done = bench.attempts(seed).done();
                    return count(done, Attempt::seen) / (double) done.size();
                })
                .toArray();
        Verdict.mean("1.6 whole line of 60 beats", shares, 0.38176);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 4", "0.05, 10"})
    void ticksAreOnlyBatches(double radius, double rho) {
        Bench.assertTicksDoNotMatter("patrols.yaml", 1, settings(radius, rho));
    }

    private static boolean onABeat(Attempt attempt) {
        double inPitch = attempt.km % PITCH_KM;
        return Math.abs(inPitch - PITCH_KM / 2) < BEAT_KM / 2;
    }

    private static String[] settings(double radius, double rho) {
        return new String[] {
            "guards.patrols.beat.sightNightKm=" + radius * BEAT_KM,
            "guards.patrols.beat.sightDayKm=" + radius * BEAT_KM,
            "guards.patrols.beat.speedKmh=" + rho * WALK_KMH
        };
    }
}
