package cordon.experiment;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.CurveShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges the criteria of a design by its runs. A seed for which a figure does not exist is left out, and counted. */
final class Criteria {
    private final Results results;

    Criteria(Results results) {
        this.results = results;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        results.design().contrasts().forEach(contrast -> verdicts.add(contrast(contrast)));
        results.design().shapes().forEach(shape -> verdicts.add(shape(shape)));
        results.design().disagreements().forEach(each -> verdicts.add(disagreement(each)));
        return verdicts;
    }

    private Verdict contrast(Design.Contrast contrast) {
        double[] sums = sums(contrast, (point, measure) -> results.values(point, measure));
        boolean above = contrast.expect() == Design.Side.ABOVE;
        Verdict verdict = verdict(contrast.id(), contrast.says(), sums, contrast.level(), above, contrast.bound());
        return results.design()
                .ensemble()
                .map(of -> verdict.noting(byDraw(contrast, of.weights())))
                .orElse(verdict);
    }

    private interface Values {
        double[] of(String point, String measure);
    }

    private static double[] sums(Design.Contrast contrast, Values values) {
        List<double[]> all = common(contrast.terms().stream()
                .map(term -> values.of(term.point(), term.measure()))
                .toList());
        double[] sums = new double[all.get(0).length];
        for (int each = 0; each < all.size(); each++) {
            Design.Term term = contrast.terms().get(each);
            for (int i = 0; i < sums.length; i++) {
                double value = all.get(each)[i];
                sums[i] += term.weight() * (contrast.log() ? StrictMath.log(value) : value);
            }
        }
        return sums;
    }

    /** How much of the weight of an ensemble's draws lies on the expected side. */
    private String byDraw(Design.Contrast contrast, Map<String, Double> weights) {
        double share = 0;
        for (Map.Entry<String, Double> draw : weights.entrySet()) {
            double[] sums = sums(contrast, (point, measure) -> results.values(draw.getKey(), point, measure));
            double mean = Arrays.stream(sums).filter(Double::isFinite).average().orElse(Double.NaN);
            boolean side = contrast.expect() == Design.Side.ABOVE ? mean > contrast.bound() : mean < contrast.bound();
            share += side ? draw.getValue() : 0;
        }
        return String.format(Locale.ROOT, "so in %.0f %% of the weight of %d draws", 100 * share, weights.size());
    }

    private static Verdict verdict(String id, String says, double[] bySeed, double level, boolean above, double bound) {
        double[] finite = Arrays.stream(bySeed).filter(Double::isFinite).toArray();
        String expected = (above ? "above " : "below ") + Double.toString(bound).replaceAll("\\.0$", "");
        ConfidenceInterval interval = finite.length == 0
                ? new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, level, 0, "none")
                : ConfidenceInterval.ofMean(finite, level);
        int missing = bySeed.length - finite.length;
        String note = missing == 0 ? "" : missing + " seeds give no value";
        return new Verdict(id, says, expected, interval, Verdict.of(interval, above, bound), note);
    }

    /** Both curves are fitted to the means over the seeds of odd number and tried on each seed of even number. */
    private Verdict shape(Design.Shape shape) {
        List<String> points = List.copyOf(shape.at().keySet());
        double[] x = points.stream().mapToDouble(shape.at()::get).toArray();
        double[][] bySeed = common(points.stream()
                        .map(point -> results.values(point, shape.measure()))
                        .toList())
                .toArray(double[][]::new);
        double[] advantage = CurveShape.advantageOfBroken(x, bySeed);
        return verdict(shape.id(), shape.says(), advantage, shape.level(), true, 0);
    }

    private Verdict disagreement(Design.Disagreement each) {
        List<String> misleading = new ArrayList<>();
        for (String policy : each.policies()) {
            int reported = sign(policy, each.baseline(), each.reported(), each.level());
            int truth = sign(policy, each.baseline(), each.truth(), each.level());
            if (reported != 0 && reported == truth) {
                misleading.add(policy);
            }
        }
        int n = misleading.size();
        ConfidenceInterval count =
                new ConfidenceInterval(n, n, n, each.level(), each.policies().size(), "count");
        Verdict.Finding finding = n >= each.atLeast() ? Verdict.Finding.HOLDS : Verdict.Finding.FAILS;
        return new Verdict(
                each.id(), each.says(), "at least " + each.atLeast(), count, finding, String.join(" ", misleading));
    }

    /** Direction in which a measure differs from a baseline beyond noise: -1, 0, 1. */
    private int sign(String point, String baseline, String measure, double level) {
        List<double[]> both = common(List.of(results.values(point, measure), results.values(baseline, measure)));
        double[] a = both.get(0);
        double[] b = both.get(1);
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        double[] finite = Arrays.stream(difference).filter(Double::isFinite).toArray();
        if (finite.length < 2) {
            return 0;
        }
        ConfidenceInterval interval = ConfidenceInterval.ofMean(finite, level);
        return interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0;
    }

    /** Those values whose seeds all have: a point that needed fewer seeds has only the first. */
    private static List<double[]> common(List<double[]> bySeed) {
        int seeds = bySeed.stream().mapToInt(values -> values.length).min().orElse(0);
        return bySeed.stream().map(values -> Arrays.copyOf(values, seeds)).toList();
    }
}
