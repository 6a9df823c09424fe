package cordon.cli;

import cordon.experiment.RefusedException;
import cordon.experiment.Reproduction;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Stored runs, made again. */
@Command(
        name = "reproduce",
        description = {
            "Makes some stored runs of an experiment again and compares them bit for bit.",
            "Exit code 1 if one differs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  cordon reproduce results/wall-by-cameras-0a1b2c3d --sample 10"})
final class ReproduceCommand implements Callable<Integer> {
    private static final String ROW = "%-40s %12s  %s%n";

    @Parameters(paramLabel = "DIR", description = "The directory of the experiment.")
    private Path directory;

    @Option(
            names = "--sample",
            paramLabel = "K",
            defaultValue = "5",
            description = "How many runs (default: ${DEFAULT-VALUE}).")
    private int sample;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed draws other runs (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (sample < 1) {
            throw new RefusedException("--sample must be at least 1 (was " + sample + ")");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, ROW, "point", "seed", "finding");
        List<Reproduction.Checked> all = new Reproduction(directory).check(sample, seed, each -> {
            out.printf(Locale.ROOT, ROW, each.point(), each.seed(), finding(each));
            out.flush();
        });
        long same = all.stream().filter(Reproduction.Checked::same).count();
        out.printf(Locale.ROOT, "%d of %d runs are the same bit for bit%n", same, all.size());
        if (all.stream().anyMatch(Reproduction.Checked::changed)) {
            spec.commandLine()
                    .getErr()
                    .println("cordon: the program or the scenario is another than when these runs were stored");
        }
        return same == all.size() ? 0 : Failures.RUN_FAILED;
    }

    private static String finding(Reproduction.Checked checked) {
        return checked.same() ? "same" : "DIFFERS in " + checked.different();
    }
}
