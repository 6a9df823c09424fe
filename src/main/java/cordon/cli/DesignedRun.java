package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.DesignTables;
import cordon.experiment.DesignedBatch;
import cordon.experiment.DesignedExperiment;
import cordon.experiment.Provenance;
import cordon.experiment.ResultDirectory;
import cordon.experiment.SeedRange;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.DoubleConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** A designed experiment from its file to its verdicts. */
final class DesignedRun {
    private final BatchOptions options;
    private final CommandSpec spec;

    DesignedRun(BatchOptions options, CommandSpec spec) {
        this.options = options;
        this.spec = spec;
    }

    /** Runs it with these seeds, or with its own if they are null, and gives the exit code. */
    int call(String seeds, Instant started) throws IOException {
        ScenarioOptions file = options.scenario();
        DesignedExperiment experiment = DesignReader.read(Path.of(file.config()), file.overrides());
        SeedRange range = seeds == null ? experiment.seeds() : SeedRange.parse(seeds);
        Provenance provenance = options.provenance(
                "experiment", experiment.points().get(0).scenario().start(), range, started);
        String stamp = "seeds" + range.first() + "-" + range.last();
        try (ResultDirectory directory = ResultDirectory.prepare(file.target(LocalDateTime.now(), stamp));
                Interruption interruption = new Interruption(experiment::cancel)) {
            String what = experiment.points().size() + " points, " + range.size() + " seeds";
            DoubleConsumer progress = ProgressLine.of(spec.commandLine().getErr(), what, options.quiet());
            return finish(experiment.run(range, options.threads(), progress), provenance, directory);
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
        if (!options.quiet()) {
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
