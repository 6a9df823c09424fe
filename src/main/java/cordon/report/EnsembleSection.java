package cordon.report;

import cordon.experiment.Results;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleAnalysis.Learned;
import cordon.experiment.analysis.EnsembleAnalysis.Row;
import cordon.experiment.analysis.Headlines;
import cordon.statistics.EnsembleEstimate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The part of a page that tells what parameters leave open that nobody knows. */
final class EnsembleSection {
    private static final int MOST_LEARNED = 12;
    private static final int MOST_ROWS = 60;

    private final Page page;
    private final Results results;
    private final EnsembleAnalysis analysis;
    private final List<String> measures;

    EnsembleSection(Page page, Results results, EnsembleAnalysis analysis, List<String> measures) {
        this.page = page;
        this.results = results;
        this.analysis = analysis;
        this.measures = measures;
    }

    void write() throws IOException {
        page.heading("With parameters that nobody knows");
        page.text(analysis.draws() + " draws, " + analysis.accepted() + " of them with a weight, which tell as much as "
                + Figures.fixed(analysis.effective(), 1)
                + " draws of equal weight would. The fewer, the rougher are the"
                + " ends of the intervals by parameters.");
        page.figures(EnsembleCharts.of(results, analysis, measures));
        rows(analysis.headlines(), "mean");
        rows(analysis.differences(), "difference");
        learned();
    }

    private void rows(List<Row> rows, String value) {
        List<List<String>> cells = new ArrayList<>();
        for (String measure : measures) {
            EnsembleAnalysis.rows(rows, measure).forEach(row -> cells.add(cells(row, value.equals("difference"))));
        }
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() > MOST_ROWS) {
            page.text("The table is too long for a page; headlines.csv and differences.csv have it.");
            return;
        }
        List<String> heads = new ArrayList<>(List.of("measure", "point", value, "95 % by luck", "95 % by parameters"));
        if (value.equals("difference")) {
            heads.add("weight above 0");
        } else if (rows.get(0).prior().isPresent()) {
            heads.add("all draws alike");
        }
        page.table(heads, cells);
    }

    private static List<String> cells(Row row, boolean difference) {
        EnsembleEstimate of = row.posterior();
        String measure = row.measure();
        List<String> cells = new ArrayList<>(List.of(
                Headlines.words(measure),
                row.alternative().isEmpty() ? "weighted draws" : row.alternative(),
                Measured.words(measure).apply(of.replication().estimate()),
                EnsembleWords.luck(measure, of),
                EnsembleWords.parameters(measure, of)));
        row.prior().ifPresent(prior -> cells.add(EnsembleWords.parameters(measure, prior)));
        if (difference) {
            cells.add(Figures.percent(of.above()));
        }
        return cells;
    }

    private void learned() {
        if (analysis.learned().isEmpty()) {
            return;
        }
        page.text("What the weights say of the parameters, those first that they move most; parameters.csv has all "
                + analysis.learned().size() + ".");
        List<List<String>> cells = analysis.learned().stream()
                .sorted(Comparator.comparingDouble((Learned each) -> -moved(each)))
                .limit(MOST_LEARNED)
                .map(EnsembleSection::cells)
                .toList();
        page.table(List.of("parameter", "before: median, 95 %", "after: median, 95 %", "range from"), cells);
    }

    /** By how much of the range the median moves. */
    private static double moved(Learned each) {
        double[] before = each.values().prior();
        double width = before[2] - before[0];
        return width > 0 ? Math.abs(each.values().posterior()[1] - before[1]) / width : 0;
    }

    private static List<String> cells(Learned each) {
        return List.of(
                each.parameter().id(),
                span(each.values().prior()),
                span(each.values().posterior()),
                each.parameter().source());
    }

    private static String span(double[] values) {
        return figure(values[1]) + " (" + figure(values[0]) + " to " + figure(values[2]) + ")";
    }

    private static String figure(double value) {
        return Math.abs(value) < 10 ? Figures.significant(value) : Figures.amount(value);
    }
}
