package cordon.verification;

import static cordon.verification.Attempts.count;

import cordon.events.Event.EncounterResult;
import cordon.verification.Attempts.Attempt;
import cordon.verification.Check.Wrong;
import java.util.List;

/**
 * The stochastic square law of aimed fire: m escorts who each inflict losses at rate a win against n guards at rate b with the
 * chance P(m, n) = [a m P(m, n-1) + b n P(m-1, n)] / (a m + b n).
 */
final class Convoys {
    private static final String WORLD = "duel.yaml";

    /** Escorts' rate over guards', escorts, guards. */
    private static final int[][] ROWS = {{1, 3, 4}, {1, 4, 5}, {1, 5, 3}, {2, 3, 4}};

    private Convoys() {}

    static Case stochasticSquareLaw() {
        Case fights = Case.of("7.3", "Convoy against post: stochastic square law")
                .source("Brown 1963, exact fractions; `s07_stochastic_lanchester.csv`")
                .runs("Escorted convoys meet posts that always engage", WORLD);
        for (int[] row : ROWS) {
            String name = row[1] + " against " + row[2] + ", a = " + row[0] + " b";
            fights = fights.quick(name, 1, trial -> fought(trial, row[0], row[1], row[2]));
        }
        return fights.ticks(WORLD, "period.days=2");
    }

    private static void fought(Trial trial, int ratio, int escorts, int guards) {
        double[] row = Table.row(
                "s07_stochastic_lanchester.csv", r -> r[0] == ratio * r[1] && r[2] == escorts && r[3] == guards);
        trial.within("table and recursion", row[4], wins(escorts, guards, ratio), 1e-6, 1);
        List<Attempt> fights = trial
                .attempts(
                        WORLD,
                        "guards.encounter.escortKillsPerHour=" + 2 * ratio,
                        "flows.convoys.convoy.escorts=" + escorts,
                        "guards.posts.post.people=" + guards)
                .stream()
                .filter(a -> a.encounter != null)
                .toList();
        int won = count(fights, a -> a.encounter.result() == EncounterResult.REPELLED);
        trial.proportion("won", won, fights.size(), row[4], new Wrong("linear law", row[8]));
        double[] left = fights.stream()
                .mapToDouble(a -> escorts - a.encounter.smugglersLost())
                .toArray();
        trial.mean("survivors", left, row[6]);
        int over = count(fights, a -> a.encounter.guardsLost() == guards || a.encounter.smugglersLost() == escorts);
        trial.each("fought to the end", over, fights.size());
    }

    private static double wins(int m, int n, double ratio) {
        if (m == 0 || n == 0) {
            return n == 0 ? 1 : 0;
        }
        return (ratio * m * wins(m, n - 1, ratio) + n * wins(m - 1, n, ratio)) / (ratio * m + n);
    }
}
