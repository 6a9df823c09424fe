package cordon.experiment.analysis;

import cordon.experiment.Anchor;
import cordon.experiment.Design;
import cordon.experiment.Posterior;
import cordon.experiment.Results;
import cordon.experiment.store.StoredPoint;
import cordon.statistics.EnsembleEstimate;
import cordon.statistics.PosteriorWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment says over the draws of an ensemble: each figure with an interval for luck and one for parameters.
 *
 * @param headlines every measure at every alternative
 * @param differences every measure at every alternative but the first, less that at the first, draw by draw and seed by seed
 * @param learned what the weights say of the parameters; nothing where they were made elsewhere
 * @param figures what the draws give for the figures by which they are weighted; nothing where they were made elsewhere
 * @param draws how many draws there are
 * @param accepted how many of them have a weight
 * @param effective how many draws of equal weight would tell as much
 */
public record EnsembleAnalysis(
        List<Row> headlines,
        List<Row> differences,
        List<Learned> learned,
        List<Figure> figures,
        int draws,
        int accepted,
        double effective) {

    /**
     * A figure.
     *
     * @param alternative where
     * @param measure the measure
     * @param posterior over the weighted draws
     * @param prior over all draws alike; empty where only those with a weight were run
     */
    public record Row(
            String alternative, String measure, EnsembleEstimate posterior, Optional<EnsembleEstimate> prior) {}

    /**
     * 2.5, 50 and 97.5 % quantiles.
     *
     * @param prior over all draws alike
     * @param posterior over the weighted draws
     */
    public record Spans(double[] prior, double[] posterior) {}

    /** What is learned of a parameter. */
    public record Learned(Design.Factor parameter, Spans values) {}

    /** A figure to which the scenario was calibrated, as the draws have it. */
    public record Figure(Anchor anchor, Spans values) {}

    private static final double[] SHARES = {0.025, 0.5, 0.975};

    /** Of an ensemble, or of an experiment over one; empty of any other. */
    public static Optional<EnsembleAnalysis> of(Results results) {
        Optional<Posterior> posterior = Posterior.of(results);
        if (posterior.isPresent()) {
            return Optional.of(weighted(results, posterior.get()));
        }
        return results.design()
                .ensemble()
                .map(of -> over(results, List.copyOf(of.weights().values())));
    }

    private static EnsembleAnalysis weighted(Results results, Posterior posterior) {
        double[] weights = posterior.shares();
        double[] alike = new double[weights.length];
        Arrays.fill(alike, 1);
        List<Sample> samples = samples(results, posterior.draws());
        List<Row> headlines = new ArrayList<>();
        for (String measure : results.measures()) {
            double[][] values = Sample.matrix(samples, measure);
            headlines.add(new Row("", measure, estimate(values, weights), Optional.of(estimate(values, alike))));
        }
        return new EnsembleAnalysis(
                headlines,
                List.of(),
                learned(results, posterior),
                figures(posterior),
                weights.length,
                posterior.accepted(),
                posterior.weights().effectiveSampleSize());
    }

    private static EnsembleAnalysis over(Results results, List<Double> shares) {
        double[] weights = shares.stream().mapToDouble(share -> share).toArray();
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        results.alternatives()
                .forEach(each -> samples.put(
                        each.id(),
                        samples(results, List.copyOf(results.drawn(each.id()).keySet()))));
        List<Row> headlines = new ArrayList<>();
        List<Row> differences = new ArrayList<>();
        String first = results.alternatives().get(0).id();
        for (String measure : results.measures()) {
            double[][] base = Sample.matrix(samples.get(first), measure);
            samples.forEach((alternative, drawn) -> {
                double[][] values = Sample.matrix(drawn, measure);
                headlines.add(new Row(alternative, measure, estimate(values, weights), Optional.empty()));
                if (!alternative.equals(first)) {
                    differences.add(
                            new Row(alternative, measure, estimate(less(values, base), weights), Optional.empty()));
                }
            });
        }
        PosteriorWeights given = PosteriorWeights.given(weights);
        return new EnsembleAnalysis(
                headlines,
                differences,
                List.of(),
                List.of(),
                weights.length,
                weights.length,
                given.effectiveSampleSize());
    }

    private static List<Sample> samples(Results results, List<StoredPoint> points) {
        return points.stream()
                .map(point -> Sample.ofPoint(point.id(), results, point.id(), results.measures()))
                .toList();
    }

    private static EnsembleEstimate estimate(double[][] byDraw, double[] weights) {
        return EnsembleEstimate.of(byDraw, weights, Comparison.LEVEL);
    }

    /** Differences where both have a value; as many seeds as the shorter has. */
    private static double[][] less(double[][] values, double[][] base) {
        double[][] differences = new double[values.length][];
        for (int draw = 0; draw < values.length; draw++) {
            double[] row = new double[Math.min(values[draw].length, base[draw].length)];
            for (int seed = 0; seed < row.length; seed++) {
                row[seed] = values[draw][seed] - base[draw][seed];
            }
            differences[draw] = row;
        }
        return differences;
    }

    private static List<Learned> learned(Results results, Posterior posterior) {
        List<Learned> learned = new ArrayList<>();
        for (Design.Factor parameter : results.design().factors()) {
            if (parameter.levels().isEmpty()) {
                double[] values = posterior.draws().stream()
                        .mapToDouble(draw -> Double.parseDouble(draw.levels().get(parameter.id())))
                        .toArray();
                learned.add(new Learned(parameter, spans(values, posterior)));
            }
        }
        return learned;
    }

    private static List<Figure> figures(Posterior posterior) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < posterior.anchors().size(); i++) {
            figures.add(new Figure(posterior.anchors().get(i), spans(posterior.figure(i), posterior)));
        }
        return figures;
    }

    /** A draw that is not a number has no weight, and is left out of the prior. */
    private static Spans spans(double[] values, Posterior posterior) {
        double[] alike = Arrays.stream(values)
                .map(value -> Double.isFinite(value) ? 1 : 0)
                .toArray();
        return new Spans(quantiles(PosteriorWeights.given(alike), values), quantiles(posterior.weights(), values));
    }

    private static double[] quantiles(PosteriorWeights weights, double[] values) {
        return Arrays.stream(SHARES)
                .map(share -> weights.quantile(values, share))
                .toArray();
    }

    /** The rows of a measure among these. */
    public static List<Row> rows(List<Row> rows, String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).toList();
    }
}
