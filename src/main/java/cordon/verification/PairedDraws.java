package cordon.verification;

import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.statistics.LinearSensitivity;
import cordon.statistics.PairedDifference;
import cordon.verification.Check.Wrong;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What common, antithetic and controlled draws save. Variances about known means, so that squares are independent values. */
final class PairedDraws {
    private static final int N = 40_000;
    private static final double E_MEAN = Math.E - 1;
    private static final double STATED = 0.05;

    private PairedDraws() {}

    /** Differences of exponentials: m1 E1 - m2 E2 with two draws, (m1 - m2) E with one. */
    static void commonDraws(Trial trial) {
        for (double[] row : Table.rows("s08_crn.csv", "exponential")) {
            double[] first = exponentials(trial, row[1], 1);
            String means = "means " + row[1] + " and " + row[2];
            double mean = row[1] - row[2];
            double[] apart = differences(first, exponentials(trial, row[2], 2));
            double[] common = differences(first, exponentials(trial, row[2], 1));
            Wrong independent = new Wrong("two draws", row[3]);
            trial.mean(means + ", variance with two draws", squares(apart, mean), row[3], new Wrong("one", row[4]));
            trial.mean(means + ", variance with one", squares(common, mean), row[4], independent);
        }
        double[] same = exponentials(trial, 3, 1);
        PairedDifference none = PairedDifference.of(same, exponentials(trial, 3, 1), 0.95);
        trial.holds(
                "equal scenarios differ by nothing",
                none.deviation() == 0 && none.mean().estimate() == 0);
    }

    /** Antithetic pairs of e^U and of exponentials, and U as control of e^U: the rest of a regression, to 5 %. */
    static void antitheticAndControl(Trial trial) {
        double[] u = IntStream.range(0, N)
                .mapToDouble(i -> new Draws(trial.seed()).uniform(Purpose.RESAMPLE, 1, i))
                .toArray();
        double[] exp = map(u, Math::exp);
        trial.mean("variance of e^U", squares(exp, E_MEAN), saved("E[e^U]: Var(e^U)"));
        pairs(trial, "e^U", squares(pairMeans(u, Math::exp), E_MEAN), "E[e^U]", 0.121018);
        pairs(trial, "an exponential", squares(pairMeans(u, x -> -Math.log(x)), 1), "Exp(1)", 0.5);
        double[][] control = Arrays.stream(u).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
        double left = 1 - LinearSensitivity.standardised(control, exp, 0.95).determination();
        double expected = saved("E[e^U]: control") / saved("E[e^U]: Var(e^U)");
        trial.within("share left by the control", left, expected, STATED * expected, N);
    }

    private static void pairs(Trial trial, String what, double[] squares, String start, double independent) {
        double expected = saved(start + ": Var(pair mean) antithetic");
        trial.mean("variance of antithetic pairs of " + what, squares, expected, new Wrong("independent", independent));
    }

    private static double saved(String quantity) {
        return Table.rows("s08_variance_reduction.csv", quantity).get(0)[1];
    }

    private static double[] pairMeans(double[] u, DoubleUnaryOperator function) {
        return map(u, x -> (function.applyAsDouble(x) + function.applyAsDouble(1 - x)) / 2);
    }

    private static double[] map(double[] u, DoubleUnaryOperator function) {
        return Arrays.stream(u).map(function).toArray();
    }

    private static double[] squares(double[] values, double mean) {
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
    }

    private static double[] differences(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    private static double[] exponentials(Trial trial, double mean, long key) {
        Draws draws = new Draws(trial.seed());
        return IntStream.range(0, N)
                .mapToDouble(i -> mean * draws.exponential(Purpose.RESAMPLE, key, i))
                .toArray();
    }
}
