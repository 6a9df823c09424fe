package cordon.faults;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The program with one fault, and what becomes of its witness: the changed class is compiled into a directory of its own, which comes first
 * on the class path of another process.
 */
final class Trial {
    private static final Path WHERE = Path.of("target", "faults");
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final int LONGEST_MIN = 10;
    private static final Pattern FAILING_ROW = Pattern.compile("^[^,]*,\"[^\"]*\",\"([^\"]*)\",.*,fails,");

    private final Fault fault;
    private final Path folder;

    private Trial(Fault fault) {
        this.fault = fault;
        this.folder = WHERE.resolve(fault.id() + "-" + System.nanoTime());
    }

    /** How it ended. */
    enum Colour {
        /** The witness fails, as it must. */
        RED,
        /** The witness does not notice: a gap. */
        GREEN,
        /** No answer: the class does not compile, or the witness did not run to its end. */
        NONE
    }

    /**
     * What came of a fault.
     *
     * @param noticedBy the comparison or test that fails first, or why there is no answer
     */
    record Result(Fault fault, Colour colour, String noticedBy, long seconds) {}

    /** Makes the fault and asks its witness. */
    static Result of(Fault fault) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Trial trial = new Trial(fault);
        String wrong = trial.compile();
        Answer answer = wrong.isEmpty() ? trial.ask() : new Answer(Colour.NONE, wrong);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return new Result(fault, answer.colour, answer.by, seconds);
    }

    private record Answer(Colour colour, String by) {}

    /** Compiles the mistaken class; gives what the compiler says against it. */
    private String compile() throws IOException {
        Path source = folder.resolve("source").resolve(fault.path().getFileName());
        Files.createDirectories(source.getParent());
        Files.createDirectories(classes());
        Files.writeString(source, fault.mistaken());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-cp",
                CLASSES,
                "-d",
                classes().toString(),
                "--release",
                "17",
                "-proc:none",
                "-implicit:none",
                "-nowarn");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiled ? "" : "does not compile: " + said.toString().strip();
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Answer ask() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command(out))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(LONGEST_MIN, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Answer(Colour.NONE, "no end within " + LONGEST_MIN + " min");
        }
        if (process.exitValue() == 0) {
            return new Answer(Colour.GREEN, "");
        }
        String by = fault.witness().isCase() ? firstFailure(out.resolve("verification.csv")) : firstTest(log);
        boolean noticed = process.exitValue() == 1 && !by.isEmpty();
        return noticed ? new Answer(Colour.RED, by) : new Answer(Colour.NONE, "see " + log);
    }

    private List<String> command(Path out) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = classes() + File.pathSeparator + CLASSES;
        List<String> command = new ArrayList<>(List.of(java, "-Xmx1g", "-XX:+UseSerialGC", "-cp", path));
        String name = fault.witness().name();
        command.addAll(
                fault.witness().isCase()
                        ? List.of("cordon.cli.Main", "verify", "--case", name, "--quick", "--threads", "1")
                        : List.of(JUnitClass.class.getName(), name));
        if (fault.witness().isCase()) {
            command.addAll(List.of("--quiet", "--out", out.toString()));
        }
        return command;
    }

    private static String firstFailure(Path table) throws IOException {
        if (!Files.exists(table)) {
            return "";
        }
        return Files.readAllLines(table).stream()
                .map(FAILING_ROW::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(row -> row.group(1))
                .orElse("");
    }

    private static String firstTest(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
