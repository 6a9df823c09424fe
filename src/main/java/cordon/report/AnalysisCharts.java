package cordon.report;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.Sensitivity.Figure;
import java.util.ArrayList;
import java.util.List;

/** The pictures of an analysis, those of the first measure first. */
public final class AnalysisCharts {
    private AnalysisCharts() {}

    /** All that there are data for: none of a measure that is the same at all points, or where a single point was run. */
    public static List<Chart> of(Analysis analysis) {
        List<Chart> charts = new ArrayList<>();
        for (String measure : analysis.measures()) {
            long means = analysis.points(measure).stream()
                    .map(point -> point.mean().estimate())
                    .distinct()
                    .count();
            if (means < 2) {
                continue;
            }
            if (!analysis.main(measure).isEmpty()) {
                charts.add(new EffectsChart(analysis, measure));
            }
            if (!analysis.pairs(measure).isEmpty()) {
                charts.add(new InteractionChart(analysis, measure));
            }
            if (!analysis.sensitivities(measure, Figure.REGRESSION).isEmpty()) {
                charts.add(SensitivityChart.tornado(analysis, measure, Figure.REGRESSION));
                charts.add(SensitivityChart.tornado(analysis, measure, Figure.PARTIAL_RANK));
            }
            if (!analysis.sensitivities(measure, Figure.MU_STAR).isEmpty()) {
                charts.add(new ScreeningChart(analysis, measure));
            }
            if (!analysis.sensitivities(measure, Figure.TOTAL).isEmpty()) {
                charts.add(SensitivityChart.indices(analysis, measure));
            }
            if (analysis.points(measure).size() <= PointsChart.MOST) {
                charts.add(new PointsChart(analysis, measure));
            }
        }
        return charts;
    }
}
