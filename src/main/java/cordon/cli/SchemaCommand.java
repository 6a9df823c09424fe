package cordon.cli;

import cordon.experiment.RefusedException;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The JSON Schema of scenarios, for editors. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, by which editors complete and check them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  cordon schema", "  cordon schema --out scenario.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to a file instead.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String schema = JsonSchema.of(Scenario.class, "Cordon scenario");
        if (out == null) {
            spec.commandLine().getOut().print(schema);
            return 0;
        }
        try {
            Files.writeString(out, schema);
            return 0;
        } catch (IOException e) {
            throw RefusedException.of("cannot write " + out, e);
        }
    }
}
