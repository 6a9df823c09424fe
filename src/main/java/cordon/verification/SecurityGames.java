package cordon.verification;

import cordon.enforcement.SecurityGame;
import java.util.Arrays;
import java.util.function.BiConsumer;

/** Games of an agency against those who know its chances, called directly. */
final class SecurityGames {
    private static final double EXACT = 1e-6;

    private SecurityGames() {}

    /** One inspector, who finds the smuggler of route i with the chance p_i if it is there: V = 1 / sum(1 / p_i), mixed as V / p_i. */
    static Case parallelRoutes() {
        return tables(
                Case.of("4.8", "Inspection of parallel routes")
                        .source("Washburn and Wood 1995; `s04_parallel_interdiction_game.csv`")
                        .runs("The game from which patrols are planned, called directly"),
                "s04_parallel_interdiction_game.csv",
                SecurityGames::parallel);
    }

    private static void parallel(Trial trial, String[] row) {
        double[] caught =
                Arrays.stream(Table.numbers(row[0])).map(detected -> -detected).toArray();
        SecurityGame game = new SecurityGame(new double[caught.length], caught, 1);
        trial.within("value", -game.attackersGain(), Double.parseDouble(row[1]), EXACT, 1);
        trial.within("mixture", game.coverage(), Table.numbers(row[2]), EXACT);
    }

    /** Strong Stackelberg equilibria. */
    static Case stackelberg() {
        return tables(
                Case.of("4.9", "Stackelberg security game")
                        .source(
                                "ORIGAMI, Kiekintveld et al. 2009; again by one linear program per target, Conitzer and Sandholm"
                                        + " 2006; `s04_sse_games.csv`")
                        .runs("The game from which patrols are planned, called directly"),
                "s04_sse_games.csv",
                SecurityGames::equilibrium);
    }

    /** Columns: game, resources, defender's gains covered and uncovered, attacker's, gain, target attacked, defender's gain, coverage. */
    private static void equilibrium(Trial trial, String[] row) {
        double[] covered = Table.numbers(row[2]);
        double[] uncovered = Table.numbers(row[3]);
        SecurityGame game = new SecurityGame(Table.numbers(row[5]), Table.numbers(row[4]), Double.parseDouble(row[1]));
        int attacked = game.attacked(uncovered, covered);
        trial.within("attacker's gain", game.attackersGain(), Double.parseDouble(row[6]), EXACT, 1);
        trial.within("coverage", game.coverage(), Table.numbers(row[9]), EXACT);
        trial.within("target attacked", attacked + 1, Double.parseDouble(row[7]), 0, 1);
        trial.within(
                "defender's gain",
                game.defendersGain(attacked, uncovered, covered),
                Double.parseDouble(row[8]),
                EXACT,
                1);
    }

    private static Case tables(Case empty, String file, BiConsumer<Trial, String[]> body) {
        Case filled = empty;
        for (String[] row : Table.cells(file)) {
            filled = filled.quick(row[0].replace(';', ' '), 1, trial -> body.accept(trial, row));
        }
        return filled;
    }
}
