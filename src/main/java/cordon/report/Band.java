package cordon.report;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** Between which values nine of ten runs lie, by day or by place; where too few have a value, not a number. */
record Band(double[] low, double[] high, Color colour) {
    private static final double TAIL = 0.05;

    /** The 5 and 95 % quantiles of series of one length, linear between neighbours (Hyndman and Fan's type 7). */
    static Band of(List<double[]> runs, Color colour) {
        int length = runs.get(0).length;
        double[] low = new double[length];
        double[] high = new double[length];
        for (int i = 0; i < length; i++) {
            int at = i;
            double[] values = runs.stream()
                    .mapToDouble(run -> run[at])
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            boolean enough = values.length > 0.8 * runs.size();
            low[i] = enough ? quantile(values, TAIL) : Double.NaN;
            high[i] = enough ? quantile(values, 1 - TAIL) : Double.NaN;
        }
        return new Band(low, high, colour);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The greatest value, or 0. */
    double top() {
        return topFrom(0);
    }

    /** The greatest value once a tenth of its days is over, or 0: shares of the first few parties lie anywhere. */
    double topOnceSettled() {
        return topFrom((int) Arrays.stream(high).filter(Double::isFinite).count() / 10);
    }

    private double topFrom(int first) {
        return Arrays.stream(high).skip(first).filter(Double::isFinite).max().orElse(0);
    }
}
