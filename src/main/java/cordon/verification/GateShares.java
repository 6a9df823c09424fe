package cordon.verification;

import cordon.events.Event;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Shares of four gates under logit (McFadden 1974), with utilities set through tolls: 10,000 USD are one unit. */
final class GateShares {
    private static final String WORLD = "choice.yaml";
    private static final List<String> GATES = List.of("a", "b", "c", "d");
    private static final double UNIT_USD = 10_000;

    /** U = (1, .5, 0, -1). */
    private static final String[] TOLLS = {
        "gates.b.tollUsd.pickup=5000", "gates.c.tollUsd.pickup=10000", "gates.d.tollUsd.pickup=20000"
    };

    private static final String BEST = "organisations.gang.attitude.kind=expected-utility";

    private GateShares() {}

    static Case multinomialLogit() {
        Case logit = Case.of("4.1", "Multinomial logit")
                .source("McFadden 1974; `s04_mnl.csv`, `s04_mnl_drop_alternative.csv`")
                .runs("Senders choose between four gates that differ in their tolls alone: U = (1, .5, 0, -1)", WORLD);
        for (double[] row : Table.rows("s04_mnl.csv")) {
            if (row[0] > 0 && row[0] < 5) {
                logit = logit.quick(
                        "λ = " + row[0],
                        1,
                        trial -> shares(trial, chances(row), with("organisations.gang.choiceNoise=" + 0.01 / row[0])));
            }
        }
        for (double[] row : Table.rows("s04_mnl_drop_alternative.csv")) {
            String closed = GATES.get((int) row[0] - 1);
            logit = logit.quick(
                    "gate " + closed + " closed",
                    1,
                    trial -> shares(trial, chances(row), with("gates." + closed + ".open=false")));
        }
        return logit.quick("best for certain", 1, GateShares::theBest)
                .quick(
                        "two best for certain",
                        1,
                        trial -> shares(
                                trial,
                                new double[] {0.5, 0.5, 0, 0},
                                BEST,
                                "gates.c.tollUsd.pickup=1",
                                "gates.d.tollUsd.pickup=1"));
    }

    /** Share .25 of each gate before; own change, and that of each other. */
    static Case displacement() {
        Case moved = Case.of("4.2", "Displacement under logit")
                .source("independence of irrelevant alternatives; `s04_logit_displacement.csv`")
                .runs("The toll of one of four equal gates rises", WORLD);
        for (double[] row : Table.rows("s04_logit_displacement.csv")) {
            if (row[0] == 0.25) {
                double rest = 0.25 * (1 + row[3]);
                String toll = "gates.a.tollUsd.pickup=" + row[1] * UNIT_USD;
                moved = moved.quick(
                        "λ Δ = " + row[1], 1, trial -> shares(trial, new double[] {row[4], rest, rest, rest}, toll));
            }
        }
        return moved;
    }

    private static void theBest(Trial trial) {
        long[] counts = counts(trial, with(BEST));
        trial.each("choose it", counts[0], LongStream.of(counts).sum());
    }

    private static void shares(Trial trial, double[] chances, String... settings) {
        trial.shares("shares", counts(trial, settings), chances);
    }

    private static long[] counts(Trial trial, String... settings) {
        long[] counts = new long[GATES.size()];
        Bench bench = Bench.of(WORLD, settings);
        for (long seed : trial.seeds()) {
            bench.run(seed, event -> {
                if (event instanceof Event.SetOut e) {
                    counts[GATES.indexOf(e.where())]++;
                }
            });
        }
        return counts;
    }

    private static double[] chances(double[] row) {
        return Arrays.copyOfRange(row, 1, 1 + GATES.size());
    }

    private static String[] with(String setting) {
        return Stream.concat(Stream.of(TOLLS), Stream.of(setting)).toArray(String[]::new);
    }
}
