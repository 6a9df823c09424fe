package cordon.experiment.analysis;

import cordon.experiment.Csv;
import cordon.statistics.ConfidenceInterval;
import cordon.statistics.PairedDifference;
import java.util.OptionalInt;

/** A comparison as CSV: a missing value is an empty field, decimals are fixed. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** One row per measure. */
    public static String csv(Comparison comparison) {
        StringBuilder csv = new StringBuilder(
                "measure,n,aMean,bMean,difference,low,high,relative,relativeLow,relativeHigh,effectDz,p,pHolm,verdict,morePairs\n");
        comparison.rows().forEach(row -> csv.append(line(row)).append('\n'));
        return csv.toString();
    }

    private static String line(Contrast row) {
        return String.join(
                ",",
                row.measure(),
                Integer.toString(row.n()),
                Csv.number(row.meanA()),
                Csv.number(row.meanB()),
                row.difference().map(d -> interval(d.mean())).orElse(",,"),
                interval(row.relative()),
                Csv.number(row.difference().map(PairedDifference::effect).orElse(Double.NaN)),
                Csv.number(row.pValue()),
                Csv.number(row.pAdjusted()),
                row.verdict().words(),
                number(row.morePairs()));
    }

    private static String interval(ConfidenceInterval interval) {
        return Csv.number(interval.estimate()) + ',' + Csv.number(interval.low()) + ',' + Csv.number(interval.high());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
