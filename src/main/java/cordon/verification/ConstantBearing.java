package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;

/**
 * Time until a team that goes straight for the meeting point reaches somebody who walks on: T = d (v cos phi + sqrt(u^2 - v^2 sin^2
 * phi)) / (u^2 - v^2), with phi the angle between his way and the line of sight to him; where it captures at a distance r, the first
 * root of |d + v T| = u T + r.
 */
final class ConstantBearing {
    private static final String WORLD = "bearing.yaml";
    private static final String TABLE = "s03_pursuit_times.csv";
    private static final double WALK_KM_PER_MIN = 0.075;
    private static final double CABLE_KM = 3;
    private static final double APART_KM = 2;
    private static final double TABLE_DECIMALS = 1e-6;
    private static final double EXACT_MIN = 1e-9;

    /** The team is back from one walker before the next is told of. */
    private static final double GAP_MIN = 480;

    private ConstantBearing() {}

    static Case pursuit() {
        return Case.of("3.3", "Pursuit")
                .source("constant bearing; `s03_pursuit_times.csv`")
                .runs(
                        "A cable tells of a walker, a team goes after him; times in units of distance over his speed",
                        WORLD)
                .quick("constant bearing", 1, ConstantBearing::table)
                .quick("team behind", 1, trial -> anyAngle(trial, 1, 0))
                .quick("team ahead", 1, trial -> anyAngle(trial, 6, 0))
                .quick("capture at 100 m", 1, trial -> anyAngle(trial, 1, 0.1))
                .ticks(WORLD, across(1, 0))
                .notApplicable("pure pursuit", "teams head for the place of meeting; nobody follows the line of sight");
    }

    /** The team waits 2 km from where the cable tells of walkers. */
    private static void table(Trial trial) {
        List<double[]> rows = Table.rows(TABLE);
        double[] found = rows.stream().mapToDouble(row -> time(trial, row)).toArray();
        double[] expected = rows.stream().mapToDouble(row -> row[3]).toArray();
        trial.within("table", found, expected, TABLE_DECIMALS);
        double[] square = Table.row(TABLE, row -> row[0] == 2 && row[1] == 90);
        Wrong pure = new Wrong("pure pursuit", square[2]);
        trial.within("u/v = 2, 90°", time(trial, square), square[3], TABLE_DECIMALS, 1, pure);
    }

    private static double time(Trial trial, double[] row) {
        double phi = Math.toRadians(row[1]);
        double km = 20 - APART_KM * Math.sin(phi);
        Attempt first = trial.attempts(
                        WORLD,
                        "guards.teams.team.speedKmh=" + row[0] * 60 * WALK_KM_PER_MIN,
                        "guards.teams.team.fromKm=" + (km - 5),
                        "guards.teams.team.toKm=" + (km + 5),
                        "guards.teams.team.offsetKm=" + (CABLE_KM - APART_KM * Math.cos(phi)))
                .get(0);
        return minutes(first) * WALK_KM_PER_MIN / APART_KM;
    }

    private static double minutes(Attempt attempt) {
        return attempt.encounter.atMin() - attempt.first.atMin();
    }

    private static String[] across(double teamOffsetKm, double captureKm) {
        return new String[] {
            "flows.walkers.from={fromKm: 15, toKm: 25, offsetKm: -0.1}",
            "flows.walkers.to={fromKm: 15, toKm: 25, offsetKm: 18}",
            "guards.teams.team.fromKm=15",
            "guards.teams.team.toKm=25",
            "guards.teams.team.offsetKm=" + teamOffsetKm,
            "guards.encounter.captureKm=" + captureKm,
            "period.days=100"
        };
    }

    /** Walkers who pass anywhere within 5 km of a team, which is twice as fast. */
    private static void anyAngle(Trial trial, double teamOffsetKm, double captureKm) {
        List<Attempt> trials = trial.runs(WORLD, across(teamOffsetKm, captureKm)).stream()
                .flatMap(run -> Attempts.alone(run, GAP_MIN, 0).stream())
                .toList();
        int right = count(trials, a -> {
            double expected = meeting(a.km - 20, CABLE_KM - teamOffsetKm, captureKm);
            return Math.abs(minutes(a) - expected) < EXACT_MIN;
        });
        trial.each("time", right, trials.size());
    }

    private static double meeting(double dx, double dy, double captureKm) {
        double v = WALK_KM_PER_MIN;
        double u = 2 * v;
        double a = u * u - v * v;
        double b = dy * v - u * captureKm;
        double c = dx * dx + dy * dy - captureKm * captureKm;
        return (b + Math.sqrt(b * b + a * c)) / a;
    }
}
