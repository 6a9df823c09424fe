package cordon.experiment.analysis;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Samples made by hand. */
final class Samples {
    private Samples() {}

    /** A sample of one measure under the seeds 1, 2, ... */
    static Sample of(String label, String measure, double... values) {
        return of(label, List.of(measure), new double[][] {values});
    }

    /** A sample of measures, one row of values for each. */
    static Sample of(String label, List<String> measures, double[][] values) {
        SortedMap<Long, double[]> bySeed = new TreeMap<>();
        for (int seed = 0; seed < values[0].length; seed++) {
            double[] row = new double[measures.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = values[i][seed];
            }
            bySeed.put(seed + 1L, row);
        }
        return new Sample(label, measures, bySeed);
    }
}
