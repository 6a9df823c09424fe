package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.events.Outcome;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The response race: an alarm at the line, a team at the middle of a sector S, a walker who is safe at depth Y. With time to spare
 * T = Y / v + B - d the team reaches 2 sqrt(u^2 T^2 - (Y - y0)^2) of S, y0 being its own depth. A team that is out when the next walker
 * comes gives that walker no trial.
 */
final class ResponseRace {
    private static final String WORLD = "race.yaml";
    private static final double DAYS = 40;
    private static final double LONG_DELAY_S = 1800;

    private ResponseRace() {}

    static Case uniformCrossing() {
        Case race = Case.of("3.1", "Response race, uniform place of crossing")
                .source("plane geometry; `s03_race_uniform_crossing.csv`, `s03_race_barrier_delay.csv`")
                .runs(
                        "An alarm at the line calls a team from the middle of its sector; the walker is safe at a depth",
                        WORLD);
        for (double[] row : Table.rows("s03_race_uniform_crossing.csv")) {
            Race road = new Race(row[0], row[1], row[2], row[3], row[4], row[1], 0);
            Race line = new Race(row[0], row[1], row[2], row[3], row[4], 0, 0);
            race = race.quick(road + ", road at that depth", 1, trial -> reached(trial, road, row[5]))
                    .quick(line + ", post on the line", 1, trial -> reached(trial, line, row[7]));
        }
        for (double[] row : Table.rows("s03_race_barrier_delay.csv")) {
            Race barrier = new Race(row[0], row[1], row[2], row[3], row[4], row[1], row[5]);
            String name = "barrier of " + row[5] + " s";
            race = row[5] < LONG_DELAY_S
                    ? race.quick(name, 1, trial -> reached(trial, barrier, row[6]))
                    : race.quick(name, 1, trial -> ambushed(trial, barrier, row[6]));
        }
        return race.ticks(WORLD, new Race(60000, 1500, 1.25, 10, 900, 1500, LONG_DELAY_S).settings());
    }

    private static void reached(Trial trial, Race race, double exact) {
        double t = race.y / race.v + race.b - race.d;
        double reach = Math.sqrt(race.u * race.u * t * t - Math.pow(race.y - race.y0, 2));
        raced(trial, race, exact, a -> reach - Math.abs(lateralM(race, a.km)));
    }

    /**
     * With B = 1800 s the team is under way before the walker has passed. The closed form .7 lets it drive along the road at depth
     * Y; Cordon's drives towards the place on the line where the alarm was until the walker is through, then cuts him off.
     */
    private static void ambushed(Trial trial, Race race, double exact) {
        raced(trial, race, exact, a -> race.u * race.y / race.v - missM(race, a.km), new Wrong("B = 900 s", 0.4));
    }

    /** Shares against the closed form, and each walker against the room, in metres, that is left to his team. */
    private static void raced(Trial trial, Race race, double exact, ToDoubleFunction<Attempt> roomM, Wrong... wrongs) {
        List<Attempt> trials = trials(trial, race);
        trial.proportion("caught", count(trials, ResponseRace::caught), trials.size(), exact, wrongs);
        int right = count(trials, a -> caught(a) == (roomM.applyAsDouble(a) >= 0));
        trial.each("caught by place", right, trials.size());
    }

    private static boolean caught(Attempt attempt) {
        return attempt.outcome == Outcome.SEIZED;
    }

    /** How far the team is from where the walker will be safe when he passes. */
    private static double missM(Race race, double km) {
        double lateral = Math.abs(lateralM(race, km));
        double gone = race.u * (race.b - race.d) / Math.hypot(lateral, race.y);
        return gone >= 1 ? 0 : Math.hypot(lateral * (1 - gone), race.y * gone);
    }

    private static List<Attempt> trials(Trial trial, Race race) {
        return trial.attempts(WORLD, race.settings()).stream()
                .filter(a -> a.setOutMin < (DAYS - 1) * 1440)
                .filter(a -> a.unit.equals("team-reaction-" + (1 + (int) (1000 * a.km / race.s))))
                .toList();
    }

    private static double lateralM(Race race, double km) {
        double m = 1000 * km;
        return m % race.s - race.s / 2;
    }

    /** Sector, depth, walker, team, delay, depth of base, delay at the barrier; m and s. */
    private record Race(double s, double y, double v, double u, double d, double y0, double b) {
        String[] settings() {
            double delay = b / 60;
            double callOut = d / 60;
            return new String[] {
                "barriers.layers.alarm.delayMin.foot=[" + delay + ", " + delay + ", " + delay + "]",
                "modes.foot.speedKmh=" + 3.6 * v,
                "flows.walkers.to.offsetKm=" + y / 1000,
                "guards.teams.reaction.spacingKm=" + s / 1000,
                "guards.teams.reaction.offsetKm=" + y0 / 1000,
                "guards.teams.reaction.speedKmh=" + 3.6 * u,
                "guards.teams.reaction.callOutMin=[" + callOut + ", " + callOut + ", " + callOut + "]"
            };
        }

        @Override
        public String toString() {
            return "S " + s / 1000 + " km, Y " + y / 1000 + " km, v " + v + ", u " + u + " m/s, d " + d + " s";
        }
    }
}
