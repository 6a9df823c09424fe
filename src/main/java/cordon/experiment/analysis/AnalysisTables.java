package cordon.experiment.analysis;

import cordon.experiment.Csv;
import cordon.statistics.ConfidenceInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** An analysis as CSV: a missing value is an empty field, decimals are fixed; what does not exist has no file. */
public final class AnalysisTables {
    private AnalysisTables() {}

    /** Writes all tables that have rows; takes away those of an earlier analysis that have none. */
    public static void write(Path directory, Analysis analysis) throws IOException {
        table(directory.resolve("analysis.csv"), points(analysis));
        table(directory.resolve("effects.csv"), main(analysis));
        table(directory.resolve("interactions.csv"), pairs(analysis));
        table(directory.resolve("sensitivity.csv"), sensitivities(analysis));
    }

    private static void table(Path file, String csv) throws IOException {
        if (csv.indexOf('\n') < csv.length() - 1) {
            Files.writeString(file, csv);
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static String points(Analysis analysis) {
        StringBuilder csv = new StringBuilder("point,measure,n,mean,low,high,q05,q25,median,q75,q95\n");
        for (PointSummary each : analysis.points()) {
            csv.append(Csv.text(each.point()))
                    .append(',')
                    .append(each.measure())
                    .append(',');
            csv.append(each.mean().n()).append(',').append(interval(each.mean()));
            for (double quantile : each.quantiles()) {
                csv.append(',').append(Csv.number(quantile));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String main(Analysis analysis) {
        StringBuilder csv = new StringBuilder("measure,factor,level,n,shift,low,high\n");
        for (Effect each : analysis.main()) {
            csv.append(each.measure())
                    .append(',')
                    .append(Csv.text(each.factors().get(0)))
                    .append(',');
            csv.append(Csv.text(each.levels().get(0)))
                    .append(',')
                    .append(each.shift().n())
                    .append(',');
            csv.append(interval(each.shift())).append('\n');
        }
        return csv.toString();
    }

    private static String pairs(Analysis analysis) {
        StringBuilder csv = new StringBuilder(
                "measure,factorA,levelA,factorB,levelB,n,shift,shiftLow,shiftHigh,interaction,low,high\n");
        for (Effect each : analysis.pairs()) {
            csv.append(each.measure());
            for (int i = 0; i < 2; i++) {
                csv.append(',').append(Csv.text(each.factors().get(i)));
                csv.append(',').append(Csv.text(each.levels().get(i)));
            }
            csv.append(',').append(each.shift().n()).append(',').append(interval(each.shift()));
            csv.append(',').append(interval(each.interaction())).append('\n');
        }
        return csv.toString();
    }

    private static String sensitivities(Analysis analysis) {
        StringBuilder csv = new StringBuilder("measure,factor,figure,estimate,low,high,n,method,determination\n");
        for (Sensitivity each : analysis.sensitivities()) {
            csv.append(each.measure())
                    .append(',')
                    .append(Csv.text(each.factor()))
                    .append(',');
            csv.append(each.figure().name().toLowerCase(Locale.ROOT)).append(',');
            csv.append(interval(each.value()))
                    .append(',')
                    .append(each.value().n())
                    .append(',');
            csv.append(each.value().method()).append(',').append(Csv.number(each.determination()));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String interval(ConfidenceInterval of) {
        return Csv.number(of.estimate()) + ',' + Csv.number(of.low()) + ',' + Csv.number(of.high());
    }
}
