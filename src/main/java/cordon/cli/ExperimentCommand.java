package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.SeedRange;
import java.io.IOException;
import java.io.PrintWriter;
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
            "  cordon experiment configs/experiments/histories.yaml --ensemble results/ensemble",
            "The same seeds meet the same demand, weather and luck under every variant of a scenario."
        })
final class ExperimentCommand implements Callable<Integer> {
    private static final String DEFAULT_SEEDS = "10";

    @Mixin
    private BatchOptions options;

    @Mixin
    private DesignOptions part;

    @Option(
            names = "--ensemble",
            paramLabel = "DIR",
            description = "Runs every point of a design with each weighted draw of this ensemble.")
    private String ensemble;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        options.threads();
        ScenarioOptions file = options.scenario();
        boolean designed = DesignReader.isDesign(file.config());
        Experiment asked = part.part(read(file, designed));
        Provenance provenance = options.provenance("experiment", asked.firstScenario(), asked.seeds(), started);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path target = file.target(asked);
        return new Experiments(options.threads(), options.quiet(), out, err)
                .run(asked, provenance, target, part.fresh(), new Analysed(target, designed, err));
    }

    private Experiment read(ScenarioOptions file, boolean designed) {
        if (designed) {
            Map<String, String> changes = ensemble == null ? Map.of() : Map.of("ensemble.draws", quoted(ensemble));
            return DesignReader.read(Path.of(file.config()), file.overrides(), changes);
        }
        if (ensemble != null) {
            throw new RefusedException("--ensemble needs a designed experiment, such as a file with base and seeds and"
                    + " design: {kind: full-factorial}");
        }
        return DesignReader.plain(file.config(), file.overrides(), SeedRange.parse(DEFAULT_SEEDS), List.of());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
