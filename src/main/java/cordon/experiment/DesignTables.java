package cordon.experiment;

import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of a designed experiment. A missing value is an empty field; decimals are fixed. */
public final class DesignTables {
    private DesignTables() {}

    /** Writes the design, the resolved scenario of its first point, the tables and the manifest. */
    public static void write(Path directory, Provenance provenance, DesignedBatch batch) throws IOException {
        Files.writeString(directory.resolve("design.yaml"), YamlWriter.write(batch.design()));
        Files.writeString(directory.resolve("scenario.yaml"), provenance.scenarioYaml());
        Files.writeString(directory.resolve("runs.csv"), runs(batch));
        Files.writeString(directory.resolve("measures.csv"), measures(batch));
        Files.writeString(directory.resolve("verdicts.csv"), verdicts(batch.verdicts()));
        if (!batch.design().treatments().isEmpty()) {
            Treatments treatments = new Treatments(batch);
            Files.writeString(directory.resolve("displacement.csv"), treatments.displacement());
            Files.writeString(directory.resolve("deterrence.csv"), treatments.deterrence());
            Files.writeString(directory.resolve("shift.csv"), new Shifts(batch).table());
        }
        provenance
                .manifest(batch.complete(), batch.finished(), batch.failures(), Instant.now())
                .write(directory);
    }

    /** One row per point and seed: its levels, its headlines, and why it failed. */
    static String runs(DesignedBatch batch) {
        StringBuilder csv = new StringBuilder("point");
        batch.design().factors().forEach(factor -> csv.append(',').append(factor.id()));
        List<String> measures = batch.batches().values().stream()
                .map(Batch::measures)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        csv.append(",seed,status");
        measures.forEach(measure -> csv.append(',').append(measure));
        csv.append(",cause\n");
        for (Map.Entry<String, Batch> each : batch.batches().entrySet()) {
            for (Batch.Row row : each.getValue().rows()) {
                csv.append(each.getKey()).append(',').append(each.getKey().replace('/', ','));
                csv.append(',').append(BatchTables.row(row, measures)).append('\n');
            }
        }
        return csv.toString();
    }

    /** One row per point and headline: mean over the runs that have it, Student-t 95 % interval, standard deviation, runs. */
    static String measures(DesignedBatch batch) {
        StringBuilder csv = new StringBuilder("point,measure,mean,low,high,sd,n\n");
        batch.batches()
                .forEach((point, rows) -> rows.estimates()
                        .forEach(estimate -> csv.append(point)
                                .append(',')
                                .append(BatchTables.estimate(estimate))
                                .append('\n')));
        return csv.toString();
    }

    /** One row per criterion. */
    static String verdicts(List<Verdict> verdicts) {
        StringBuilder csv = new StringBuilder("criterion,expected,estimate,low,high,level,n,finding,says,note\n");
        for (Verdict verdict : verdicts) {
            var interval = verdict.interval();
            csv.append(String.join(
                    ",",
                    verdict.id(),
                    verdict.expected(),
                    BatchTables.number(interval.estimate()),
                    BatchTables.number(interval.low()),
                    BatchTables.number(interval.high()),
                    BatchTables.number(interval.level()),
                    Integer.toString(interval.n()),
                    verdict.finding().name().toLowerCase(Locale.ROOT),
                    BatchTables.quoted(verdict.says()),
                    BatchTables.quoted(verdict.note())));
            csv.append('\n');
        }
        return csv.toString();
    }
}
