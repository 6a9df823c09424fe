package cordon.report;

import cordon.experiment.analysis.Comparison;
import cordon.experiment.analysis.Contrast;
import cordon.experiment.analysis.Headlines;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/** Relative differences of two alternatives with their intervals: a forest plot. */
public final class ComparisonChart implements Chart {
    private final Comparison comparison;
    private final List<Contrast> shown;

    /** Of this comparison. */
    public ComparisonChart(Comparison comparison) {
        this.comparison = comparison;
        this.shown = comparison.rows().stream()
                .filter(row -> Double.isFinite(row.relative().estimate()))
                .toList();
    }

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public String title() {
        List<Contrast> decided = ComparisonWords.decided(comparison);
        if (decided.isEmpty()) {
            return ComparisonWords.answer(comparison);
        }
        return comparison.b() + ": " + ComparisonWords.clause(decided.get(0));
    }

    @Override
    public String subtitle() {
        return "Relative difference of means with 95 % interval · " + comparison.b() + " against " + comparison.a()
                + " · " + comparison.pairs() + " pairs of runs under the same seeds";
    }

    @Override
    public String note() {
        String without = comparison.rows().stream()
                .filter(row -> !shown.contains(row))
                .map(row -> Headlines.words(row.measure()))
                .collect(Collectors.joining(", "));
        return "Filled: the sign is known, with a chance of at most 5 % that any of them is wrong (Holm). Hollow: no difference shown."
                + (without.isEmpty() ? "" : " Without a base above 0 to relate to: " + without + ".");
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(shown.size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> rows = shown.stream().map(ComparisonChart::row).toList();
        if (!rows.isEmpty()) {
            new IntervalPanel(rows, ComparisonWords::signedPercent, "difference, per cent of A", false).paint(g, area);
        }
    }

    private static IntervalPanel.Row row(Contrast row) {
        boolean sure = row.verdict() == Contrast.Verdict.HIGHER || row.verdict() == Contrast.Verdict.LOWER;
        var share = row.relative();
        return new IntervalPanel.Row(
                Headlines.words(row.measure()),
                share.estimate(),
                share.low(),
                share.high(),
                ComparisonWords.relative(row),
                sure,
                sure ? Style.GUARD : Style.MUTED);
    }
}
