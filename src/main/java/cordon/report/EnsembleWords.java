package cordon.report;

import cordon.experiment.Results;
import cordon.experiment.analysis.EnsembleAnalysis;
import cordon.experiment.analysis.EnsembleAnalysis.Row;
import cordon.experiment.analysis.Headlines;
import cordon.statistics.ConfidenceInterval;
import cordon.statistics.EnsembleEstimate;
import java.util.List;

/** What an ensemble says, in plain words. */
final class EnsembleWords {
    private static final String FIRST = "delivered";

    private EnsembleWords() {}

    /** The first headline with both intervals, or how an alternative differs by it. */
    static String answer(EnsembleAnalysis analysis, Results results) {
        List<Row> differences = EnsembleAnalysis.rows(analysis.differences(), FIRST);
        if (!differences.isEmpty()) {
            Row row = differences.get(0);
            return Measured.capital(Headlines.words(FIRST)) + ": "
                    + difference(row, results.alternatives().get(0).id()) + ".";
        }
        return EnsembleAnalysis.rows(analysis.headlines(), FIRST).stream()
                .map(row -> headline(row) + ".")
                .findFirst()
                .orElse("No run gave a result.");
    }

    /** Such as {@code attempts delivered 5,400: 5,300 to 5,500 by luck, 4,000 to 7,100 by parameters}. */
    static String headline(Row row) {
        String at = row.alternative().isEmpty() ? "" : " at " + row.alternative();
        EnsembleEstimate of = row.posterior();
        return Measured.capital(Headlines.words(row.measure())) + at + " "
                + Measured.words(row.measure()).apply(of.replication().estimate()) + ": "
                + luck(row.measure(), of) + " by luck, " + parameters(row.measure(), of) + " by parameters";
    }

    /** Such as {@code 120 lower at wall than at none, and lower in 97 % of the weight}. */
    static String difference(Row row, String baseline) {
        double by = row.posterior().replication().estimate();
        double above = row.posterior().above();
        return Measured.words(row.measure()).apply(Math.abs(by)) + (by > 0 ? " higher" : " lower") + " at "
                + row.alternative() + " than at " + baseline + ", and " + (by > 0 ? "higher" : "lower") + " in "
                + Figures.percent(by > 0 ? above : 1 - above) + " of the weight of the draws";
    }

    /** The interval that more seeds would make narrower. */
    static String luck(String measure, EnsembleEstimate of) {
        ConfidenceInterval luck = of.replication();
        return Double.isFinite(luck.low()) ? span(measure, luck.low(), luck.high()) : "–";
    }

    /** The interval that more seeds would not make narrower. */
    static String parameters(String measure, EnsembleEstimate of) {
        return span(measure, of.low(), of.high());
    }

    private static String span(String measure, double low, double high) {
        String from = Measured.words(measure).apply(low);
        String to = Measured.words(measure).apply(high);
        return from.equals(to) ? from : from + " to " + to;
    }
}
