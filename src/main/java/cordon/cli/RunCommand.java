package cordon.cli;

import cordon.engine.Stage;
import cordon.experiment.InterruptedRunException;
import cordon.experiment.Manifest;
import cordon.experiment.Provenance;
import cordon.experiment.Replication;
import cordon.experiment.ResultDirectory;
import cordon.experiment.RunFiles;
import cordon.report.Origin;
import cordon.report.Report;
import cordon.report.RunPage;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.Citations;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One run: tables, pictures and a summary. */
@Command(
        name = "run",
        description = "Runs a scenario once and writes tables, pictures and a page for people, report.html.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon run",
            "  cordon run tutorial --seed 7",
            "  cordon run my.yaml --days 90 --set sensing.towers.west.spacingKm=4 --out /tmp/west",
            "A run of the scenario.yaml in a result gives the same tables, byte by byte."
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private ScenarioOptions options;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of every draw, instead of the scenario's.")
    private Long seed;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary.")
    private boolean quiet;

    @Option(names = "--no-charts", description = "No pictures.")
    private boolean noCharts;

    @Option(names = "--no-parties", description = "No parties.csv.gz, the table with a row for every attempt.")
    private boolean noParties;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        TimedScenario scenario = options.read(seed == null ? List.of() : List.of("period.seed=" + seed));
        long used = scenario.start().period().seed();
        Provenance provenance = new Provenance(
                "run",
                Main.commandLine(spec),
                options.config(),
                YamlWriter.write(scenario.start()),
                Long.toString(used),
                started);
        Path target = options.target(LocalDateTime.now(), "seed" + used);
        Thread worker = Thread.currentThread();
        try (Interruption interruption = new Interruption(worker::interrupt);
                ResultDirectory directory = ResultDirectory.prepare(target)) {
            run(scenario, provenance, directory);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedRunException();
            }
            throw e;
        }
    }

    private void run(TimedScenario scenario, Provenance provenance, ResultDirectory directory) throws IOException {
        RunFiles files = new RunFiles(directory.path());
        long begun = System.nanoTime();
        Stage stage = Stage.of(scenario);
        long built = System.nanoTime();
        Replication replication = replicate(scenario, stage, files);
        long ended = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Charts.Drawing drawing =
                folder -> Report.write(folder, scenario.start(), stage.frontier(), replication.result());
        boolean drawn = !noCharts && Charts.draw(directory.path(), drawing, err);
        files.write(replication.result(), provenance.scenarioYaml());
        Manifest manifest = provenance.manifest(true, 1, List.of(), Instant.now());
        manifest.write(directory.path());
        Origin origin = new Origin(
                provenance.command(), options.overrides(), Citations.of(options.config()), YamlWriter.write(manifest));
        Files.writeString(
                directory.path().resolve(RunPage.FILE),
                RunPage.of(scenario.start(), stage.frontier(), replication.result(), origin, drawn));
        directory.commit();
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            new SummaryText(out, scenario.start(), stage.frontier())
                    .print(replication, (built - begun) / 1e9, (ended - built) / 1e9);
            out.println((drawn
                            ? "Tables, pictures (charts/) and a page (report.html): "
                            : "Tables and a page (report.html): ")
                    + directory.target());
        }
    }

    private Replication replicate(TimedScenario scenario, Stage stage, RunFiles files) throws IOException {
        long used = scenario.start().period().seed();
        DoubleConsumer progress = ProgressLine.of(spec.commandLine().getErr(), "seed " + used, quiet);
        try (RunFiles.Records records = files.records(scenario.start(), !noParties)) {
            return Replication.run(scenario, stage, used, progress, records.sink());
        }
    }
}
