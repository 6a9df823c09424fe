package cordon.cli;

import cordon.experiment.InterruptedRunException;
import cordon.gui.Gui;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The live window. */
@Command(
        name = "gui",
        description =
                "Opens a window in which a run can be watched. Without a CONFIG it shows the tutorial, not Iraq and Syria.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon gui",
            "  cordon gui iraq-syria --seed 7",
            "  cordon gui my.yaml --days 30 --set guards.patrols.line.beatKm=5",
            "A run that is watched gives the same events as one that is not."
        })
final class GuiCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONFIG",
            defaultValue = "tutorial",
            description = "A YAML file, or the name of a shipped scenario (default: ${DEFAULT-VALUE}).")
    private String config;

    @Mixin
    private OverrideOptions overrides;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of every draw, instead of the scenario's.")
    private Long seed;

    @Override
    public Integer call() {
        Gui.requireDisplay();
        List<String> settings = overrides.settings();
        if (seed != null) {
            settings.add("period.seed=" + seed);
        }
        try {
            Gui.show(config, settings);
            return 0;
        } catch (InterruptedException e) {
            throw new InterruptedRunException();
        }
    }
}
