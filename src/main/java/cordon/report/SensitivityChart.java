package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Headlines;
import cordon.experiment.analysis.Sensitivity;
import cordon.experiment.analysis.Sensitivity.Figure;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A tornado: factors by how much a measure depends on them, the strongest first; or Sobol indices, alone and in all. */
final class SensitivityChart implements Chart {
    private static final int MOST = 12;

    private final String measure;
    private final String name;
    private final Figure figure;
    private final List<Sensitivity> strongest;
    private final List<Sensitivity> beside;
    private final int left;

    /** Of the figure that sorts, and one that is drawn beside it, or null. */
    private SensitivityChart(Analysis analysis, String measure, String name, Figure figure, Figure other) {
        this.measure = measure;
        this.name = name;
        this.figure = figure;
        List<Sensitivity> all = analysis.sensitivities(measure, figure);
        strongest = all.stream()
                .sorted(Comparator.comparingDouble(
                        each -> -Math.abs(each.value().estimate())))
                .limit(MOST)
                .toList();
        beside = other == null ? List.of() : analysis.sensitivities(measure, other);
        left = all.size() - strongest.size();
    }

    /** Standardised regression coefficients, or partial rank correlations. */
    static SensitivityChart tornado(Analysis analysis, String measure, Figure figure) {
        return new SensitivityChart(
                analysis, measure, figure == Figure.REGRESSION ? "tornado" : "rank-correlation", figure, null);
    }

    /** First and total Sobol indices. */
    static SensitivityChart indices(Analysis analysis, String measure) {
        return new SensitivityChart(analysis, measure, "sobol", Figure.TOTAL, Figure.FIRST);
    }

    @Override
    public String name() {
        return name + "-" + measure;
    }

    @Override
    public String title() {
        List<String> sure = strongest.stream()
                .filter(SensitivityChart::isSure)
                .limit(3)
                .map(each ->
                        each.factor() + " " + Figures.significant(each.value().estimate()))
                .toList();
        return sure.isEmpty()
                ? Measured.capital(Headlines.words(measure)) + ": no factor is shown to matter"
                : Measured.capital(Headlines.words(measure)) + " depends most on " + String.join(", ", sure);
    }

    @Override
    public String subtitle() {
        String figures = beside.isEmpty() ? figure.words() : "shares of variance, alone and with interactions";
        return Character.toUpperCase(figures.charAt(0)) + figures.substring(1) + ", with 95 % interval · "
                + strongest.get(0).value().n() + (beside.isEmpty() ? " points" : " base points");
    }

    @Override
    public String note() {
        double explained = strongest.get(0).determination();
        String fit = Double.isFinite(explained)
                ? (figure == Figure.PARTIAL_RANK ? "A regression of the ranks explains " : "The regression explains ")
                        + Figures.percent(explained)
                        + " of the variance; the coefficients mean little where that is low. "
                : "";
        return fit + "Filled: the interval leaves out 0."
                + (figure == Figure.TOTAL
                        ? " Shares in all are never estimated below 0, so that their being filled says little; sums far from 1 are noise of few points."
                        : "")
                + (left > 0 ? " Left out: " + left + " factors that matter less." : "");
    }

    private static boolean isSure(Sensitivity each) {
        return each.value().low() > 0 || each.value().high() < 0;
    }

    @Override
    public double figurePx() {
        return IntervalPanel.px(strongest.size() * (beside.isEmpty() ? 1 : 2));
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<IntervalPanel.Row> rows = new ArrayList<>();
        for (Sensitivity each : strongest) {
            rows.add(row(each, beside.isEmpty() ? each.factor() : each.factor() + ", in all"));
            beside.stream()
                    .filter(other -> other.factor().equals(each.factor()))
                    .forEach(other -> rows.add(row(other, "alone")));
        }
        String axis = beside.isEmpty() ? figure.words() : "share of the variance of " + Headlines.words(measure);
        new IntervalPanel(rows, Figures::amount, axis, true).paint(g, area);
    }

    private static IntervalPanel.Row row(Sensitivity each, String label) {
        var value = each.value();
        String text = List.of(value.estimate(), value.low(), value.high()).stream()
                        .map(end -> Figures.fixed(end, 2))
                        .collect(Collectors.joining("|"))
                        .replaceFirst("\\|", " (")
                        .replaceFirst("\\|", " to ")
                + ")";
        boolean first = each.figure() == Figure.FIRST;
        return new IntervalPanel.Row(
                label,
                value.estimate(),
                value.low(),
                value.high(),
                text,
                isSure(each),
                first ? Style.CAMERA : Style.GUARD);
    }
}
