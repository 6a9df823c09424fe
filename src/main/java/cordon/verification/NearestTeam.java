package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.events.Outcome;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The nearest of n teams on a line L is within r with 2 r n / L where they are evenly spaced, and with 1 - (1 - 2 r / L)^n where each is at a
 * random place; then it catches a walker who is safe after the time in which it drives r.
 */
final class NearestTeam {
    private static final String WORLD = "race.yaml";
    private static final String TABLE = "s03_nearest_responder.csv";
    private static final double LENGTH_KM = 600;
    private static final double SAFE_MIN = 20;

    /** All teams are home again when the next walker comes: he takes as long to the line as the one before. */
    private static final double GAP_MIN = 2 * SAFE_MIN;

    private NearestTeam() {}

    static Case responders() {
        return Case.of("3.4", "Nearest of several responders")
                .source("uniform places; `s03_nearest_responder.csv`")
                .runs(
                        "An alarm at the line calls the nearest team; those at random places differ from run to run, and runs are the sample",
                        WORLD)
                .quick("10 evenly spaced, r/L = .02", 1, trial -> even(trial, 10, 0.02))
                .quick("20 evenly spaced, r/L = .02", 1, trial -> even(trial, 20, 0.02))
                .part("10 at random, r/L = .05", 100, 40, trial -> random(trial, 10, 0.05))
                .part("20 at random, r/L = .02", 100, 0, trial -> random(trial, 20, 0.02))
                .ticks(WORLD, settings("{id: team, fromKm: 0, toKm: 600, spacingKm: 60, ", 0.02, 3));
    }

    private static double[] row(int n, double ratio) {
        return Table.row(TABLE, r -> r[0] == n && r[1] == ratio);
    }

    private static String[] settings(String rows, double ratio, int days) {
        double speed = ratio * LENGTH_KM / SAFE_MIN * 60;
        String team = "offsetKm: 1.5, speedKmh: " + speed + ", callOutMin: [0, 0, 0], handlingMin: 0}";
        return new String[] {
            "frontier.straightKm=" + LENGTH_KM,
            "barriers.sections.line.toKm=" + LENGTH_KM,
            "flows.walkers.from.toKm=" + LENGTH_KM,
            "flows.walkers.to.toKm=" + LENGTH_KM,
            "flows.walkers.perDay=36",
            "guards.teams=[" + rows.replace("; ", team + ", ") + team + "]",
            "period.days=" + days
        };
    }

    private static void even(Trial trial, int n, double ratio) {
        String rows = "{id: team, fromKm: 0, toKm: 600, spacingKm: " + LENGTH_KM / n + ", ";
        List<Attempt> trials = trial.runs(WORLD, settings(rows, ratio, 300)).stream()
                .flatMap(run -> Attempts.alone(run, GAP_MIN, 0).stream())
                .toList();
        Wrong[] wrongs = {new Wrong("at random", row(n, ratio)[2])};
        trial.proportion("caught", count(trials, NearestTeam::caught), trials.size(), row(n, ratio)[3], wrongs);
        double pitch = LENGTH_KM / n;
        int right = count(trials, a -> caught(a) == (Math.abs(a.km % pitch - pitch / 2) <= ratio * LENGTH_KM));
        trial.each("caught by place", right, trials.size());
        int nearest = count(trials, a -> a.unit.equals("team-team-" + (1 + (int) (a.km / pitch))));
        trial.each("nearest sent", nearest, trials.size());
    }

    private static void random(Trial trial, int n, double ratio) {
        double reach = ratio * LENGTH_KM;
        long[] right = new long[1];
        long[] all = new long[1];
        double[] shares = LongStream.of(trial.seeds())
                .mapToDouble(seed -> {
                    double[] places = new double[n];
                    Arrays.setAll(places, i -> LENGTH_KM * new Draws(seed).uniform(Purpose.ORIGIN, i, 0));
                    Bench bench = Bench.of(WORLD, settings(rows(places), ratio, 30));
                    List<Attempt> trials = Attempts.alone(bench.attempts(seed).done(), GAP_MIN, 0).stream()
                            .filter(a -> a.km > reach && a.km < LENGTH_KM - reach)
                            .toList();
                    right[0] += count(trials, a -> caught(a) == near(places, a.km, reach));
                    all[0] += trials.size();
                    return count(trials, NearestTeam::caught) / (double) trials.size();
                })
                .toArray();
        trial.each("caught by place", right[0], all[0]);
        trial.mean("caught", shares, row(n, ratio)[2], new Wrong("evenly spaced", row(n, ratio)[3]));
    }

    /** Each team is a row of one, the only one of its row that lies on the line. */
    private static String rows(double[] places) {
        return IntStream.range(0, places.length)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{id: t%d, fromKm: %.9f, toKm: %.9f, spacingKm: 0.01, ",
                        i,
                        places[i] - 0.005,
                        places[i] + 0.005))
                .collect(Collectors.joining("; "));
    }

    private static boolean near(double[] places, double km, double reachKm) {
        return DoubleStream.of(places).anyMatch(place -> Math.abs(place - km) <= reachKm);
    }

    private static boolean caught(Attempt attempt) {
        return attempt.outcome == Outcome.SEIZED;
    }
}
