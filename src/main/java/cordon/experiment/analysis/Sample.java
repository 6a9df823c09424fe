package cordon.experiment.analysis;

import cordon.experiment.Results;
import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.statistics.EnsembleEstimate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Some measures of the runs of one point, seed by seed. A run that failed is not there; a measure that a run does not give is NaN.
 *
 * @param label what it is called
 * @param measures the measures
 * @param bySeed one number per measure, by seed
 */
public record Sample(String label, List<String> measures, SortedMap<Long, double[]> bySeed) {
    /** Copies the names; keeps the numbers. */
    public Sample {
        measures = List.copyOf(measures);
        bySeed = Collections.unmodifiableSortedMap(bySeed);
    }

    /** Reads an alternative of an experiment in one pass over its runs; over an ensemble, weighted means over the draws. */
    public static Sample read(String label, Results results, String alternative, List<String> measures) {
        Map<StoredPoint, Double> drawn = results.drawn(alternative);
        List<Sample> samples = drawn.keySet().stream()
                .map(point -> ofPoint(label, results, point.id(), measures))
                .toList();
        double[] weights = drawn.values().stream().mapToDouble(weight -> weight).toArray();
        return samples.size() == 1 ? samples.get(0) : weighted(label, samples, weights);
    }

    /** Reads a point of an experiment in one pass over its runs. */
    static Sample ofPoint(String label, Results results, String point, List<String> measures) {
        SortedMap<Long, double[]> bySeed = new TreeMap<>();
        results.each(point, run -> {
            if (run.ok()) {
                bySeed.put(run.seed(), row(run, measures));
            }
        });
        return new Sample(label, measures, bySeed);
    }

    private static Sample weighted(String label, List<Sample> samples, double[] weights) {
        SortedSet<Long> seeds = seeds(samples);
        SortedMap<Long, double[]> bySeed = new TreeMap<>();
        List<String> measures = samples.get(0).measures();
        seeds.forEach(seed -> bySeed.put(seed, new double[measures.size()]));
        for (int i = 0; i < measures.size(); i++) {
            double[] means = EnsembleEstimate.bySeed(matrix(samples, measures.get(i)), weights);
            int at = 0;
            for (double[] row : bySeed.values()) {
                row[i] = means[at++];
            }
        }
        return new Sample(label, measures, bySeed);
    }

    private static SortedSet<Long> seeds(List<Sample> samples) {
        SortedSet<Long> seeds = new TreeSet<>();
        samples.forEach(sample -> seeds.addAll(sample.seeds()));
        return seeds;
    }

    /** A measure of several samples, one row each, under all seeds that some of them has; NaN where there is none. */
    static double[][] matrix(List<Sample> samples, String measure) {
        SortedSet<Long> seeds = seeds(samples);
        return samples.stream()
                .map(sample -> seeds.stream()
                        .mapToDouble(seed -> sample.value(seed, measure))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] row(StoredRun run, List<String> measures) {
        double[] row = new double[measures.size()];
        List<String> names = run.measures().names();
        double[] values = run.measures().rows().get(0);
        for (int i = 0; i < row.length; i++) {
            int column = names.indexOf(measures.get(i));
            row[i] = column < 0 ? Double.NaN : values[column];
        }
        return row;
    }

    /** The seeds under which there is a result, in order. */
    public Set<Long> seeds() {
        return bySeed.keySet();
    }

    /** A measure under a seed; NaN where there is none. */
    public double value(long seed, String measure) {
        double[] row = bySeed.get(seed);
        return row == null ? Double.NaN : row[column(measure)];
    }

    /** The values of a measure that are numbers, in the order of their seeds. */
    public double[] numbers(String measure) {
        int column = column(measure);
        return bySeed.values().stream()
                .mapToDouble(row -> row[column])
                .filter(Double::isFinite)
                .toArray();
    }

    /** Mean of the numbers; NaN without any. */
    public double mean(String measure) {
        return Arrays.stream(numbers(measure)).average().orElse(Double.NaN);
    }

    private int column(String measure) {
        int column = measures.indexOf(measure);
        if (column < 0) {
            throw new IllegalArgumentException("no " + measure + " in " + measures);
        }
        return column;
    }
}
