package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Parallel sweeps: seen by somebody who walks, a row of towers sweeps along parallel tracks whose spacing is S. With a lateral curve
 * p(x) of sweep width W, P = 1 - mean over a spacing of the product of 1 - p(x - k S) over the tracks k.
 */
final class ParallelSweeps {
    private static final String WORLD = "rows.yaml";
    private static final double RADIUS_KM = 0.5;
    private static final double RATE_PER_S = 0.00125;
    private static final double WALK_KM_PER_S = 0.00125;
    private static final int STEPS = 100_000;

    private ParallelSweeps() {}

    static Case sweeps() {
        Case law = Case.of("1.2", "Parallel sweeps")
                .source("Koopman 1946; Washburn, *Search and Detection*, ch. 2; `s01_search_laws.csv`")
                .runs("People cross a row of towers straight: for them towers sweep along tracks S apart", WORLD);
        for (double z : new double[] {0.5, 0.75}) {
            law = law.quick("definite range, W/S = " + z, 1, trial -> exhaustive(trial, z));
        }
        for (double spacing : new double[] {0.5, 0.625}) {
            law = law.quick("constant rate, S = " + spacing + " km", 1, trial -> overlapping(trial, spacing));
        }
        return law.ticks(WORLD, settings("constant-rate", 0.5, 1))
                .notApplicable("inverse-cube law", "no sensor of the model has it");
    }

    private static String[] settings(String law, double spacingKm, int days) {
        return new String[] {
            "sensing.optics.disc.law=" + law,
            "sensing.optics.disc.ratePerS=" + RATE_PER_S,
            "sensing.towers.first.spacingKm=" + spacingKm,
            "period.days=" + days
        };
    }

    private static void exhaustive(Trial trial, double z) {
        List<Attempt> done = trial.attempts(WORLD, settings("definite-range", 2 * RADIUS_KM / z, 2));
        double[] row = Table.row("s01_search_laws.csv", r -> r[0] == z);
        Wrong random = new Wrong("random", row[1]);
        Wrong cube = new Wrong("inverse cube", row[3]);
        trial.proportion("seen", count(done, Attempt::seen), done.size(), row[4], random, cube);
    }

    /** Discs overlap, for S is less than 2 R; the exhaustive and the random answer for the same W are wrong. */
    private static void overlapping(Trial trial, double spacingKm) {
        List<Attempt> done = trial.attempts(WORLD, settings("constant-rate", spacingKm, 2));
        double z = 2 * integral(RADIUS_KM, x -> -Math.expm1(-exponent(x))) / spacingKm;
        double missed = integral(spacingKm, x -> Math.exp(-exponents(x, spacingKm))) / spacingKm;
        trial.proportion(
                "seen",
                count(done, Attempt::seen),
                done.size(),
                1 - missed,
                new Wrong("exhaustive", Math.min(1, z)),
                new Wrong("random", -Math.expm1(-z)));
    }

    private static double exponents(double km, double spacingKm) {
        int tracks = (int) Math.ceil(RADIUS_KM / spacingKm);
        return IntStream.rangeClosed(-tracks, tracks + 1)
                .mapToDouble(k -> exponent(km - k * spacingKm))
                .sum();
    }

    /** Rate times time inside on a track that passes at a lateral distance. */
    private static double exponent(double km) {
        double square = RADIUS_KM * RADIUS_KM - km * km;
        return square <= 0 ? 0 : RATE_PER_S * 2 * Math.sqrt(square) / WALK_KM_PER_S;
    }

    private static double integral(double to, DoubleUnaryOperator f) {
        double step = to / STEPS;
        return step
                * IntStream.range(0, STEPS)
                        .mapToDouble(i -> f.applyAsDouble((i + 0.5) * step))
                        .sum();
    }
}
