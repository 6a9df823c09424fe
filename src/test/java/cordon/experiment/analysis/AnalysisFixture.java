package cordon.experiment.analysis;

import cordon.experiment.store.StoredPoint;
import cordon.statistics.DesignKind;
import cordon.statistics.UnitDesign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Samples of designs whose answers are known. */
public final class AnalysisFixture {
    private AnalysisFixture() {}

    /** A measure "delivered" that is a function of three factors x1, x2, x3 without noise. */
    public static Analysis sampled(DesignKind kind, int n, ToDoubleFunction<double[]> output) {
        UnitDesign unit = kind.points(n, 3, 5);
        Map<StoredPoint, Sample> samples = new LinkedHashMap<>();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            String id = "p" + i;
            points.add(id);
            samples.put(point(id, Map.of()), sample(id, output.applyAsDouble(unit.row(i))));
        }
        SampledDesign design = new SampledDesign(unit, List.of("x1", "x2", "x3"), points);
        return Analysis.of(samples, List.of("delivered"), Optional.of(design));
    }

    /** Two factors of two levels: 10, 20, 30, 60, and with each seed one more at all points. */
    public static Map<StoredPoint, Sample> twoByTwo() {
        Map<StoredPoint, Sample> samples = new LinkedHashMap<>();
        double[] cells = {10, 20, 30, 60};
        for (int i = 0; i < cells.length; i++) {
            Map<String, String> levels = new LinkedHashMap<>();
            levels.put("row", i < 2 ? "low" : "high");
            levels.put("column", i % 2 == 0 ? "left" : "right");
            String id = String.join("/", levels.values());
            samples.put(point(id, levels), sample(id, cells[i] - 1, cells[i], cells[i] + 1));
        }
        return samples;
    }

    static StoredPoint point(String id, Map<String, String> levels) {
        return new StoredPoint(id, levels, "x", List.of(), id, 1, 3);
    }

    private static Sample sample(String id, double... values) {
        SortedMap<Long, double[]> bySeed = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            bySeed.put(i + 1L, new double[] {values[i]});
        }
        return new Sample(id, List.of("delivered"), bySeed);
    }
}
