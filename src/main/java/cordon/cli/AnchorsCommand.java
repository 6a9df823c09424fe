package cordon.cli;

import cordon.experiment.Anchors;
import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Manifest;
import cordon.experiment.Provenance;
import cordon.experiment.Results;
import cordon.experiment.SeedRange;
import cordon.report.AnchorsChart;
import cordon.report.AnchorsPage;
import cordon.report.ExperimentPage;
import cordon.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--fresh", description = "Forgets runs that an earlier command left in the directory.")
    private boolean fresh;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        options.threads();
        Anchors sheet = anchors == null ? Anchors.shipped() : Anchors.read(anchors);
        ScenarioOptions file = options.scenario();
        Experiment experiment =
                DesignReader.plain(file.config(), file.overrides(), SeedRange.parse(seeds), sheet.measures());
        Provenance provenance = options.provenance("anchors", experiment.firstScenario(), experiment.seeds(), started);
        PrintWriter out = spec.commandLine().getOut();
        Path target = file.target("anchors-", experiment);
        return new Experiments(
                        options.threads(),
                        options.quiet(),
                        out,
                        spec.commandLine().getErr())
                .run(
                        experiment,
                        provenance,
                        target,
                        fresh,
                        new Sheet(sheet, target, spec.commandLine().getErr()));
    }

    private record Sheet(Anchors anchors, Path target, PrintWriter err) implements Experiments.Told {
        private List<Anchors.Reading> readings(Results results) {
            return anchors.readings(results, results.points().get(0).id());
        }

        @Override
        public Map<String, String> files(Results results) {
            List<Anchors.Reading> readings = readings(results);
            return Map.of("anchors.md", AnchorText.markdown(readings), "anchors.csv", AnchorText.csv(readings));
        }

        @Override
        public void after(Results results) throws IOException {
            List<Anchors.Reading> readings = readings(results);
            String manifest = Files.readString(target.resolve(Manifest.FILE));
            Charts.draw(
                    target,
                    folder -> {
                        Report.write(folder, List.of(new AnchorsChart(readings)));
                        Files.writeString(
                                target.resolve(ExperimentPage.FILE), AnchorsPage.of(results, readings, manifest));
                    },
                    err);
        }

        @Override
        public void print(PrintWriter out, Results results) {
            AnchorText.print(out, readings(results));
        }
    }
}
