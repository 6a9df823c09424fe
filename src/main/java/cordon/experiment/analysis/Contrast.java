package cordon.experiment.analysis;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.Multiplicity;
import cordon.statistics.PairedDifference;
import cordon.statistics.RatioOfMeans;
import cordon.statistics.SampleSize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How one measure differs between two alternatives, pair by pair.
 *
 * @param measure the measure
 * @param n pairs in which both have a value
 * @param meanA mean over those pairs
 * @param meanB mean over those pairs
 * @param difference b less a with its 95 % interval, not widened for the number of measures; empty below two pairs
 * @param relative the difference as a share of the mean of a (Fieller); NaN where that mean is not shown to be above 0
 * @param pAdjusted p-value after Holm; NaN where all pairs are equal or there are too few
 * @param morePairs pairs that are still missing for a verdict if mean and deviation stay, at the strictest of Holm's levels; 0 where there
 *     is one; empty where no number of pairs would do
 */
public record Contrast(
        String measure,
        int n,
        double meanA,
        double meanB,
        Optional<PairedDifference> difference,
        ConfidenceInterval relative,
        double pAdjusted,
        OptionalInt morePairs) {

    /** What can be said about the sign. */
    public enum Verdict {
        HIGHER("higher"),
        LOWER("lower"),
        SAME("the same in every pair"),
        NOT_SHOWN("no difference shown"),
        NO_VALUES("too few values");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /** Compares under these seeds; empty if neither has a value but 0. */
    static Optional<Contrast> of(String measure, Sample a, Sample b, List<Long> seeds) {
        boolean silent =
                seeds.stream().allMatch(seed -> nothing(a.value(seed, measure)) && nothing(b.value(seed, measure)));
        if (silent) {
            return Optional.empty();
        }
        List<Long> both = seeds.stream()
                .filter(seed -> Double.isFinite(a.value(seed, measure)) && Double.isFinite(b.value(seed, measure)))
                .toList();
        double[] base =
                both.stream().mapToDouble(seed -> a.value(seed, measure)).toArray();
        double[] changed =
                both.stream().mapToDouble(seed -> b.value(seed, measure)).toArray();
        return Optional.of(of(measure, base, changed));
    }

    private static boolean nothing(double value) {
        return !Double.isFinite(value) || value == 0;
    }

    private static Contrast of(String measure, double[] base, double[] changed) {
        int n = base.length;
        Optional<PairedDifference> difference =
                n < 2 ? Optional.empty() : Optional.of(PairedDifference.of(changed, base, Comparison.LEVEL));
        return new Contrast(
                measure,
                n,
                mean(base),
                mean(changed),
                difference,
                relative(base, changed),
                Double.NaN,
                OptionalInt.empty());
    }

    private static ConfidenceInterval relative(double[] base, double[] changed) {
        double[] gaps = new double[base.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = changed[i] - base[i];
        }
        return RatioOfMeans.of(gaps, base, Comparison.LEVEL);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** P-value of the difference by itself; NaN where all pairs are equal or there are too few. */
    public double pValue() {
        return difference.filter(d -> !same(d)).map(PairedDifference::pValue).orElse(Double.NaN);
    }

    /** The same with an adjusted p-value, as one of so many tests. */
    Contrast adjusted(double p, int tests) {
        Contrast row = new Contrast(measure, n, meanA, meanB, difference, relative, p, OptionalInt.empty());
        return new Contrast(measure, n, meanA, meanB, difference, relative, p, row.missing(tests));
    }

    private OptionalInt missing(int tests) {
        if (verdict() == Verdict.HIGHER || verdict() == Verdict.LOWER) {
            return OptionalInt.of(0);
        }
        double size = difference.map(d -> Math.abs(d.mean().estimate())).orElse(0.0);
        if (size == 0) {
            return OptionalInt.empty();
        }
        double level = 1 - Multiplicity.perTest(1 - Comparison.LEVEL, tests);
        OptionalInt enough = SampleSize.forHalfWidth(difference.orElseThrow().deviation(), size, level);
        return enough.isPresent() ? OptionalInt.of(Math.max(1, enough.getAsInt() - n)) : enough;
    }

    /** What can be said, with a chance of at most 5 % that any verdict of the comparison is wrong. */
    public Verdict verdict() {
        if (difference.isEmpty()) {
            return Verdict.NO_VALUES;
        }
        if (same(difference.get())) {
            return Verdict.SAME;
        }
        if (!(pAdjusted < 1 - Comparison.LEVEL)) {
            return Verdict.NOT_SHOWN;
        }
        return difference.get().mean().estimate() > 0 ? Verdict.HIGHER : Verdict.LOWER;
    }

    private static boolean same(PairedDifference d) {
        return d.mean().estimate() == 0 && d.deviation() == 0;
    }
}
