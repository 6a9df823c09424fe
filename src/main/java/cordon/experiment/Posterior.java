package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.statistics.PosteriorWeights;
import java.util.List;
import java.util.Optional;

/**
 * The draws of an ensemble that was run, weighted by approximate Bayesian computation: by how near the means of their runs come to the
 * middles of the bands of those figures to which the scenario was calibrated. A difference of half a band counts 1.
 *
 * @param anchors the figures
 * @param draws the points, one a draw
 * @param figures what each draw gives for each figure, one row a draw
 * @param weights of the draws
 */
public record Posterior(List<Anchor> anchors, List<StoredPoint> draws, double[][] figures, PosteriorWeights weights) {

    /**
     * Of results; empty unless their design asks for it.
     *
     * @throws RefusedException if no draw gives all figures
     */
    public static Optional<Posterior> of(Results results) {
        return results.design().calibration().map(by -> of(results, by));
    }

    private static Posterior of(Results results, Calibration by) {
        List<Anchor> anchors = by.anchors();
        double[][] figures = results.points().stream()
                .map(point -> anchors.stream()
                        .mapToDouble(
                                anchor -> anchor.estimate(results, point.id()).mean())
                        .toArray())
                .toArray(double[][]::new);
        double[] middles = anchors.stream()
                .mapToDouble(anchor -> (anchor.low() + anchor.high()) / 2)
                .toArray();
        double[] halves = anchors.stream()
                .mapToDouble(anchor -> (anchor.high() - anchor.low()) / 2)
                .toArray();
        try {
            PosteriorWeights weights = PosteriorWeights.of(figures, middles, halves, by.accepted());
            return new Posterior(anchors, results.points(), figures, weights);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    "the draws cannot be weighted: " + e.getMessage() + "; longer runs or more seeds may help");
        }
    }

    /** Weight of each draw. */
    public double[] shares() {
        double[] shares = new double[draws.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.weight(i);
        }
        return shares;
    }

    /** How many draws have a weight. */
    public int accepted() {
        int accepted = 0;
        for (double share : shares()) {
            accepted += share > 0 ? 1 : 0;
        }
        return accepted;
    }

    /** What one figure is in each draw. */
    public double[] figure(int anchor) {
        double[] values = new double[draws.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = figures[i][anchor];
        }
        return values;
    }
}
