package cordon.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Without arguments it runs the shipped scenario of Iraq and Syria.
 *
 * <p>Exit codes: 0 done, 1 a run or a case of verification failed, 2 the user's mistake, 70 a fault of the program, 130 interrupted.
 */
@Command(
        name = "cordon",
        description = "Simulates what crosses a border, what is seized, where it moves, and what that costs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            GuiCommand.class,
            ExperimentCommand.class,
            EnsembleCommand.class,
            AnalyseCommand.class,
            CompareCommand.class,
            PlanCommand.class,
            StatusCommand.class,
            ReproduceCommand.class,
            MergeCommand.class,
            AnchorsCommand.class,
            VerifyCommand.class,
            CostsCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            BordersCommand.class
        },
        footer = {
            "",
            "Without a verb: cordon run, on the shipped scenario of Iraq and Syria.",
            "Examples:",
            "  cordon run tutorial",
            "  cordon gui",
            "  cordon run configs/iraq-syria.yaml --seed 7 --days 90",
            "  cordon experiment tutorial --seeds 20",
            "  cordon compare tutorial tutorial --set-b flows.walkers.perDay=36",
            "  cordon VERB --help"
        })
public final class Main {
    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose.")
    private boolean stackTrace;

    private Main() {}

    /** Starts Cordon; leaves the Java machine alone when all went well, as it may be Maven's. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Does what the arguments ask, printing to the standard streams, and returns the exit code. */
    public static int run(String... args) {
        return run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
    }

    /** Does what the arguments ask, printing to the given streams, and returns the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setParameterExceptionHandler(Failures::ofArguments)
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.of(e, err, main.stackTrace));
        try {
            return line.execute(args.length == 0 ? new String[] {"run"} : args);
        } catch (Error e) {
            return Failures.of(e, err, main.stackTrace);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** The command line as it was given. */
    static String commandLine(CommandLine.Model.CommandSpec verb) {
        List<String> args = verb.root().commandLine().getParseResult().originalArgs();
        StringBuilder line = new StringBuilder("cordon");
        args.forEach(arg -> line.append(' ').append(arg.matches(".*[\\s'\"].*") ? '"' + arg + '"' : arg));
        return line.toString();
    }
}
