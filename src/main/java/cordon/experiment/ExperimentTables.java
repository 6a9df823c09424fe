package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables of an experiment as CSV, written row by row from what is stored. A missing value is an empty field; decimals are fixed. The
 * same runs give the same bytes.
 */
final class ExperimentTables {
    private final Results results;

    ExperimentTables(Results results) {
        this.results = results;
    }

    /** Writes them all into a directory. */
    void write(Path directory) throws IOException {
        file(directory.resolve("points.csv"), this::points);
        file(directory.resolve("runs.csv"), this::runs);
        file(directory.resolve("measures.csv"), this::measures);
        file(directory.resolve("series.csv"), this::series);
        if (results.design().replications().isPresent()) {
            file(directory.resolve("stopping.csv"), csv -> csv.write(StoppingTable.of(results)));
        }
        List<Verdict> verdicts = results.verdicts();
        if (!verdicts.isEmpty()) {
            Files.writeString(directory.resolve("verdicts.csv"), verdicts(verdicts));
        }
        if (!results.design().treatments().isEmpty()
                && results.design().ensemble().isEmpty()) {
            List<Pairs> treatments = Pairs.of(results);
            Files.writeString(directory.resolve("displacement.csv"), new Treatments(treatments).displacement());
            Files.writeString(directory.resolve("deterrence.csv"), new Treatments(treatments).deterrence());
            Files.writeString(directory.resolve("shift.csv"), new Shifts(treatments).table());
        }
    }

    private interface Content {
        void to(BufferedWriter csv) throws IOException;
    }

    private interface Rows {
        void row(StoredPoint point, StoredRun run) throws IOException;
    }

    private static void file(Path file, Content content) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            content.to(csv);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void each(Rows rows) {
        results.each((point, run) -> {
            try {
                rows.row(point, run);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** One row per point: its levels, its base, what is set in it. */
    private void points(BufferedWriter csv) throws IOException {
        List<String> factors = factors();
        csv.write("point" + names(factors) + ",base,settings\n");
        for (StoredPoint point : results.points()) {
            csv.write(Csv.text(point.id()) + levels(point, factors) + ',' + Csv.text(point.base()) + ',');
            csv.write(Csv.quoted(String.join(" ", point.settings())) + '\n');
        }
    }

    /** One row per point and seed: its levels, its measures, and why it failed. */
    private void runs(BufferedWriter csv) throws IOException {
        List<String> measures = results.measures();
        List<String> factors = factors();
        csv.write("point" + names(factors) + ",seed,status" + names(measures) + ",cause\n");
        each((point, run) -> {
            csv.write(
                    Csv.text(point.id()) + levels(point, factors) + ',' + run.seed() + (run.ok() ? ",ok" : ",failed"));
            csv.write(values(run.measures(), measures, 0));
            csv.write(',' + run.failure().map(Csv::quoted).orElse("") + '\n');
        });
    }

    /** One row per point and measure: mean over the runs that have it, Student-t 95 % interval, standard deviation, runs. */
    private void measures(BufferedWriter csv) throws IOException {
        csv.write("point,measure,mean,low,high,sd,n\n");
        for (StoredPoint point : results.points()) {
            for (Estimate estimate : results.estimates(point.id())) {
                csv.write(Csv.text(point.id()) + ',' + Csv.estimate(estimate) + '\n');
            }
        }
    }

    /** One row per point, seed and window of {@link Kept#WINDOW_DAYS} days. */
    private void series(BufferedWriter csv) throws IOException {
        List<String> names = results.series();
        csv.write("point,seed" + names(names) + '\n');
        each((point, run) -> {
            for (int i = 0; i < run.series().rows().size(); i++) {
                csv.write(Csv.text(point.id()) + ',' + run.seed() + values(run.series(), names, i) + '\n');
            }
        });
    }

    private static String values(Table table, List<String> names, int row) {
        StringBuilder csv = new StringBuilder();
        boolean same = table.names().equals(names);
        for (int i = 0; i < names.size(); i++) {
            int column = same ? i : table.names().indexOf(names.get(i));
            csv.append(',');
            csv.append(column < 0 ? "" : Csv.number(table.rows().get(row)[column]));
        }
        return csv.toString();
    }

    private static String names(List<String> names) {
        StringBuilder csv = new StringBuilder();
        names.forEach(name -> csv.append(',').append(Csv.text(name)));
        return csv.toString();
    }

    /** What is varied at any point, in the order in which it first comes. */
    private List<String> factors() {
        Set<String> factors = new LinkedHashSet<>();
        results.points().forEach(point -> factors.addAll(point.levels().keySet()));
        return List.copyOf(factors);
    }

    private static String levels(StoredPoint point, List<String> factors) {
        StringBuilder csv = new StringBuilder();
        factors.forEach(factor -> csv.append(',').append(Csv.text(point.levels().getOrDefault(factor, ""))));
        return csv.toString();
    }

    /** One row per criterion. */
    private static String verdicts(List<Verdict> verdicts) {
        StringBuilder csv = new StringBuilder("criterion,expected,estimate,low,high,level,n,finding,says,note\n");
        for (Verdict verdict : verdicts) {
            var interval = verdict.interval();
            csv.append(String.join(
                    ",",
                    verdict.id(),
                    verdict.expected(),
                    Csv.number(interval.estimate()),
                    Csv.number(interval.low()),
                    Csv.number(interval.high()),
                    Csv.number(interval.level()),
                    Integer.toString(interval.n()),
                    verdict.finding().name().toLowerCase(Locale.ROOT),
                    Csv.quoted(verdict.says()),
                    Csv.quoted(verdict.note())));
            csv.append('\n');
        }
        return csv.toString();
    }
}
