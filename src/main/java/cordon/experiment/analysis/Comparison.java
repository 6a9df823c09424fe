package cordon.experiment.analysis;

import cordon.experiment.RefusedException;
import cordon.statistics.Multiplicity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two alternatives that met the same luck, measure by measure.
 *
 * @param a what is compared with
 * @param b what is compared
 * @param pairs seeds under which both have a result
 * @param left seeds under which only one of them has
 * @param rows one per measure that either gives and that is not 0 throughout
 */
public record Comparison(String a, String b, int pairs, int left, List<Contrast> rows) {
    /** Level of the intervals; what is left of 1 is the chance of any false verdict. */
    public static final double LEVEL = 0.95;

    /** Copies the list. */
    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares b with a.
     *
     * @throws RefusedException if they share fewer than two seeds
     */
    public static Comparison of(Sample a, Sample b, List<String> measures) {
        List<Long> common = a.seeds().stream().filter(b.seeds()::contains).toList();
        if (common.size() < 2) {
            throw new RefusedException("a comparison needs at least two seeds under which both have a result; '"
                    + a.label() + "' and '" + b.label() + "' share " + common.size());
        }
        List<Contrast> raw = new ArrayList<>();
        for (String measure : measures) {
            Contrast.of(measure, a, b, common).ifPresent(raw::add);
        }
        double[] adjusted =
                Multiplicity.holm(raw.stream().mapToDouble(Contrast::pValue).toArray());
        long tests = raw.stream().filter(row -> !Double.isNaN(row.pValue())).count();
        List<Contrast> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(raw.get(i).adjusted(adjusted[i], (int) Math.max(1, tests)));
        }
        int left = a.seeds().size() + b.seeds().size() - 2 * common.size();
        return new Comparison(a.label(), b.label(), common.size(), left, rows);
    }

    /** The row of a measure. */
    public Optional<Contrast> row(String measure) {
        return rows.stream().filter(row -> row.measure().equals(measure)).findFirst();
    }
}
