package cordon.report;

import cordon.experiment.analysis.Comparison;
import cordon.experiment.analysis.Contrast;
import cordon.experiment.analysis.Headlines;
import cordon.statistics.ConfidenceInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A comparison in plain words. */
public final class ComparisonWords {
    private static final int TOLD = 3;

    private ComparisonWords() {}

    /** The answer in one sentence, with the differences that matter most, delivery first. */
    public static String answer(Comparison comparison) {
        List<Contrast> decided = decided(comparison);
        if (decided.isEmpty()) {
            return nothing(comparison);
        }
        String told = decided.stream().limit(TOLD).map(ComparisonWords::clause).collect(Collectors.joining("; "));
        int more = decided.size() - Math.min(TOLD, decided.size());
        long open = comparison.rows().stream()
                .filter(row -> row.verdict() == Contrast.Verdict.NOT_SHOWN)
                .count();
        return comparison.b() + " against " + comparison.a() + ": " + told
                + (more > 0 ? "; " + more + " more " + (more == 1 ? "measure differs" : "measures differ") : "")
                + (open > 0 ? "; no difference shown in " + measures(open) : "")
                + " (" + comparison.pairs() + " pairs).";
    }

    /** The differences whose sign is known: delivery first, then the largest. */
    static List<Contrast> decided(Comparison comparison) {
        return comparison.rows().stream()
                .filter(row -> row.verdict() == Contrast.Verdict.HIGHER || row.verdict() == Contrast.Verdict.LOWER)
                .sorted(Comparator.comparing((Contrast row) -> !row.measure().equals("delivered"))
                        .thenComparing(row -> -Math.abs(row.relative().estimate())))
                .toList();
    }

    private static String nothing(Comparison comparison) {
        if (comparison.rows().stream().allMatch(row -> row.verdict() == Contrast.Verdict.SAME)) {
            return comparison.b() + " and " + comparison.a() + " give the same in every one of " + comparison.pairs()
                    + " pairs: they do not differ in what was measured.";
        }
        Optional<Contrast> nearest = comparison.rows().stream()
                .filter(row -> row.morePairs().orElse(0) > 0)
                .min(Comparator.comparingInt(row -> row.morePairs().getAsInt()));
        return "No difference between " + comparison.b() + " and " + comparison.a() + " is shown in "
                + measures(comparison.rows().size()) + " with " + comparison.pairs() + " pairs"
                + nearest.map(row -> "; nearest is " + Headlines.words(row.measure()) + ", where about "
                                + Figures.count(row.morePairs().getAsInt()) + " more pairs might decide")
                        .orElse("")
                + ".";
    }

    private static String measures(long count) {
        return count + (count == 1 ? " measure" : " measures");
    }

    /** Such as {@code attempts delivered 9 % lower (95 %: 4 to 13 %)}. */
    static String clause(Contrast row) {
        boolean up = row.verdict() == Contrast.Verdict.HIGHER;
        boolean share = Double.isFinite(row.relative().estimate());
        ConfidenceInterval of =
                share ? row.relative() : row.difference().orElseThrow().mean();
        String by = share ? Figures.percent(Math.abs(of.estimate())) : Figures.amount(Math.abs(of.estimate()));
        String range = range(up ? of.low() : -of.high(), up ? of.high() : -of.low(), share);
        return Headlines.words(row.measure()) + " " + by + (up ? " higher" : " lower")
                + (isExact(row) ? " in every pair" : " (95 %: " + range + ")");
    }

    /** Whether all pairs differ by the same. */
    private static boolean isExact(Contrast row) {
        return row.difference().map(d -> d.deviation() == 0).orElse(false);
    }

    private static String range(double low, double high, boolean share) {
        String from = share ? signedPercent(low).replace("\u00a0%", "") : figure(low);
        return from + " to " + (share ? signedPercent(high) : figure(high));
    }

    /** A share in per cent, with a minus sign below 0 and one digit after the point below 10 %. */
    static String signedPercent(double share) {
        return share < 0 ? "\u2212" + Figures.percent(-share) : Figures.percent(share);
    }

    /** The whole comparison as a page: the answer, a table with a row for each measure, how it is to be read. */
    public static String markdown(Comparison comparison) {
        StringBuilder page = new StringBuilder("# " + comparison.b() + " against " + comparison.a() + "\n\n");
        page.append(answer(comparison)).append("\n\n");
        page.append("| ")
                .append(String.join(" | ", HEADS))
                .append(" |\n|---|")
                .append("---:|".repeat(6))
                .append("---|---:|\n");
        comparison
                .rows()
                .forEach(row ->
                        page.append("| ").append(String.join(" | ", cells(row))).append(" |\n"));
        return page.append('\n').append(reading(comparison)).append('\n').toString();
    }

    /** Heads of the columns of {@link #cells}. */
    public static final List<String> HEADS = List.of(
            "measure", "A", "B", "B \u2212 A (95 %)", "relative (95 %)", "d_z", "p (Holm)", "verdict", "more pairs");

    /** A row as people read it. */
    public static List<String> cells(Contrast row) {
        return List.of(
                Headlines.words(row.measure()),
                figure(row.meanA()),
                figure(row.meanB()),
                row.difference().map(d -> interval(row)).orElse("\u2013"),
                relative(row),
                row.difference().map(d -> effect(d.effect())).orElse("\u2013"),
                chance(row.pAdjusted()),
                row.verdict().words(),
                missing(row));
    }

    static String relative(Contrast row) {
        ConfidenceInterval share = row.relative();
        if (!Double.isFinite(share.estimate())) {
            return "\u2013";
        }
        String estimate = signedPercent(share.estimate());
        return isExact(row) ? estimate + " in each" : estimate + " (" + range(share.low(), share.high(), true) + ")";
    }

    private static String interval(Contrast row) {
        ConfidenceInterval of = row.difference().orElseThrow().mean();
        return isExact(row)
                ? figure(of.estimate()) + " in each"
                : figure(of.estimate()) + " (" + range(of.low(), of.high(), false) + ")";
    }

    /** Shares need more digits than amounts. */
    private static String figure(double value) {
        return Math.abs(value) < 1 && value != 0 ? Figures.significant(value) : Figures.amount(value);
    }

    private static String effect(double value) {
        return Double.isFinite(value) ? Figures.amount(value) : "\u2013";
    }

    private static String chance(double p) {
        return Double.isNaN(p) ? "\u2013" : p < 0.001 ? "<0.001" : Figures.significant(p);
    }

    private static String missing(Contrast row) {
        OptionalInt more = row.morePairs();
        return switch (row.verdict()) {
            case HIGHER, LOWER -> "decided";
            case SAME, NO_VALUES -> "\u2013";
            case NOT_SHOWN -> more.isPresent() ? "about " + Figures.count(more.getAsInt()) : "\u2013";
        };
    }

    /** How the table is to be read, and what it does not say. */
    public static String reading(Comparison comparison) {
        return "A is " + comparison.a() + ", B is " + comparison.b() + "; " + comparison.pairs()
                + " pairs of runs under the same seeds"
                + (comparison.left() > 0 ? ", and " + comparison.left() + " runs without a partner left out" : "")
                + ". Intervals cover 95 % for one measure by itself; verdicts keep the chance of any false one in the table below 5 % (Holm)."
                + " 'More pairs' assumes that mean and deviation stay as they are. A difference that is not shown may still be there.";
    }
}
