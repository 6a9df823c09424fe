package cordon.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Elementary effects of one factor: change of the output per unit of the factor's range, over all trajectories.
 *
 * @param mu mean effect; effects of both signs cancel
 * @param muStar mean size of the effect: how much the factor matters
 * @param sigma standard deviation of the effects: curvature or interaction
 */
public record MorrisEffect(ConfidenceInterval mu, ConfidenceInterval muStar, ConfidenceInterval sigma) {
    /**
     * Effects by factor, from one output per point of a Morris design; intervals by drawing trajectories again.
     *
     * <p>Sources: Morris (1991), Technometrics 33, 161-174; mu* of Campolongo, Cariboni and Saltelli (2007), Environmental Modelling
     * and Software 22, 1509-1518.
     */
    public static List<MorrisEffect> of(UnitDesign design, double[] outputs, double level, long seed) {
        design.requireOutputs(DesignKind.MORRIS, outputs);
        ConfidenceInterval.requireLevel(level);
        double[][] effects = elementary(design, outputs);
        int dimensions = design.dimensions();
        List<ConfidenceInterval> intervals =
                new Bootstrap(design.groups(), seed).percentile(chosen -> statistics(effects, chosen), level);
        List<MorrisEffect> found = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            found.add(new MorrisEffect(intervals.get(3 * i), intervals.get(3 * i + 1), intervals.get(3 * i + 2)));
        }
        return List.copyOf(found);
    }

    /** One row per factor, one column per trajectory. */
    private static double[][] elementary(UnitDesign design, double[] outputs) {
        double[][] effects = new double[design.dimensions()][design.groups()];
        for (int group = 0; group < design.groups(); group++) {
            int first = group * design.groupSize();
            for (int row = first + 1; row < first + design.groupSize(); row++) {
                int factor = changed(design, row);
                double step = design.at(row, factor) - design.at(row - 1, factor);
                effects[factor][group] = (outputs[row] - outputs[row - 1]) / step;
            }
        }
        return effects;
    }

    private static int changed(UnitDesign design, int row) {
        int factor = 0;
        while (design.at(row, factor) == design.at(row - 1, factor)) {
            factor++;
        }
        return factor;
    }

    private static double[] statistics(double[][] effects, int[] chosen) {
        double[] found = new double[3 * effects.length];
        for (int factor = 0; factor < effects.length; factor++) {
            double sum = 0;
            double sizes = 0;
            for (int group : chosen) {
                sum += effects[factor][group];
                sizes += Math.abs(effects[factor][group]);
            }
            double mean = sum / chosen.length;
            double squares = 0;
            for (int group : chosen) {
                squares += (effects[factor][group] - mean) * (effects[factor][group] - mean);
            }
            found[3 * factor] = mean;
            found[3 * factor + 1] = sizes / chosen.length;
            found[3 * factor + 2] = Math.sqrt(squares / (chosen.length - 1));
        }
        return found;
    }
}
