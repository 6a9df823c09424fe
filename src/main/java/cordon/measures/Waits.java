package cordon.measures;

import java.util.Arrays;

/** Waiting times, kept for their quantiles. */
final class Waits {
    private final Column waitsMin = new Column();
    private double sumMin;

    void add(double waitMin) {
        waitsMin.add(waitMin);
        sumMin += waitMin;
    }

    /** Mean, min; 0 if nobody waited. */
    double meanMin() {
        return waitsMin.size() == 0 ? 0 : sumMin / waitsMin.size();
    }

    /** Least wait that at least this share of all did not exceed, min; 0 if nobody waited. */
    double quantileMin(double share) {
        double[] sorted = waitsMin.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
