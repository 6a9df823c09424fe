package cordon.cli;

import cordon.experiment.Merge;
import cordon.experiment.Provenance;
import cordon.experiment.Results;
import cordon.experiment.analysis.Headlines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The parts of an experiment, brought together. */
@Command(
        name = "merge",
        description =
                "Brings the runs of experiment --shard together; the tables are those of an undivided experiment.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  cordon merge part-1 part-2 part-3 part-4 --out results/whole"})
final class MergeCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The directories of the parts.")
    private List<Path> parts;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "Directory for the whole.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        new Merge(parts, out).write(new Provenance("experiment", Main.commandLine(spec), "", "", "", Instant.now()));
        try (Results results = Results.in(out)) {
            AnalysisFiles.write(
                    out, results, Headlines.ANALYSED, spec.commandLine().getErr());
        }
        spec.commandLine().getOut().println("Tables: " + out);
        return 0;
    }
}
