package cordon.smuggling;

import cordon.scenario.AttitudeSpec;
import java.util.Arrays;

/** Chances of options from their utilities, as running sums that a uniform number picks from. */
public final class Weights {
    private Weights() {}

    /**
     * Running sums for utilities in USD: of the best alone, with ties even, or by logit with this noise.
     *
     * @param size of how many alike places an option consists, which logit counts and the best alone does not
     */
    static double[] of(AttitudeSpec attitude, double[] utility, double[] size, double noiseUsd) {
        return attitude.kind() == AttitudeSpec.Kind.EXPECTED_UTILITY ? best(utility) : softmax(utility, size, noiseUsd);
    }

    /** Softmax, with the greatest utility taken off so that nothing overflows. */
    public static double[] softmax(double[] utility, double[] size, double noiseUsd) {
        double best = greatest(utility);
        double[] sums = new double[utility.length];
        double sum = 0;
        for (int i = 0; i < utility.length; i++) {
            sum += size[i] * StrictMath.exp((utility[i] - best) / noiseUsd);
            sums[i] = sum;
        }
        return sums;
    }

    /** One for each option that none exceeds. */
    static double[] best(double[] utility) {
        double best = greatest(utility);
        double[] sums = new double[utility.length];
        double sum = 0;
        for (int i = 0; i < utility.length; i++) {
            sum += utility[i] == best && Double.isFinite(best) ? 1 : 0;
            sums[i] = sum;
        }
        return sums;
    }

    private static double greatest(double[] utility) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double each : utility) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    /** The option that a uniform number picks, or -1 if none has a weight. */
    static int pick(double[] sums, double u) {
        double total = sums[sums.length - 1];
        if (!(total > 0)) {
            return -1;
        }
        int drawn = Arrays.binarySearch(sums, u * total);
        return Math.min(sums.length - 1, drawn >= 0 ? drawn + 1 : -drawn - 1);
    }
}
