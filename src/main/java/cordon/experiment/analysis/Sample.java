package cordon.experiment.analysis;

import cordon.experiment.Results;
import cordon.experiment.store.StoredRun;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Reads a point of an experiment in one pass over its runs. */
    public static Sample read(String label, Results results, String point, List<String> measures) {
        SortedMap<Long, double[]> bySeed = new TreeMap<>();
        results.each(point, run -> {
            if (run.ok()) {
                bySeed.put(run.seed(), row(run, measures));
            }
        });
        return new Sample(label, measures, bySeed);
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
