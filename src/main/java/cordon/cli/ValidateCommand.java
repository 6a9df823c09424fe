package cordon.cli;

import cordon.experiment.FrontierCheck;
import cordon.scenario.ConfigException;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks scenarios and tells what is in them. */
@Command(
        name = "validate",
        description = "Checks scenarios, with the place of every problem, and tells what is in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  cordon validate tutorial",
            "  cordon validate configs/*.yaml",
            "  cordon validate my.yaml --set guards.command.operators=24"
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "CONFIG", description = "YAML files, or names of shipped scenarios.")
    private List<String> configs;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Another value for a path; may be repeated.")
    private List<String> set = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int code = 0;
        for (String config : configs) {
            code = Math.max(code, validate(config));
        }
        return code;
    }

    private int validate(String config) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            TimedScenario scenario = ScenarioReader.read(config, set, new FrontierCheck());
            out.println(config + ": ok");
            Facts.of(scenario).forEach(fact -> out.println("  " + fact));
            return 0;
        } catch (ConfigException e) {
            e.problems().forEach(spec.commandLine().getErr()::println);
            return Failures.MISTAKE;
        }
    }
}
