package cordon.cli;

import cordon.experiment.FrontierCheck;
import cordon.experiment.InterruptedRunException;
import cordon.gui.Gui;
import cordon.gui.Recording;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  cordon gui --record night.gif --hours 24              a film of the strip; needs no screen",
            "  cordon gui iraq-syria --record map.gif --map --every 15",
            "  cordon gui --picture day-30.png --hours 720           a picture of that hour; needs no screen",
            "  cordon gui --lesson wall                              a lesson on the tutorial: predict first, then watch",
            "  cordon gui --lesson wall --picture wall.png           how it ends; needs no screen",
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

    @Option(
            names = "--lesson",
            paramLabel = "NAME",
            description = "Begins a lesson on the tutorial: wall, towers or cameras.")
    private String lesson;

    @ArgGroup(validate = false, heading = "Without a window:%n")
    private final RecordOptions record = new RecordOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (lesson != null) {
            check();
        }
        if (!record.asked()) {
            Gui.requireDisplay();
        }
        List<String> settings = overrides.settings();
        if (seed != null) {
            settings.add("period.seed=" + seed);
        }
        if (record.asked()) {
            record.make(recording(settings), lesson != null, spec.commandLine());
            return 0;
        }
        try {
            Gui.show(config, settings, Optional.ofNullable(lesson));
            return 0;
        } catch (InterruptedException e) {
            throw new InterruptedRunException();
        }
    }

    private void check() {
        if (!Gui.lessons().contains(lesson)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--lesson " + lesson + ": there are " + String.join(", ", Gui.lessons()));
        }
        if (!config.equals("tutorial")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--lesson " + lesson + ": lessons are about the tutorial, not about " + config);
        }
    }

    private Recording recording(List<String> settings) {
        return lesson == null
                ? new Recording(ScenarioReader.read(config, settings, new FrontierCheck()))
                : Recording.ofLesson(lesson, settings);
    }
}
