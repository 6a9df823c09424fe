package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.events.Outcome;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import cordon.verification.Easi.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * EASI through whole runs. Its times are normal, those of the model triangular and, for ways, certain: what is expected is EASI's sum with
 * P(R | i) by quadrature for these laws. A dismissed alarm stands for communication that failed. Where the time of response is that of
 * judging the alarm, the party is past all sensors when it is dismissed, and it has failed for good; where it is that of the team's
 * call-out, the alarm is dismissed at once and the next sensor draws anew.
 */
final class AdversaryPath {
    private static final String WORLD = "easi.yaml";
    private static final double COMMUNICATED = 0.95;
    private static final double DOOR_S = 90;
    private static final double SABOTAGE_S = 120;
    private static final double SPREAD = 0.3;
    private static final int STEPS = 300;

    /** Judged so late that the party is past all sensors. */
    private static final double LONG_S = 250;

    /** From each of the three sensors to the barriers, s. */
    private static final double[] WAY_S = {122, 100, 0};

    /** Longest that a party is under way, and a team with it. */
    private static final double LONGEST_MIN = 9;

    /** From here on runs are enough to tell whether communication has failed for good. */
    private static final int MANY = 20;

    /** Mean and standard deviation of the response, s, and the chance that the fence detects. */
    private record Path(String published, double meanS, double sdS, double fence) {
        List<Double> detected() {
            return List.of(fence, 0.9, 0.9);
        }

        /** Triangular, symmetric, min. */
        String triangle() {
            double half = sdS * Math.sqrt(6);
            return "[" + (meanS - half) / 60 + ", " + meanS / 60 + ", " + (meanS + half) / 60 + "]";
        }
    }

    private static final List<Path> PATHS = List.of(
            new Path("garcia_baseline", 300, 90, 0),
            new Path("upgrade_fence_sensor_PD0.9_B", 300, 90, 0.9),
            new Path("upgrade_response_200s_sd60", 200, 60, 0));

    private AdversaryPath() {}

    static Case interruption() {
        Case law = Case.of("3.5", "EASI")
                .source("Garcia; `s03_easi_tasks.csv`, `s03_easi_results.csv`")
                .runs("People step over sensors and are delayed by two barriers, behind which a team gets ready", WORLD)
                .quick("formula", 1, AdversaryPath::published);
        for (Path path : PATHS) {
            boolean first = path == PATHS.get(0);
            int runs = first ? 80 : MANY;
            law = law.part(path.published + ", anew", runs, first ? 3 : 0, trial -> simulated(trial, path, true));
            if (path.meanS > LONG_S) {
                law = law.part(path.published, runs, first ? 3 : 0, trial -> simulated(trial, path, false));
            }
        }
        return law.ticks(WORLD, settings(PATHS.get(1), true))
                .notApplicable(
                        "normal durations of tasks", "the times of the model are triangular, or follow from speeds");
    }

    /** The published tasks through EASI's sum, and what the model's triangular times and certain ways make of it. */
    private static void published(Trial trial) {
        for (String[] result : Table.cells("s03_easi_results.csv")) {
            double communicated = Double.parseDouble(result[1]);
            double mean = Double.parseDouble(result[2]);
            double sd = Double.parseDouble(result[3]);
            List<Task> tasks = Table.cells("s03_easi_tasks.csv").stream()
                    .filter(row -> row[0].equals(result[0]))
                    .map(row -> new Task(
                            Double.parseDouble(row[2]),
                            Easi.inTime(Double.parseDouble(row[6]), Double.parseDouble(row[7]), mean, sd)))
                    .toList();
            double[] found = {
                new Easi(communicated, false, tasks).interrupted(), new Easi(communicated, true, tasks).interrupted()
            };
            double[] expected = {Double.parseDouble(result[4]), Double.parseDouble(result[5])};
            trial.within(result[0], found, expected, 1e-6);
        }
    }

    private static void simulated(Trial trial, Path path, boolean anew) {
        List<Attempt> trials = trial.runs(WORLD, settings(path, anew)).stream()
                .flatMap(run -> Attempts.alone(run, LONGEST_MIN, LONGEST_MIN).stream())
                .toList();
        Wrong[] wrongs = trial.seeds().length < MANY
                ? new Wrong[0]
                : new Wrong[] {new Wrong(anew ? "failed for good" : "drawn anew", expected(path, !anew))};
        int caught = count(trials, a -> a.outcome == Outcome.SEIZED);
        trial.proportion("interrupted", caught, trials.size(), expected(path, anew), wrongs);
    }

    private static String[] settings(Path path, boolean anew) {
        String none = "[0, 0, 0]";
        return new String[] {
            "sensing.ground.fence.chance=" + path.fence,
            "guards.teams.team.callOutMin=" + (anew ? path.triangle() : none),
            "guards.command.assessmentMin=" + (anew ? none : path.triangle())
        };
    }

    private static double expected(Path path, boolean anew) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < WAY_S.length; i++) {
            tasks.add(new Task(path.detected().get(i), inTime(WAY_S[i], path)));
        }
        return new Easi(COMMUNICATED, anew, tasks).interrupted();
    }

    /** Chance that a triangular response takes less than a certain way and two triangular delays, over their quantiles. */
    private static double inTime(double wayS, Path path) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                double left = wayS
                        + DOOR_S * (1 + SPREAD * quantile((i + 0.5) / STEPS))
                        + SABOTAGE_S * (1 + SPREAD * quantile((j + 0.5) / STEPS));
                sum += cumulative((left - path.meanS) / path.sdS);
            }
        }
        return sum / STEPS / STEPS;
    }

    /** Of the symmetric triangular law with mean 0 and standard deviation 1. */
    private static double quantile(double p) {
        double half = Math.sqrt(6);
        return p < 0.5 ? half * (Math.sqrt(2 * p) - 1) : half * (1 - Math.sqrt(2 * (1 - p)));
    }

    private static double cumulative(double z) {
        double x = Math.max(-1, Math.min(1, z / Math.sqrt(6)));
        return x < 0 ? (1 + x) * (1 + x) / 2 : 1 - (1 - x) * (1 - x) / 2;
    }
}
