package cordon.verification;

import cordon.enforcement.SecurityGame;
import cordon.smuggling.Attitude;
import cordon.verification.Check.Wrong;

/** Places where neither side has a reason to do otherwise, through the classes that weigh risks and plan coverage. */
final class Profits {
    private static final double EXACT = 1e-6;

    /** What staying loses where it is "covered": nothing, but the game wants a difference. */
    private static final double NOTHING = 1e-9;

    private Profits() {}

    /** Guards who seize so many, not such a share: r = min(1, g / f), and V - (V + F) r - c is equal on both routes. */
    static Case balloon() {
        Case routes = Case.of("4.6", "Balloon: two routes of equal profit")
                .source("equal profits, derived; `s04_balloon_two_route.csv`")
                .runs("The attitude of a risk-neutral sender, called directly");
        for (double[] row : Table.rows("s04_balloon_two_route.csv")) {
            String name = "guards " + row[5] + " and " + row[6] + ", costs " + row[3] + " and " + row[4];
            routes = routes.quick(name, 1, trial -> equalProfits(trial, row));
        }
        return routes.notApplicable(
                "flows that settle there",
                "where so many are seized, the more go the safer each is: whoever leaves the split gains, as shown above, so that"
                        + " no learner stays at it");
    }

    /** Columns: N, V, F, costs, guards, flows, risks, profits. */
    private static void equalProfits(Trial trial, double[] row) {
        double[] found = {profit(row, 0, row[7]), profit(row, 1, row[8])};
        trial.within("profits", found, new double[] {row[11], row[12]}, 2 * EXACT);
        double share = profit(row, 0, row[7] + 1) - profit(row, 1, row[8] - 1);
        trial.holds("one more on the first route makes it the better one", share > 0);
        trial.holds("one more on the second, that one", profit(row, 1, row[8] + 1) > profit(row, 0, row[7] - 1));
    }

    private static double profit(double[] row, int route, double flow) {
        return Attitude.expected(row[1], row[3 + route], Math.min(1, row[5 + route] / flow), row[2]);
    }

    /** Inspection with the chance q that makes a load worth no more than staying: q d (G + F) = G. */
    static Case inspection() {
        Case game = Case.of("4.7", "Inspection game")
                .source("mixed equilibrium of two by two; `s04_inspection_game_2x2.csv`")
                .runs(
                        "The attitude of a risk-neutral sender, and the game from which patrols are planned, called directly");
        for (double[] row : Table.rows("s04_inspection_game_2x2.csv")) {
            String name = "G = " + row[0] + ", F = " + row[1] + ", d = " + row[5];
            game = game.quick(name, 1, trial -> indifferent(trial, row));
        }
        return game.notApplicable(
                "the smuggler's mixture, fictitious play",
                "nobody on the guarding side weighs whether an inspection is worth its cost: all that patrols can do is done");
    }

    private static void indifferent(Trial trial, double[] row) {
        double gain = row[0];
        double detected = row[5];
        double free = Attitude.expected(gain, 0, 0, row[1]);
        double caught = Attitude.expected(gain, 0, 1, row[1]);
        Wrong[] certain = detected == 1 ? new Wrong[0] : new Wrong[] {new Wrong("d = 1", row[6] * detected)};
        trial.within("sender indifferent at", free / (free - caught) / detected, row[6], EXACT, 1, certain);
        double[] open = {gain, 0};
        double[] covered = {gain - detected * (gain + row[1]), -NOTHING};
        SecurityGame patrols = new SecurityGame(open, covered, 1);
        trial.within("coverage", patrols.coverage()[0], row[6], EXACT, 1, certain);
        trial.within("sender's gain", patrols.attackersGain(), 0, EXACT, 1);
    }
}
