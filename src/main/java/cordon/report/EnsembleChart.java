package cordon.report;

import cordon.experiment.analysis.EnsembleAnalysis.Row;
import cordon.experiment.analysis.Headlines;
import cordon.statistics.EnsembleEstimate;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Figures with two intervals each, one below the other: what parameters that nobody knows leave open, and what luck does. */
final class EnsembleChart implements Chart {
    /** Shares of the mean beyond which an interval is cut, so that the others can be read. */
    private static final double FARTHEST = 3;

    private final String name;
    private final String title;
    private final String axis;
    private final List<Row> rows;
    private final boolean relative;
    private final String draws;

    private EnsembleChart(String name, String title, String axis, List<Row> rows, boolean relative, String draws) {
        this.name = name;
        this.title = title;
        this.axis = axis;
        this.rows = rows;
        this.relative = relative;
        this.draws = draws;
    }

    /** Headlines, each as a share of its own mean. */
    static EnsembleChart headlines(List<Row> rows, String draws) {
        List<Row> shown = rows.stream()
                .filter(row -> row.posterior().replication().estimate() != 0
                        && Double.isFinite(row.posterior().replication().estimate()))
                .toList();
        return new EnsembleChart(
                "ensemble",
                EnsembleWords.headline(rows.get(0)),
                "difference from the weighted mean, per cent of it",
                shown,
                true,
                draws);
    }

    /** Differences of one measure between alternatives and the first. */
    static EnsembleChart differences(List<Row> rows, String baseline, String draws) {
        String measure = rows.get(0).measure();
        String words = Measured.capital(Headlines.words(measure));
        return new EnsembleChart(
                "ensemble-" + measure,
                words + ": " + EnsembleWords.difference(rows.get(0), baseline),
                Headlines.words(measure) + ", less those at " + baseline,
                rows,
                false,
                draws);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String subtitle() {
        return "95 % intervals of weighted means, by parameters and below it by luck · " + draws;
    }

    @Override
    public String note() {
        return "Upper line: where 95 % of the weight of the draws lies, with what luck the seeds leave in each draw. Lower line: Student's"
                + " interval of the weighted mean over the seeds, which all draws share.";
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(2 * rows.size());
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> lines = new ArrayList<>();
        rows.forEach(row -> add(lines, row));
        DoubleFunction<String> words = relative
                ? ComparisonWords::signedPercent
                : Measured.words(rows.get(0).measure());
        new IntervalPanel(lines, words, axis, false, relative ? FARTHEST : Double.MAX_VALUE).paint(g, area);
    }

    private void add(List<IntervalPanel.Row> lines, Row row) {
        EnsembleEstimate of = row.posterior();
        var luck = of.replication();
        double mean = luck.estimate();
        double base = relative ? mean : 0;
        double unit = relative ? Math.abs(mean) : 1;
        String label = relative ? Headlines.words(row.measure()) : row.alternative();
        boolean sure = of.low() > 0 || of.high() < 0;
        String measure = row.measure();
        lines.add(new IntervalPanel.Row(
                label,
                (of.median() - base) / unit,
                (of.low() - base) / unit,
                (of.high() - base) / unit,
                EnsembleWords.parameters(measure, of),
                sure,
                Style.GUARD));
        lines.add(new IntervalPanel.Row(
                "by luck",
                (mean - base) / unit,
                (luck.low() - base) / unit,
                (luck.high() - base) / unit,
                EnsembleWords.luck(measure, of),
                luck.low() > 0 || luck.high() < 0,
                Style.MUTED));
    }
}
