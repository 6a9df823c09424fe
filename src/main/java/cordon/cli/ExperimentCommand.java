package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Provenance;
import cordon.experiment.Results;
import cordon.experiment.SeedRange;
import cordon.experiment.Shard;
import cordon.experiment.analysis.Headlines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
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
            "A file with factors is a designed experiment; see configs/experiments and configs/patterns.",
            "Each finished run is kept at once: the same command goes on where an earlier one was broken off."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon experiment tutorial --seeds 20",
            "  cordon experiment my.yaml --seeds 101..200 --threads 4 --set guards.command.operators=24",
            "  cordon experiment configs/patterns/3-randomise.yaml",
            "  cordon experiment configs/experiments/sobol.yaml --shard 2/8 --out part-2",
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

    @Option(names = "--fresh", description = "Forgets runs that an earlier command left in the directory.")
    private boolean fresh;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Makes only the I-th of N parts of the runs; cordon merge brings them together.")
    private String shard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        options.threads();
        ScenarioOptions file = options.scenario();
        boolean designed = DesignReader.isDesign(file.config());
        Experiment experiment = designed
                ? DesignReader.read(Path.of(file.config()), file.overrides())
                : DesignReader.plain(file.config(), file.overrides(), SeedRange.parse(DEFAULT_SEEDS), List.of());
        Experiment whole = seeds == null ? experiment : experiment.with(SeedRange.parse(seeds));
        Experiment asked = whole.part(shard == null ? Shard.ALL : Shard.parse(shard));
        Provenance provenance = options.provenance("experiment", asked.firstScenario(), asked.seeds(), started);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path target = file.target(asked);
        return new Experiments(options.threads(), options.quiet(), out, err)
                .run(asked, provenance, target, fresh, new Analysed(target, designed, err));
    }

    private record Analysed(Path target, boolean designed, PrintWriter err) implements Experiments.Told {
        @Override
        public void after(Results results) throws IOException {
            AnalysisFiles.write(target, results, Headlines.ANALYSED, err);
        }

        @Override
        public void print(PrintWriter out, Results results) {
            if (designed) {
                VerdictText.print(out, results);
            } else {
                BatchText.print(out, results);
            }
        }
    }
}
