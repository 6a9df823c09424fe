package cordon.verification;

import cordon.scenario.Organisation;
import cordon.scenario.Way;
import cordon.smuggling.Attitude;
import cordon.smuggling.Beliefs;
import cordon.smuggling.Weights;
import cordon.verification.Check.Wrong;
import java.util.ArrayList;
import java.util.List;

/**
 * Senders whose payoffs are scripted: memory, attitude and choice without the rest. Fates come in the amounts that are to be expected, so
 * that nothing is left to chance.
 */
final class Learners {
    private static final String WORLD = "belief.yaml";
    private static final double EXACT = 1e-6;
    private static final int DAYS = 2000;
    private static final double LOST = 0.3;
    private static final double PRIOR = 1;

    private Learners() {}

    /**
     * Experience-weighted attraction with delta = 1 and rho = phi: N* = 1 / (1 - rho), A* = the payoff. A memory that halves in h days has
     * rho = .5^(1 / h); its N is told by the mean over lanes, which the prior pulls the less the more is remembered.
     */
    static Case attraction() {
        Case attraction = Case.of("4.4", "Experience-weighted attraction")
                .source("Camerer and Ho 1999; `s04_ewa_steady_attraction.csv`")
                .runs("The memory of organisations, with the same share of losses every day", WORLD);
        for (double[] row :
                Table.rows("s04_ewa_steady_attraction.csv").stream().skip(1).toList()) {
            if (row[0] == row[1]) {
                attraction = attraction.quick("φ = ρ = " + row[0], 1, trial -> steadyMemory(trial, row));
            }
        }
        return attraction.notApplicable(
                "ρ other than φ", "the memory is a mean, not a sum: outcomes fade as their number does");
    }

    private static void steadyMemory(Trial trial, double[] row) {
        double halfLife = -Math.log(2) / Math.log(row[0]);
        Beliefs beliefs = beliefs(
                "organisations.gang.halfLifeDays=" + halfLife,
                "organisations.gang.priorSeized=" + PRIOR,
                "organisations.gang.priorSafe=" + PRIOR);
        for (int day = 0; day < DAYS; day++) {
            fates(beliefs, 0, 1, LOST);
            beliefs.learn();
        }
        double mean = beliefs.risk(0, Way.OPEN, 1);
        double weight = PRIOR * (1 - 2 * mean) / (mean - LOST);
        double attraction = (beliefs.risk(0, Way.OPEN, 0) * (2 * PRIOR + weight) - 2 * PRIOR * mean) / weight;
        trial.within("weight of experience", weight, row[2], 10 * EXACT, 1, new Wrong("nothing fades", DAYS));
        trial.within("attraction over payoff", attraction / LOST, row[3], EXACT, 1);
    }

    /** Two routes whose chance of loss is their share: a value a and a penalty b - a make the utility a - b share. */
    static Case congestion() {
        Case routes = Case.of("4.5", "Congested logit")
                .source(
                        "quantal response equilibrium; Wardrop 1952 as its limit; `s04_logit_congestion_equilibrium.csv`")
                .runs(
                        "Memory, attitude and choice of organisations on two routes whose chance of loss is their share",
                        WORLD);
        for (double[] row : Table.rows("s04_logit_congestion_equilibrium.csv")) {
            String name =
                    "λ = " + row[0] + ", U = " + row[1] + " - " + row[2] + " s, " + row[3] + " - " + row[4] + " s";
            if (row[2] != row[4]) {
                routes = routes.quick(name, 1, trial -> congested(trial, row));
            }
        }
        return routes;
    }

    private static void congested(Trial trial, double[] row) {
        Beliefs beliefs = beliefs("organisations.gang.halfLifeDays=14");
        double share = 0.5;
        for (int day = 0; day < DAYS; day++) {
            fates(beliefs, 0, share, share);
            fates(beliefs, 1, 1 - share, 1 - share);
            beliefs.learn();
            double[] utility = {
                Attitude.expected(row[1], 0, beliefs.risk(0, Way.OPEN, 0), row[2] - row[1]),
                Attitude.expected(row[3], 0, beliefs.risk(0, Way.OPEN, 1), row[4] - row[3])
            };
            double[] sums = Weights.softmax(utility, new double[] {1, 1}, 1 / row[0]);
            share = sums[0] / sums[1];
        }
        List<Wrong> wrongs = new ArrayList<>();
        if (row[5] != row[6]) {
            wrongs.add(new Wrong("equal profits", row[6]));
        }
        if (row[5] != 0.5) {
            wrongs.add(new Wrong("even", 0.5));
        }
        trial.within("share of the first", share, row[5], EXACT, 1, wrongs.toArray(Wrong[]::new));
    }

    private static void fates(Beliefs beliefs, int lane, double amount, double lost) {
        beliefs.note(0, Way.OPEN, lane, true, amount * lost);
        beliefs.note(0, Way.OPEN, lane, false, amount * (1 - lost));
    }

    private static Beliefs beliefs(String... settings) {
        Organisation gang = Bench.of(WORLD, settings).scenario().organisations().get(0);
        return new Beliefs(gang, 1, 1, 2, 0, 0, 0, 0);
    }
}
