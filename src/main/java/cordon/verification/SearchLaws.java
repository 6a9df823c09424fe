package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;

/**
 * Detection inside one disc: the exponential law (Koopman 1946; Washburn, Search and Detection, ch. 2), the chord of a definite range, and the
 * constant rate over a random chord.
 */
final class SearchLaws {
    private static final String WORLD = "disc.yaml";
    private static final double RADIUS_KM = 0.5;
    private static final double KM_PER_MIN = 0.075;
    private static final double ENTERS_MIN = (1.5 - RADIUS_KM) / KM_PER_MIN;

    /** Time inside on the way through the centre, s. */
    private static final double INSIDE_S = 800;

    private SearchLaws() {}

    static Case exponentialLaw() {
        Case law = Case.of("1.1", "Exponential law of search")
                .source("Koopman 1946; Washburn, *Search and Detection*, ch. 2; `s01_search_laws.csv`")
                .runs(
                        "People walk through the centre of a disc with a constant rate of detection, 800 s inside",
                        WORLD);
        for (double z : new double[] {0.1, 0.5, 1, 2}) {
            law = law.quick("z = " + z, 1, trial -> exponential(trial, z));
        }
        return law.ticks(WORLD, "sensing.optics.disc.law=constant-rate", "period.days=1");
    }

    /** z = rate times time inside. Wrong: z itself, or one trial of rate times step in each step of 5 min, 1 - (1 - 3 z / 8)^(8/3). */
    private static void exponential(Trial trial, double z) {
        List<Attempt> done = trial.attempts(WORLD, "sensing.optics.disc.ratePerS=" + z / INSIDE_S, "period.days=24");
        double p = Table.row("s01_search_laws.csv", row -> row[0] == z)[1];
        Wrong linear = new Wrong("linear", z);
        Wrong steps = new Wrong("rate times step of 5 min", 1 - Math.pow(1 - 3 * z / 8, 8.0 / 3));
        trial.proportion("seen", count(done, Attempt::seen), done.size(), p, z < 0.5 ? linear : steps);
        double inside = INSIDE_S / 60;
        double[] waited = done.stream()
                .filter(Attempt::seen)
                .mapToDouble(a -> a.first.atMin() - a.setOutMin - ENTERS_MIN)
                .toArray();
        trial.distribution(
                "times of detection",
                waited,
                t -> t < 0 || t > inside ? Double.NaN : Math.expm1(-z * t / inside) / Math.expm1(-z));
    }

    /** The law of the chord over a uniform lateral offset: mean pi R / 2, variance (8/3 - pi^2/4) R^2. */
    static Case chord() {
        return Case.of("1.3", "Chord of a definite range")
                .source("chord of a disc at a uniform offset, derived; `s01_chord_cdf.csv`")
                .runs("People walk past a disc in which everybody is seen at once", WORLD)
                .quick("", 1, SearchLaws::chords)
                .ticks(WORLD, "sensing.optics.disc.law=definite-range", "period.days=1");
    }

    private static void chords(Trial trial) {
        List<Attempt> done = acrossTheDisc(trial, "sensing.optics.disc.law=definite-range");
        trial.each("seen", count(done, Attempt::seen), done.size());
        double[] chords = done.stream()
                .mapToDouble(a -> -2 * a.first.offsetKm() / RADIUS_KM)
                .toArray();
        trial.distribution("chord over R", chords, c -> 1 - Math.sqrt(Math.max(0, 1 - c * c / 4)));
        trial.mean("mean chord over R", chords, Math.PI / 2);
        double[] squares = Arrays.stream(chords)
                .map(c -> (c - Math.PI / 2) * (c - Math.PI / 2))
                .toArray();
        trial.mean("variance of chord over R²", squares, 8.0 / 3 - Math.PI * Math.PI / 4);
        trial.each("seen at the edge", count(done, SearchLaws::seenAtTheEdge), done.size());
    }

    private static boolean seenAtTheEdge(Attempt a) {
        double half = Math.sqrt(RADIUS_KM * RADIUS_KM - (a.km - 10) * (a.km - 10));
        return Math.abs(a.first.atMin() - a.setOutMin - (1.5 - half) / KM_PER_MIN) < 1e-6;
    }

    /** P = 1 - int exp(-b sqrt(1 - x^2)) dx with b = 2 rate R / v; wrong: the mean chord pi / 4 b. */
    static Case randomChord() {
        Case law = Case.of("1.4", "Constant rate over a random chord")
                .source("chord integral, derived; `s01_disc_constant_rate.csv`")
                .runs("People walk past a disc with a constant rate of detection; b = 2 rate R / v", WORLD);
        for (double b : new double[] {1, 2, 5}) {
            law = law.quick("b = " + b, 1, trial -> rateOverChords(trial, b));
        }
        return law;
    }

    private static void rateOverChords(Trial trial, double b) {
        double[] row = Table.row("s01_disc_constant_rate.csv", r -> r[0] == b);
        double integral = new SimpsonIntegrator()
                .integrate(100000, x -> Math.exp(-b * Math.cos(x)) * Math.cos(x), 0, Math.PI / 2);
        trial.within("table and integral", row[1], 1 - integral, 1e-6, 1);
        List<Attempt> done = acrossTheDisc(trial, "sensing.optics.disc.ratePerS=" + b / INSIDE_S);
        trial.proportion(
                "seen", count(done, Attempt::seen), done.size(), row[1], new Wrong("at the mean chord", row[2]));
    }

    private static List<Attempt> acrossTheDisc(Trial trial, String law) {
        String across = "{fromKm: 9.5, toKm: 10.5, offsetKm: 1.5}";
        return trial.attempts(WORLD, law, "flows.walkers.from=" + across, "flows.walkers.to=" + across);
    }
}
