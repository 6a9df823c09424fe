package cordon.cli;

import cordon.experiment.Provenance;
import cordon.experiment.RefusedException;
import cordon.experiment.SeedRange;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.YamlWriter;
import java.time.Instant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the verbs that make many runs have in common: a scenario, threads, how much is told, where it came from. */
final class BatchOptions {
    @Mixin
    private ScenarioOptions options;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at the same time (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no table.")
    private boolean quiet;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ScenarioOptions scenario() {
        return options;
    }

    /** Runs at the same time, at least one. */
    int threads() {
        if (threads < 1) {
            throw new RefusedException("--threads must be at least 1 (was " + threads + ")");
        }
        return threads;
    }

    boolean quiet() {
        return quiet;
    }

    /** Where the result of these runs comes from. */
    Provenance provenance(String verb, Scenario scenario, SeedRange seeds, Instant started) {
        return new Provenance(
                verb, Main.commandLine(spec), options.config(), YamlWriter.write(scenario), seeds.toString(), started);
    }
}
