package cordon.cli;

import cordon.experiment.DesignReader;
import cordon.experiment.Experiment;
import cordon.experiment.FrontierCheck;
import cordon.experiment.Shard;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, with which changes, and where its result goes. */
final class ScenarioOptions {
    static final String SHIPPED = "iraq-syria";
    private static final int DIGITS = 8;
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @Parameters(
            arity = "0..1",
            paramLabel = "CONFIG",
            defaultValue = SHIPPED,
            description = "A YAML file, or the name of a shipped scenario (default: ${DEFAULT-VALUE}).")
    private String config;

    @Mixin
    private OverrideOptions overrides;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Directory for the result, instead of one below results/. An earlier result is replaced, runs of an experiment are kept.")
    private Path out;

    /** The configuration as the user named it. */
    String config() {
        return config;
    }

    /** Reads the scenario with these overrides after those of the options. */
    TimedScenario read(List<String> more) {
        List<String> settings = overrides();
        settings.addAll(more);
        return ScenarioReader.read(config, settings, new FrontierCheck());
    }

    /** What the options set, in the order in which it counts. */
    List<String> overrides() {
        return overrides.settings();
    }

    /** The directory for a result that was begun now. */
    Path target(LocalDateTime now, String seeds) {
        return out != null ? out : Path.of("results", name(), STAMP.format(now) + "-" + seeds);
    }

    /** The directory of an experiment: a function of its points, so that the same command finds it again. */
    Path target(Experiment experiment) {
        return target("", experiment);
    }

    /** The same for another verb, whose word comes first. */
    Path target(String verb, Experiment experiment) {
        Shard shard = experiment.shard();
        String part = shard.partial() ? "-part-" + shard.index() + "-of-" + shard.count() : "";
        return out != null
                ? out
                : Path.of("results", verb + name() + "-" + experiment.digest().substring(0, DIGITS) + part);
    }

    /** The configuration's name without directory and extension. */
    String name() {
        return DesignReader.name(config);
    }
}
