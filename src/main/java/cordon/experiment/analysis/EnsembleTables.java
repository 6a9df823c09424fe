package cordon.experiment.analysis;

import cordon.experiment.Csv;
import cordon.experiment.Design;
import cordon.experiment.DrawChoice;
import cordon.experiment.Posterior;
import cordon.experiment.Results;
import cordon.experiment.analysis.EnsembleAnalysis.Row;
import cordon.experiment.analysis.EnsembleAnalysis.Spans;
import cordon.experiment.store.StoredPoint;
import cordon.statistics.EnsembleEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of an ensemble, or of an experiment over one, as CSV: a missing value is an empty field, decimals are fixed. */
public final class EnsembleTables {
    private EnsembleTables() {}

    /** Writes those that there are data for. */
    public static void write(Path directory, Results results, EnsembleAnalysis analysis) throws IOException {
        Files.writeString(directory.resolve("headlines.csv"), headlines(analysis));
        if (!analysis.differences().isEmpty()) {
            Files.writeString(directory.resolve("differences.csv"), differences(results, analysis));
        }
        Optional<Posterior> posterior = Posterior.of(results);
        if (posterior.isPresent()) {
            Files.writeString(directory.resolve(DrawChoice.FILE), draws(results, posterior.get()));
            Files.writeString(directory.resolve("calibration.csv"), calibration(posterior.get()));
            Files.writeString(directory.resolve("parameters.csv"), parameters(analysis));
        }
    }

    private static String headlines(EnsembleAnalysis analysis) {
        StringBuilder csv =
                new StringBuilder("point,measure,mean,replicationLow,replicationHigh,seeds,median,parameterLow,"
                        + "parameterHigh,draws,priorMedian,priorLow,priorHigh\n");
        for (Row row : analysis.headlines()) {
            csv.append(Csv.text(row.alternative()))
                    .append(',')
                    .append(row.measure())
                    .append(',');
            csv.append(both(row.posterior())).append(',');
            csv.append(row.prior()
                    .map(prior -> numbers(prior.median(), prior.low(), prior.high()))
                    .orElse(",,"));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String differences(Results results, EnsembleAnalysis analysis) {
        String baseline = Csv.text(results.alternatives().get(0).id());
        StringBuilder csv = new StringBuilder("point,baseline,measure,difference,replicationLow,replicationHigh,seeds,"
                + "median,parameterLow,parameterHigh,draws,shareAbove0\n");
        for (Row row : analysis.differences()) {
            csv.append(Csv.text(row.alternative())).append(',').append(baseline).append(',');
            csv.append(row.measure()).append(',').append(both(row.posterior())).append(',');
            csv.append(Csv.number(row.posterior().above())).append('\n');
        }
        return csv.toString();
    }

    private static String both(EnsembleEstimate of) {
        var luck = of.replication();
        return numbers(luck.estimate(), luck.low(), luck.high())
                + ','
                + luck.n()
                + ','
                + numbers(of.median(), of.low(), of.high())
                + ','
                + of.draws();
    }

    private static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(Csv::number).collect(Collectors.joining(","));
    }

    /** One row per draw: its weight and the value of each path, such that an experiment can be run over them. */
    private static String draws(Results results, Posterior posterior) {
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < posterior.draws().size(); i++) {
            StoredPoint draw = posterior.draws().get(i);
            Map<String, String> settings = new LinkedHashMap<>();
            for (Design.Factor parameter : results.design().factors()) {
                settings.putAll(parameter.settings(draw.levels().get(parameter.id())));
            }
            if (i == 0) {
                csv.append("draw,weight");
                settings.keySet().forEach(path -> csv.append(',').append(Csv.text(path)));
                csv.append('\n');
            }
            csv.append(draw.id())
                    .append(',')
                    .append(Csv.number(posterior.weights().weight(i)));
            settings.values().forEach(value -> csv.append(',').append(Csv.text(value)));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String calibration(Posterior posterior) {
        StringBuilder csv = new StringBuilder("draw,weight,distance");
        posterior.anchors().forEach(anchor -> csv.append(',').append(anchor.id()));
        csv.append('\n');
        for (int i = 0; i < posterior.draws().size(); i++) {
            csv.append(posterior.draws().get(i).id());
            csv.append(',').append(Csv.number(posterior.weights().weight(i)));
            csv.append(',').append(Csv.number(posterior.weights().distance(i)));
            for (double figure : posterior.figures()[i]) {
                csv.append(',').append(Csv.number(figure));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String parameters(EnsembleAnalysis analysis) {
        StringBuilder csv = new StringBuilder("parameter,priorMedian,priorLow,priorHigh,median,low,high,source\n");
        for (EnsembleAnalysis.Learned each : analysis.learned()) {
            csv.append(each.parameter().id())
                    .append(',')
                    .append(spans(each.values()))
                    .append(',');
            csv.append(Csv.text(each.parameter().source())).append('\n');
        }
        return csv.toString();
    }

    private static String spans(Spans of) {
        double[] before = of.prior();
        double[] after = of.posterior();
        return numbers(before[1], before[0], before[2]) + ',' + numbers(after[1], after[0], after[2]);
    }
}
