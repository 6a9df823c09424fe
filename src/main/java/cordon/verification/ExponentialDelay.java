package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.events.Outcome;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The response race with an exponential delay of mean m: P = (x - (u m) (exp(-(T - x / u) / m) - exp(-T / m))) / X, with X = S / 2, T =
 * Y / v and x = min(X, u T). The delay is that until a tower with a constant rate notices the walker.
 */
final class ExponentialDelay {
    private static final String WORLD = "notice.yaml";
    private static final String TABLE = "s03_race_exponential_delay.csv";
    private static final double PITCH_KM = 160;
    private static final double REACH_KM = 41;

    /** From here on a fixed delay is told from an exponential one. */
    private static final double CLEAR = 0.03;

    private ExponentialDelay() {}

    static Case race() {
        Case law = Case.of("3.2", "Response race, exponential delay")
                .source("plane geometry and the exponential law; `s03_race_exponential_delay.csv`")
                .runs(
                        "Towers notice walkers at a constant rate and call a team from the middle of its sector at once",
                        WORLD);
        for (double[] row : Table.rows(TABLE)) {
            Race race = new Race(row[0], row[1], row[2], row[3], row[4]);
            boolean quick = row[0] == 60000 && row[3] == 10;
            law = law.part(race.toString(), 2, quick ? 1 : 0, trial -> raced(trial, race, row[5]));
        }
        return law.ticks(WORLD, "period.days=2");
    }

    private static void raced(Trial trial, Race race, double exact) {
        List<Attempt> trials = trials(trial, race);
        double fixed = Math.max(0, Math.min(1, 2 * race.u * (race.y / race.v - race.m) / race.s));
        Wrong[] wrongs = Math.abs(fixed - exact) < CLEAR ? new Wrong[0] : new Wrong[] {new Wrong("fixed delay", fixed)};
        trial.proportion("caught", count(trials, ExponentialDelay::caught), trials.size(), exact, wrongs);
        int right = count(trials, a -> caught(a) == (a.seen() && race.room(a) >= 0));
        trial.each("caught by time and place", right, trials.size());
    }

    private static boolean caught(Attempt attempt) {
        return attempt.outcome == Outcome.SEIZED;
    }

    /** Walkers of a sector for whom its team is home, whatever becomes of the one before and the one after: it is out for 2 T at most. */
    private static List<Attempt> trials(Trial trial, Race race) {
        double safeMin = race.y / race.v / 60;
        return trial.runs(WORLD, race.settings()).stream()
                .flatMap(run -> sectors(run).stream())
                .flatMap(sector -> Attempts.alone(sector, 2 * safeMin, safeMin).stream())
                .filter(a -> Math.abs(lateralKm(a)) < race.s / 2000)
                .toList();
    }

    private static Collection<List<Attempt>> sectors(List<Attempt> run) {
        return run.stream()
                .filter(a -> Math.abs(lateralKm(a)) < REACH_KM)
                .collect(Collectors.groupingBy(a -> (int) (a.km / PITCH_KM)))
                .values();
    }

    private static double lateralKm(Attempt a) {
        return a.km % PITCH_KM - PITCH_KM / 2;
    }

    /** Sector, depth, walker, team, mean delay; m and s. */
    private record Race(double s, double y, double v, double u, double m) {
        String[] settings() {
            return new String[] {
                "modes.foot.speedKmh=" + 3.6 * v,
                "flows.walkers.to.offsetKm=" + y / 1000,
                "sensing.optics.disc.ratePerS=" + 1 / m,
                "guards.teams.team.offsetKm=" + y / 1000,
                "guards.teams.team.speedKmh=" + 3.6 * u
            };
        }

        /** How far the team can go, beyond what it has to, until the walker is safe, m. */
        double room(Attempt a) {
            double safeMin = a.setOutMin + (y + 0.1) / v / 60;
            return u * 60 * (safeMin - a.first.atMin()) - 1000 * Math.abs(lateralKm(a));
        }

        @Override
        public String toString() {
            return "S " + s / 1000 + " km, Y " + y / 1000 + " km, v " + v + ", u " + u + " m/s, mean delay " + m + " s";
        }
    }
}
