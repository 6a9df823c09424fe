package cordon.report;

import cordon.experiment.Results;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleAnalysis.Row;
import java.util.ArrayList;
import java.util.List;

/** The pictures of an ensemble, or of an experiment over one. */
public final class EnsembleCharts {
    private static final int MOST_ALTERNATIVES = 8;

    private EnsembleCharts() {}

    /** All that there are data for. */
    public static List<Chart> of(Results results, EnsembleAnalysis analysis, List<String> measures) {
        List<Chart> charts = new ArrayList<>();
        String draws = analysis.accepted() + " draws with a weight, worth " + Figures.fixed(analysis.effective(), 1)
                + " of equal weight";
        if (results.alternatives().size() > 1 && !analysis.differences().isEmpty()) {
            String baseline = results.alternatives().get(0).id();
            for (String measure : measures) {
                List<Row> rows = EnsembleAnalysis.rows(analysis.differences(), measure).stream()
                        .limit(MOST_ALTERNATIVES)
                        .toList();
                if (rows.stream()
                        .anyMatch(row ->
                                row.posterior().low() != 0 || row.posterior().high() != 0)) {
                    charts.add(EnsembleChart.differences(rows, baseline, draws));
                }
            }
        } else {
            List<Row> rows = measures.stream()
                    .flatMap(measure -> EnsembleAnalysis.rows(analysis.headlines(), measure).stream())
                    .toList();
            if (!rows.isEmpty()) {
                charts.add(EnsembleChart.headlines(rows, draws));
            }
        }
        if (!analysis.figures().isEmpty()) {
            charts.add(new CalibrationChart(analysis));
        }
        return charts;
    }
}
