package cordon.verification;

import cordon.interdiction.Duel;
import cordon.random.Draws;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Limits of the stochastic square law that have closed forms: many against few, and one against one. */
final class Duels {
    private static final int SCALE = 100;
    private static final int FIGHTS = 200;
    private static final int DUELS = 20_000;

    private Duels() {}

    /** Lanchester's square law is the limit for large forces; a mean of whole heads may differ from it by half a head. */
    static Case squareLaw() {
        return Case.of("7.1", "Lanchester's square law")
                .source("Lanchester 1916; `s07_lanchester_square.csv`, scaled by 100")
                .runs("The class that fights, 2000 against 1000 at equal rates")
                .quick("2000 against 1000", 1, Duels::manyAgainstFew);
    }

    private static void manyAgainstFew(Trial trial) {
        double[] row = Table.row("s07_lanchester_square.csv", r -> r[0] == 20 && r[2] == r[3]);
        double[] left = Arrays.stream(trial.seeds())
                .mapToObj(Draws::new)
                .flatMapToDouble(draws -> IntStream.range(0, FIGHTS)
                        .mapToDouble(
                                i -> Duel.fight((int) row[0] * SCALE, (int) row[1] * SCALE, row[2], row[3], draws, i)
                                        .guards()))
                .toArray();
        trial.mean("survivors", left, row[5] * SCALE, new Wrong("linear law", (row[0] - row[1]) * SCALE));
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
                duel = duel.quick("rates " + a + " and " + b, 1, trial -> oneAgainstOne(trial, a, b, exact));
            }
        }
        return duel;
    }

    private static void oneAgainstOne(Trial trial, double a, double b, double exact) {
        long won = 0;
        for (long seed : trial.seeds()) {
            Draws draws = new Draws(seed);
            won += IntStream.range(0, DUELS)
                    .map(i -> Duel.fight(1, 1, a, b, draws, i).guards())
                    .sum();
        }
        trial.proportion("first wins", won, (long) DUELS * trial.seeds().length, exact);
    }
}
