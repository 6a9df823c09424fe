package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at fixed intervals with a random phase, each with a chance p. Of n looks in a window, k = floor n or one more fall into it: P = 1 -
 * (1 - f) (1 - p)^k - f (1 - p)^(k + 1) with f = n - k. On a random chord, with p = 1, this is the law of a beam that comes round.
 */
final class Glimpses {
    private static final String WORLD = "disc.yaml";
    private static final String ROW = "rows.yaml";

    /** Time inside on the way through the centre, s. */
    private static final double INSIDE_S = 800;

    private static final int INTERVAL_MIN = 4;

    /** Looks in the window, chance of one, days. */
    private static final double[][] LOOKS = {{0.4, 0.7, 2}, {1.5, 0.3, 20}, {1.5, 0.7, 5}, {2.5, 0.7, 10}, {4, 0.1, 2}};

    private Glimpses() {}

    static Case byNumber() {
        Case law = Case.of("1.5", "Glimpses")
                .source("binomial law with a random phase, derived; `s01_glimpse_fixed_window.csv`")
                .runs(
                        "People walk through the centre of a disc that is looked at every so often, 800 s inside",
                        WORLD,
                        ROW);
        for (double[] row : LOOKS) {
            String name = "n = " + row[0] + ", p = " + row[1];
            law = law.quick(name, 1, trial -> fixedWindow(trial, row[0], row[1], (int) row[2]));
        }
        return law.quick("phases of 240 towers", 1, Glimpses::phases)
                .ticks(WORLD, withLooks(1.5, 0.3, "period.days=1"));
    }

    private static String[] withLooks(double looks, double chance, String more) {
        return new String[] {
            "sensing.optics.disc.law=per-look",
            "sensing.optics.disc.lookEveryS=" + INSIDE_S / looks,
            "sensing.optics.disc.lookChance=" + chance,
            more
        };
    }

    private static void fixedWindow(Trial trial, double looks, double chance, int days) {
        List<Attempt> done = trial.attempts(WORLD, withLooks(looks, chance, "period.days=" + days));
        double[] row = Table.row("s01_glimpse_fixed_window.csv", r -> r[0] == looks && r[1] == chance);
        Wrong[] wrongs = looks % 1 == 0 ? new Wrong[0] : new Wrong[] {new Wrong("(1 - p)^n of a broken n", row[3])};
        trial.proportion("seen", count(done, Attempt::seen), done.size(), row[2], wrongs);
    }

    /** Each tower looks at its own instants, which are spread evenly over the interval, and at no others. */
    private static void phases(Trial trial) {
        Map<String, Double> phases = new HashMap<>();
        long alike = 0;
        long n = 0;
        for (Attempt a : trial.attempts(
                ROW,
                "sensing.optics.disc.law=per-look",
                "sensing.optics.disc.lookEveryS=" + 60 * INTERVAL_MIN,
                "sensing.optics.disc.lookChance=1",
                "period.days=1")) {
            if (a.seen()) {
                double phase = a.first.atMin() / INTERVAL_MIN % 1;
                double apart = Math.abs(phase - phases.computeIfAbsent(a.first.sensor(), tower -> phase));
                alike += Math.min(apart, 1 - apart) < 1e-9 ? 1 : 0;
                n++;
            }
        }
        trial.each("at its own instants", alike, n);
        double[] all = phases.values().stream().mapToDouble(x -> x).toArray();
        trial.distribution("phases", all, x -> x);
    }

    static Case rotatingBeam() {
        Case law = Case.of("2.6", "Rotating camera")
                .source("passes of a beam over a random chord, derived; `s02_rotating_beam.csv`")
                .runs(
                        "People walk past a disc that is looked at every T, whose looks always show them; b = 2 R / (v T)",
                        WORLD);
        for (double b : new double[] {0.5, 1, 1.25, 2}) {
            law = law.quick("b = " + b, 1, trial -> passes(trial, b));
        }
        return law.ticks(WORLD, withLooks(2, 1, "period.days=1"))
                .notApplicable(
                        "direction of the beam",
                        "the model looks at the whole disc at one instant, so that v T must be small against R");
    }

    /** Wrong: the law of a window as long as the mean chord. */
    private static void passes(Trial trial, double b) {
        String across = "{fromKm: 9.5, toKm: 10.5, offsetKm: 1.5}";
        String[] settings = {
            "sensing.optics.disc.law=per-look",
            "sensing.optics.disc.lookEveryS=" + INSIDE_S / b,
            "sensing.optics.disc.lookChance=1",
            "flows.walkers.from=" + across,
            "flows.walkers.to=" + across,
            "period.days=5"
        };
        List<Attempt> done = trial.attempts(WORLD, settings);
        double exact = Table.row("s02_rotating_beam.csv", r -> r[0] == b)[1];
        double atMean = Math.min(1, Math.PI / 4 * b);
        Wrong[] wrongs = b > 1 ? new Wrong[] {new Wrong("at the mean chord", atMean)} : new Wrong[0];
        trial.proportion("seen", count(done, Attempt::seen), done.size(), exact, wrongs);
    }
}
