package cordon.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What remains of many runs: one row each.
 *
 * @param rows in the order of their seeds
 * @param complete whether every seed has a row
 */
public record Batch(List<Row> rows, boolean complete) {

    /** Copies the list. */
    public Batch {
        rows = List.copyOf(rows);
    }

    /**
     * One run.
     *
     * @param seed its seed
     * @param summary its headlines by name, none if it failed
     * @param failure why it failed, on one line; empty if it did not
     */
    public record Row(long seed, Map<String, Double> summary, Optional<String> failure) {}

    /** The runs that failed, seed and cause. */
    public List<String> failures() {
        return rows.stream()
                .filter(row -> row.failure().isPresent())
                .map(row -> "seed " + row.seed() + ": " + row.failure().get())
                .toList();
    }

    /** How many runs ended with a result. */
    public int finished() {
        return (int) rows.stream().filter(row -> row.failure().isEmpty()).count();
    }

    /** The names of the headlines, in their order; none if every run failed. */
    public List<String> measures() {
        return rows.stream()
                .filter(row -> row.failure().isEmpty())
                .findFirst()
                .map(row -> List.copyOf(row.summary().keySet()))
                .orElse(List.of());
    }

    /** Mean and interval of each headline. */
    public List<Estimate> estimates() {
        return measures().stream()
                .map(measure -> Estimate.of(measure, values(measure)))
                .toList();
    }

    private double[] values(String measure) {
        return rows.stream()
                .filter(row -> row.failure().isEmpty())
                .mapToDouble(row -> row.summary().getOrDefault(measure, Double.NaN))
                .filter(Double::isFinite)
                .toArray();
    }
}
