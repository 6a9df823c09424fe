package cordon.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What changes when several tests are made at once. A p-value of NaN, of a test that could not be made, stays so and does not count. */
public final class Multiplicity {
    private Multiplicity() {}

    /** Level of significance for each of so many tests that keeps the chance of any false alarm below {@code overall} (Bonferroni). */
    public static double perTest(double overall, int tests) {
        return overall / tests;
    }

    /** Chance of some false alarm in so many independent tests, each made at level {@code each}. */
    public static double someFalseAlarm(double each, int tests) {
        return -StrictMath.expm1(tests * StrictMath.log1p(-each));
    }

    /**
     * P-values adjusted so that rejecting those below a level keeps the chance of any false alarm below it.
     *
     * <p>Source: Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
     */
    public static double[] holm(double[] pValues) {
        int[] order = rising(pValues);
        double[] adjusted = filled(pValues);
        double highest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            highest = Math.max(highest, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = highest;
        }
        return adjusted;
    }

    /**
     * P-values adjusted so that of those rejected below a level at most that share are false alarms on average.
     *
     * <p>Source: Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300; for independent or positively
     * dependent tests.
     */
    public static double[] benjaminiHochberg(double[] pValues) {
        int[] order = rising(pValues);
        double[] adjusted = filled(pValues);
        double lowest = 1;
        for (int rank = order.length - 1; rank >= 0; rank--) {
            lowest = Math.min(lowest, pValues[order[rank]] * order.length / (rank + 1));
            adjusted[order[rank]] = lowest;
        }
        return adjusted;
    }

    private static double[] filled(double[] pValues) {
        double[] adjusted = new double[pValues.length];
        Arrays.fill(adjusted, Double.NaN);
        return adjusted;
    }

    private static int[] rising(double[] pValues) {
        for (double p : pValues) {
            if (p < 0 || p > 1) {
                throw new IllegalArgumentException("a p-value lies from 0 to 1, not at " + p);
            }
        }
        return IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
