package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Effect;
import cordon.experiment.analysis.Headlines;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pair of factors whose levels do most together that neither does alone: a line for each level of the second. */
final class InteractionChart implements Chart {
    private final String measure;
    private final List<Effect> cells;
    private final Effect strongest;
    private final int others;

    /** Of a measure that has pairs of factors. */
    InteractionChart(Analysis analysis, String measure) {
        this.measure = measure;
        List<Effect> all = analysis.pairs(measure);
        strongest = all.stream()
                .max(Comparator.comparingDouble(
                        each -> Math.abs(each.interaction().estimate())))
                .orElseThrow();
        cells = all.stream()
                .filter(each -> each.factors().equals(strongest.factors()))
                .toList();
        others = (int) all.stream().map(Effect::factors).distinct().count() - 1;
    }

    @Override
    public String name() {
        return "interaction-" + measure;
    }

    @Override
    public String title() {
        boolean shown =
                strongest.interaction().low() > 0 || strongest.interaction().high() < 0;
        String pair = String.join(" and ", strongest.factors());
        return shown
                ? Measured.capital(Headlines.words(measure)) + ": " + pair + " act together, most at "
                        + String.join("/", strongest.levels()) + ", "
                        + Measured.shift(measure, strongest.interaction()) + " beyond the sum of both"
                : Measured.capital(Headlines.words(measure)) + ": no interaction of " + pair + " is shown";
    }

    @Override
    public String subtitle() {
        return "Mean of the points with both levels less the mean of all points, with 95 % interval · "
                + strongest.shift().n() + " seeds each";
    }

    @Override
    public String note() {
        return "Lines that run alike mean no interaction."
                + (others > 0
                        ? " Of " + (others + 1)
                                + " pairs of factors the one that interacts most; the others are in interactions.csv."
                        : "");
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        Map<String, List<Effect>> lines = new LinkedHashMap<>();
        for (Effect cell : cells) {
            lines.computeIfAbsent(cell.levels().get(1), any -> new ArrayList<>())
                    .add(cell);
        }
        List<LevelPanel.Series> series = new ArrayList<>();
        lines.forEach((level, of) -> series.add(
                new LevelPanel.Series(level, of.stream().map(Effect::shift).toList())));
        List<String> levels =
                cells.stream().map(cell -> cell.levels().get(0)).distinct().toList();
        String heading = strongest.factors().get(0) + " along the axis, a line for each "
                + strongest.factors().get(1);
        EffectsChart.grid(g, area, List.of(new LevelPanel(heading, levels, series)), measure);
    }
}
