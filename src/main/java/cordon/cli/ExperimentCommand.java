package cordon.cli;

import cordon.experiment.Batch;
import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Provenance;
import cordon.experiment.ResultDirectory;
import cordon.experiment.SeedRange;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Many runs: means and their intervals; of a designed experiment also the verdicts on its criteria. */
@Command(
        name = "experiment",
        description = {
            "Runs a scenario, or every point of a designed experiment, under many seeds and writes means with 95 %% intervals.",
            "A file with factors is a designed experiment; see configs/patterns."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon experiment tutorial --seeds 20",
            "  cordon experiment my.yaml --seeds 101..200 --threads 4 --set guards.command.operators=24",
            "  cordon experiment configs/patterns/3-randomise.yaml",
            "The same seeds meet the same demand, weather and luck under every variant of a scenario."
        })
final class ExperimentCommand implements Callable<Integer> {
    private static final String DEFAULT_SEEDS = "10";

    @Mixin
    private BatchOptions options;

    @Option(
            names = "--seeds",
            paramLabel = "N|A..B",
            description = "The seeds 1 to N, or A to B (default: 10, or those of the designed experiment).")
    private String seeds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        int threads = options.threads();
        if (DesignReader.isDesign(options.scenario().config())) {
            return new DesignedRun(options, spec).call(seeds, started);
        }
        SeedRange range = SeedRange.parse(seeds == null ? DEFAULT_SEEDS : seeds);
        TimedScenario scenario = options.scenario().read(List.of());
        Provenance provenance = options.provenance("experiment", scenario.start(), range, started);
        String stamp = "seeds" + range.first() + "-" + range.last();
        try (ResultDirectory directory =
                ResultDirectory.prepare(options.scenario().target(LocalDateTime.now(), stamp))) {
            Experiment experiment = new Experiment(scenario, range, threads);
            try (Interruption interruption = new Interruption(experiment::cancel)) {
                return run(experiment, range, provenance, directory);
            }
        }
    }

    private int run(Experiment experiment, SeedRange range, Provenance provenance, ResultDirectory directory)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Batch batch = experiment.run(ProgressLine.of(err, range.size() + " runs", options.quiet()));
        if (batch.rows().isEmpty()) {
            return Failures.INTERRUPTED;
        }
        Experiment.write(directory.path(), provenance, batch);
        directory.commit();
        batch.failures().forEach(failure -> err.println("cordon: failed: " + failure));
        if (!options.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            BatchText.print(out, batch);
            out.println("Tables: " + directory.target());
        }
        if (!batch.complete()) {
            err.println("cordon: interrupted; " + batch.rows().size() + " of " + range.size() + " runs were made");
        }
        return code(batch);
    }

    /** The exit code for what came of the runs. */
    static int code(Batch batch) {
        if (!batch.complete()) {
            return Failures.INTERRUPTED;
        }
        return batch.failures().isEmpty() ? 0 : Failures.RUN_FAILED;
    }
}
