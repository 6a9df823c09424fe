package cordon.measures;

import java.util.Arrays;

/** Waiting times, kept for their quantiles. */
final class Waits {
    private double[] waitsMin = new double[64];
    private int count;
    private double sumMin;

    void add(double waitMin) {
        if (count == waitsMin.length) {
            waitsMin = Arrays.copyOf(waitsMin, 2 * count);
        }
        waitsMin[count++] = waitMin;
        sumMin += waitMin;
    }

    /** Mean, min; 0 if nobody waited. */
    double meanMin() {
        return count == 0 ? 0 : sumMin / count;
    }

    /** Least wait that at least this share of all did not exceed, min; 0 if nobody waited. */
    double quantileMin(double share) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(waitsMin, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }
}
