package cordon.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What remains of a designed experiment: the rows of every point that was run.
 *
 * @param batches by point, in the order of the points; points that were not reached are absent
 * @param lanes where attempts were made in each run
 */
public record DesignedBatch(Design design, List<Point> points, Map<String, Batch> batches, LaneCounts lanes) {

    /** Whether every seed of every point has a row. */
    public boolean complete() {
        return batches.size() == points.size() && batches.values().stream().allMatch(Batch::complete);
    }

    /** How many runs ended with a result. */
    public int finished() {
        return batches.values().stream().mapToInt(Batch::finished).sum();
    }

    /** The runs that failed: point, seed and cause. */
    public List<String> failures() {
        List<String> failures = new ArrayList<>();
        batches.forEach((point, batch) -> batch.failures().forEach(failure -> failures.add(point + ", " + failure)));
        return failures;
    }

    /** A measure at a point under each seed, in the order of the seeds; NaN where a run failed or does not give it. */
    double[] values(String point, String measure) {
        return batches.get(point).rows().stream()
                .mapToDouble(row -> row.summary().getOrDefault(measure, Double.NaN))
                .toArray();
    }

    /** The verdicts on all criteria, in the order of the file; none if a point was not run in full. */
    public List<Verdict> verdicts() {
        return complete() ? new Criteria(this).verdicts() : List.of();
    }
}
