package cordon.verification;

import cordon.interdiction.Duel;
import cordon.random.Draws;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Limits of the stochastic square law that have closed forms: many against few, and one against one. */
final class Duels {
    private static final int SCALE = 100;
    private static final int FIGHTS = 200;
    private static final int DUELS = 40_000;
    private static final double STEP = 10;
    private static final String ORDER_ONLY = "only the order of losses is drawn, not their times";

    private Duels() {}

    /** Lanchester's square law is the limit for large forces; a mean of whole heads may differ from it by half a head. */
    static Case squareLaw() {
        Case law = Case.of("7.1", "Lanchester's laws")
                .source("Lanchester 1916; `s07_lanchester_square.csv`, scaled by " + SCALE)
                .runs("The class that fights; survivors of the side that wins");
        for (String[] cells : Table.cells("s07_lanchester_square.csv")) {
            double[] row = Stream.of(cells)
                    .mapToDouble(cell -> cell.matches("[XY]") ? 0 : Double.parseDouble(cell))
                    .toArray();
            String name =
                    String.format("%.0f against %.0f, %s to %s", SCALE * row[0], SCALE * row[1], cells[3], cells[2]);
            law = law.quick(name, 1, trial -> manyAgainstFew(trial, row, cells[4].equals("X")));
        }
        return law.notApplicable("times", ORDER_ONLY)
                .notApplicable("linear law", "fire is aimed: each survivor inflicts losses at his own rate")
                .notApplicable("Iwo Jima", "nobody joins a fight that has begun");
    }

    /** Columns: x0, y0, rates of y and of x, winner, survivors. Wrong: the linear law. */
    private static void manyAgainstFew(Trial trial, double[] row, boolean firstWins) {
        List<Duel.Survivors> ends = Arrays.stream(trial.seeds())
                .mapToObj(Draws::new)
                .flatMap(draws -> IntStream.range(0, FIGHTS)
                        .mapToObj(
                                i -> Duel.fight((int) row[0] * SCALE, (int) row[1] * SCALE, row[3], row[2], draws, i)))
                .toList();
        double[] left = ends.stream()
                .mapToDouble(end -> firstWins ? end.guards() : end.escorts())
                .toArray();
        double linear = firstWins ? row[0] - row[1] * row[2] / row[3] : row[1] - row[0] * row[3] / row[2];
        trial.mean("survivors", left, row[5] * SCALE, new Wrong("linear law", linear * SCALE));
    }

    /** One against one with exponential times to hit: A wins with chance a / (a + b). */
    static Case exponentialDuel() {
        Case duel = Case.of("7.2", "Duel of one against one")
                .source("exponential times to hit; `s07_exponential_duel.csv`")
                .runs("The class that fights, one against one");
        for (String[] row : Table.cells("s07_exponential_duel.csv")) {
            if (row[4].equals("inf")) {
                double a = Double.parseDouble(row[0]) * Double.parseDouble(row[1]);
                double b = Double.parseDouble(row[2]) * Double.parseDouble(row[3]);
                double exact = Double.parseDouble(row[5]);
                duel = duel.quick(
                        String.format(Locale.ROOT, "rates %.1f and %.1f", a, b),
                        1,
                        trial -> oneAgainstOne(trial, a, b, exact));
            }
        }
        return duel.notApplicable("within a time", ORDER_ONLY)
                .notApplicable(
                        "in turns, or at once",
                        "losses come one by one at random instants: nobody shoots first, and not both die");
    }

    /** Wrong: losses in one step of ten units of time dealt with in the order of a list, or counted for both. */
    static Case steps() {
        Case duel = Case.of("7.4", "Bias of time steps in a duel")
                .source("exponential times to hit; known mistakes: `s07_duel_timestep_bias.csv`, steps of 10")
                .runs("The class that fights, one against one");
        for (double[] row : Table.rows("s07_duel_timestep_bias.csv")) {
            if (row[2] == STEP) {
                Wrong listed = new Wrong("in the order of a list", row[4]);
                Wrong draws = new Wrong("both at once", row[5]);
                String name = "rates " + row[0] + " and " + row[1];
                duel = duel.quick(name, 1, trial -> oneAgainstOne(trial, row[0], row[1], row[3], listed, draws));
            }
        }
        return duel;
    }

    private static void oneAgainstOne(Trial trial, double a, double b, double exact, Wrong... wrongs) {
        List<Duel.Survivors> ends = Arrays.stream(trial.seeds())
                .mapToObj(Draws::new)
                .flatMap(draws -> IntStream.range(0, DUELS).mapToObj(i -> Duel.fight(1, 1, a, b, draws, i)))
                .toList();
        long won = ends.stream().mapToLong(Duel.Survivors::guards).sum();
        trial.proportion("first wins", won, ends.size(), exact, wrongs);
        trial.each(
                "one is left",
                ends.stream().filter(end -> end.guards() + end.escorts() == 1).count(),
                ends.size());
    }
}
