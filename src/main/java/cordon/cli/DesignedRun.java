package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.DesignTables;
import cordon.experiment.DesignedBatch;
import cordon.experiment.DesignedExperiment;
import cordon.experiment.Provenance;
import cordon.experiment.ResultDirectory;
import cordon.experiment.SeedRange;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.DoubleConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** A designed experiment from its file to its verdicts. */
final class DesignedRun {
    private final ScenarioOptions options;
    private final CommandSpec spec;
    private final int threads;
    private final boolean quiet;

    DesignedRun(ScenarioOptions options, CommandSpec spec, int threads, boolean quiet) {
        this.options = options;
        this.spec = spec;
        this.threads = threads;
        this.quiet = quiet;
    }

    /** Runs it with these seeds, or with its own if they are null, and gives the exit code. */
    int call(String seeds, Instant started) throws IOException {
        DesignedExperiment experiment = DesignReader.read(Path.of(options.config()), options.overrides());
        SeedRange range = seeds == null ? experiment.seeds() : SeedRange.parse(seeds);
        Provenance provenance = new Provenance(
                "experiment",
                Main.commandLine(spec),
                options.config(),
                YamlWriter.write(experiment.points().get(0).scenario().start()),
                range.toString(),
                started);
        String stamp = "seeds" + range.first() + "-" + range.last();
        try (ResultDirectory directory = ResultDirectory.prepare(options.target(LocalDateTime.now(), stamp));
                Interruption interruption = new Interruption(experiment::cancel)) {
            String what = experiment.points().size() + " points, " + range.size() + " seeds";
            DoubleConsumer progress = ProgressLine.of(spec.commandLine().getErr(), what, quiet);
            return finish(experiment.run(range, threads, progress), provenance, directory);
        }
    }

    private int finish(DesignedBatch batch, Provenance provenance, ResultDirectory directory) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (batch.finished() == 0) {
            batch.failures().forEach(failure -> err.println("cordon: failed: " + failure));
            return batch.failures().isEmpty() ? Failures.INTERRUPTED : Failures.RUN_FAILED;
        }
        DesignTables.write(directory.path(), provenance, batch);
        directory.commit();
        batch.failures().forEach(failure -> err.println("cordon: failed: " + failure));
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            VerdictText.print(out, batch);
            out.println("Tables: " + directory.target());
        }
        if (!batch.complete()) {
            err.println("cordon: interrupted; " + batch.finished() + " runs were made");
            return Failures.INTERRUPTED;
        }
        return batch.failures().isEmpty() ? 0 : Failures.RUN_FAILED;
    }
}
