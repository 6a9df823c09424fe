package cordon.cli;

import cordon.experiment.Status;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How far an experiment has come, also while it runs. */
@Command(
        name = "status",
        description = "Tells how far the runs in the directory of an experiment have come, also while they are made.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Examples:", "  cordon status results/wall-by-cameras-0a1b2c3d"})
final class StatusCommand implements Callable<Integer> {
    private static final int POINTS_TOLD = 20;

    @Parameters(paramLabel = "DIR", description = "The directory of the experiment.")
    private Path directory;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Status status = Status.of(directory);
        Instant now = Instant.now();
        out.printf(
                Locale.ROOT,
                "%s: %d of %s%d runs, %d failed%n",
                status.running() ? "running" : "not running",
                status.ended(),
                status.atMost() ? "at most " : "",
                status.total(),
                status.failed());
        if (status.running()) {
            OptionalDouble left = status.secondsLeft(now);
            out.printf(
                    Locale.ROOT,
                    "%s runs a minute since %s UTC, %s%n",
                    Numbers.plain(status.perSecond(now) * 60),
                    status.startedAt()
                            .toString()
                            .replaceAll("T|\\.\\d+Z|Z", " ")
                            .strip(),
                    left.isPresent()
                            ? (status.atMost() ? "at most " : "") + ProgressLine.duration(left.getAsDouble()) + " left"
                            : "too early to say how long it takes");
        }
        status.failedByPoint().entrySet().stream()
                .limit(POINTS_TOLD)
                .forEach(each -> out.println("failed: " + each.getKey() + ", " + each.getValue() + " runs"));
        if (status.failedByPoint().size() > POINTS_TOLD) {
            out.println("failed: at " + (status.failedByPoint().size() - POINTS_TOLD) + " more points");
        }
        return 0;
    }
}
