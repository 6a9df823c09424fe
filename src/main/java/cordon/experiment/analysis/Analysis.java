package cordon.experiment.analysis;

import cordon.experiment.Design;
import cordon.experiment.Results;
import cordon.experiment.store.StoredPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an experiment says about some measures.
 *
 * @param measures those that some run gives
 * @param points spread at each point, measure by measure
 * @param main effects of single levels where all levels are crossed
 * @param pairs effects of pairs of levels where all levels are crossed
 * @param sensitivities where the points were chosen by a design of the unit cube
 */
public record Analysis(
        List<String> measures,
        List<PointSummary> points,
        List<Effect> main,
        List<Effect> pairs,
        List<Sensitivity> sensitivities) {
    /** Copies the lists. */
    public Analysis {
        measures = List.copyOf(measures);
        points = List.copyOf(points);
        main = List.copyOf(main);
        pairs = List.copyOf(pairs);
        sensitivities = List.copyOf(sensitivities);
    }

    /** Analyses results in one pass over the runs. */
    public static Analysis of(Results results, List<String> measures) {
        return of(samples(results, measures), measures, sampled(results));
    }

    private static Optional<SampledDesign> sampled(Results results) {
        List<String> factors =
                results.design().factors().stream().map(Design.Factor::id).toList();
        List<String> points =
                results.alternatives().stream().map(StoredPoint::id).toList();
        return results.design().design().unit(factors.size()).map(unit -> new SampledDesign(unit, factors, points));
    }

    /** Analyses samples, of points that were crossed or chosen by a design. */
    public static Analysis of(Map<StoredPoint, Sample> samples, List<String> asked, Optional<SampledDesign> design) {
        List<PointSummary> points = new ArrayList<>();
        List<Effect> main = new ArrayList<>();
        List<Effect> pairs = new ArrayList<>();
        List<Sensitivity> sensitivities = new ArrayList<>();
        Optional<Factorial> crossed = design.isPresent() ? Optional.empty() : Factorial.of(samples);
        for (String measure : asked) {
            samples.forEach((point, sample) ->
                    PointSummary.of(point.id(), measure, sample).ifPresent(points::add));
            crossed.ifPresent(of -> main.addAll(of.main(measure)));
            crossed.ifPresent(of -> pairs.addAll(of.pairs(measure)));
            design.ifPresent(of -> sensitivities.addAll(Sensitivity.of(measure, of, means(of, samples, measure))));
        }
        List<String> given = asked.stream()
                .filter(measure ->
                        points.stream().anyMatch(point -> point.measure().equals(measure)))
                .toList();
        return new Analysis(given, points, main, pairs, sensitivities);
    }

    private static Map<StoredPoint, Sample> samples(Results results, List<String> measures) {
        Map<StoredPoint, Sample> samples = new LinkedHashMap<>();
        for (StoredPoint point : results.alternatives()) {
            samples.put(point, Sample.read(point.id(), results, point.id(), measures));
        }
        return samples;
    }

    private static double[] means(SampledDesign design, Map<StoredPoint, Sample> samples, String measure) {
        Map<String, Double> means = new LinkedHashMap<>();
        samples.forEach((point, sample) -> means.put(point.id(), sample.mean(measure)));
        return design.points().stream()
                .mapToDouble(point -> means.getOrDefault(point, Double.NaN))
                .toArray();
    }

    /** The spreads of a measure, in the order of the points. */
    public List<PointSummary> points(String measure) {
        return points.stream().filter(each -> each.measure().equals(measure)).toList();
    }

    /** The effects of single levels on a measure. */
    public List<Effect> main(String measure) {
        return main.stream().filter(each -> each.measure().equals(measure)).toList();
    }

    /** The effects of pairs of levels on a measure. */
    public List<Effect> pairs(String measure) {
        return pairs.stream().filter(each -> each.measure().equals(measure)).toList();
    }

    /** A figure of all factors for a measure. */
    public List<Sensitivity> sensitivities(String measure, Sensitivity.Figure figure) {
        return sensitivities.stream()
                .filter(each -> each.measure().equals(measure) && each.figure() == figure)
                .toList();
    }
}
