package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Many draws of what nobody knows, weighted by public figures: headlines with an interval for parameters beside that for luck. */
@Command(
        name = "ensemble",
        description = {
            "Runs a scenario with many draws of its assumed parameters, each under the same seeds, and weights each draw by",
            "how near it comes to the figures to which the scenario was calibrated. Every headline then has two intervals:",
            "one for luck, which more seeds make narrower, and one for parameters, which they do not.",
            "CONFIG is a design with a calibration; see configs/ensembles. Each finished run is kept at once: the same command",
            "goes on where an earlier one was broken off."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon ensemble configs/ensembles/iraq-syria.yaml --out results/ensemble",
            "  cordon ensemble configs/ensembles/iraq-syria.yaml --draws 60 --days 30 --threads 1",
            "  cordon ensemble configs/ensembles/iraq-syria.yaml --shard 2/8 --out part-2",
            "  cordon experiment configs/experiments/histories.yaml --ensemble results/ensemble",
            "The last runs another experiment over the draws that count."
        })
final class EnsembleCommand implements Callable<Integer> {
    @Mixin
    private BatchOptions options;

    @Mixin
    private DesignOptions part;

    @Option(names = "--draws", paramLabel = "N", description = "How many draws (default: those of the design).")
    private Integer draws;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Instant started = Instant.now();
        options.threads();
        ScenarioOptions file = options.scenario();
        if (!DesignReader.isDesign(file.config())) {
            throw new RefusedException(
                    file.config()
                            + " is no design; name a file such as configs/ensembles/iraq-syria.yaml, with factors and a calibration");
        }
        Map<String, String> changes = draws == null ? Map.of() : Map.of("design.points", Integer.toString(draws));
        Experiment asked = part.part(DesignReader.read(Path.of(file.config()), file.overrides(), changes));
        if (asked.design().calibration().isEmpty()) {
            throw new RefusedException(file.config() + " has no calibration, by which draws could be weighted");
        }
        Provenance provenance = options.provenance("ensemble", asked.firstScenario(), asked.seeds(), started);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path target = file.target("ensemble-", asked);
        return new Experiments(options.threads(), options.quiet(), out, err)
                .run(asked, provenance, target, part.fresh(), new Analysed(target, true, err));
    }
}
