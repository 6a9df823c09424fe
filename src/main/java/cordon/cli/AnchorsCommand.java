package cordon.cli;

import cordon.experiment.Anchors;
import cordon.experiment.Batch;
import cordon.experiment.BatchRunner;
import cordon.experiment.Provenance;
import cordon.experiment.ResultDirectory;
import cordon.experiment.SeedRange;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A scenario beside the public figures that it can be held against. */
@Command(
        name = "anchors",
        description = {
            "Runs a scenario under several seeds and sets public figures beside what it gives.",
            "Only figures that were held out say anything about validity."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon anchors",
            "  cordon anchors iraq-syria --seeds 30",
            "  cordon anchors my.yaml --anchors my-anchors.yaml"
        })
final class AnchorsCommand implements Callable<Integer> {
    @Mixin
    private BatchOptions options;

    @Option(
            names = "--seeds",
            paramLabel = "N|A..B",
            defaultValue = "10",
            description = "The seeds 1 to N, or A to B (default: ${DEFAULT-VALUE}).")
    private String seeds;

    @Option(
            names = "--anchors",
            paramLabel = "FILE",
            description = "Figures to compare with, instead of those for Iraq and Syria.")
    private Path anchors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        SeedRange range = SeedRange.parse(seeds);
        int threads = options.threads();
        Anchors sheet = anchors == null ? Anchors.shipped() : Anchors.read(anchors);
        TimedScenario scenario = options.scenario().read(List.of());
        Provenance provenance = options.provenance("anchors", scenario.start(), range, started);
        String stamp = "anchors-seeds" + range.first() + "-" + range.last();
        BatchRunner runner = sheet.runner(scenario, threads);
        try (ResultDirectory directory =
                        ResultDirectory.prepare(options.scenario().target(LocalDateTime.now(), stamp));
                Interruption interruption = new Interruption(runner::cancel)) {
            PrintWriter err = spec.commandLine().getErr();
            Batch batch = runner.run(range, ProgressLine.of(err, range.size() + " runs", options.quiet()));
            if (batch.finished() == 0) {
                batch.failures().forEach(failure -> err.println("cordon: failed: " + failure));
                return batch.failures().isEmpty() ? Failures.INTERRUPTED : Failures.RUN_FAILED;
            }
            write(directory, provenance, batch, sheet.readings(batch));
            return code(batch);
        }
    }

    private void write(ResultDirectory directory, Provenance provenance, Batch batch, List<Anchors.Reading> readings)
            throws IOException {
        Files.writeString(directory.path().resolve("anchors.md"), AnchorText.markdown(readings));
        Files.writeString(directory.path().resolve("anchors.csv"), AnchorText.csv(readings));
        Files.writeString(directory.path().resolve("scenario.yaml"), provenance.scenarioYaml());
        provenance
                .manifest(batch.complete(), batch.finished(), batch.failures(), Instant.now())
                .write(directory.path());
        directory.commit();
        batch.failures().forEach(failure -> spec.commandLine().getErr().println("cordon: failed: " + failure));
        if (!options.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            AnchorText.print(out, readings);
            out.println("Tables: " + directory.target());
        }
    }

    private static int code(Batch batch) {
        if (!batch.complete()) {
            return Failures.INTERRUPTED;
        }
        return batch.failures().isEmpty() ? 0 : Failures.RUN_FAILED;
    }
}
