package cordon.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, for tests that kill it. */
final class Processes {
    private Processes() {}

    /** Starts it with these arguments; what it prints goes where this process prints. */
    static Process cordon(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                "cordon.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
