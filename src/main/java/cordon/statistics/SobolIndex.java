package cordon.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Share of the variance of an output that a factor explains.
 *
 * @param first alone: how much variance would go if it were known
 * @param total with all its interactions: how much would stay if all others were known
 */
public record SobolIndex(ConfidenceInterval first, ConfidenceInterval total) {
    /**
     * Indices by factor, from one output per point of a Saltelli design; intervals by drawing base points again. NaN where the output
     * does not vary.
     *
     * <p>Sources: Saltelli et al. (2010), Computer Physics Communications 181, 259-270, table 2: equation (b) for the first index and
     * (f), of Jansen (1999), for the total. Variance and centre are those of the rows of A and B together.
     */
    public static List<SobolIndex> of(UnitDesign design, double[] outputs, double level, long seed) {
        design.requireOutputs(DesignKind.SALTELLI, outputs);
        ConfidenceInterval.requireLevel(level);
        int dimensions = design.dimensions();
        List<ConfidenceInterval> intervals =
                new Bootstrap(design.groups(), seed).percentile(chosen -> indices(outputs, dimensions, chosen), level);
        List<SobolIndex> found = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            found.add(new SobolIndex(intervals.get(i), intervals.get(dimensions + i)));
        }
        return List.copyOf(found);
    }

    /** First indices of all factors, then total ones. */
    private static double[] indices(double[] outputs, int dimensions, int[] chosen) {
        int last = dimensions + 1;
        double centre = 0;
        for (int base : chosen) {
            int row = base * (last + 1);
            centre += (outputs[row] + outputs[row + last]) / 2 / chosen.length;
        }
        double[] found = new double[2 * dimensions];
        double variance = 0;
        for (int base : chosen) {
            int row = base * (last + 1);
            double a = outputs[row] - centre;
            double b = outputs[row + last] - centre;
            variance += (a * a + b * b) / 2;
            for (int i = 0; i < dimensions; i++) {
                double change = outputs[row + 1 + i] - outputs[row];
                found[i] += b * change;
                found[dimensions + i] += change * change / 2;
            }
        }
        for (int i = 0; i < found.length; i++) {
            found[i] /= variance;
        }
        return found;
    }
}
