package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cordon.cli.Main;
import cordon.fixtures.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another Java gives the same bytes. Looks for another feature version in the environment variable {@code OTHER_JAVA_HOME}, then under
 * {@code /usr/lib/jvm}; without one the test is reported as skipped.
 */
class JavaVersionsTest {
    private static final String[] RUN = {"run", "tutorial", "--days", "20", "--no-charts", "-q", "--out"};

    @TempDir
    Path folder;

    @Test
    void sameBytes() throws IOException, InterruptedException {
        List<Path> others = others();
        assumeTrue(!others.isEmpty(), "no other Java than " + Runtime.version() + " found");
        ResultFiles.run(folder.resolve("this"), "tutorial", "--days", "20");
        Path out = folder.resolve("other");
        runWith(others.get(0), out);
        assertThat(Files.readString(out.resolve("manifest.yaml")))
                .doesNotContain("'" + System.getProperty("java.version") + "'");
        assertThat(ResultFiles.contents(out)).isEqualTo(ResultFiles.contents(folder.resolve("this")));
    }

    private void runWith(Path java, Path out) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = Stream.concat(
                        Stream.of(java.toString(), "-cp", System.getProperty("java.class.path"), Main.class.getName()),
                        Stream.concat(Stream.of(RUN), Stream.of(out.toString())))
                .toList();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
    }

    /** Java programs of another feature version. */
    private static List<Path> others() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        String named = System.getenv("OTHER_JAVA_HOME");
        try (Stream<Path> homes = Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
            return Stream.concat(Stream.ofNullable(named).map(Path::of), homes.sorted())
                    .filter(JavaVersionsTest::isOther)
                    .map(home -> home.resolve("bin/java"))
                    .toList();
        }
    }

    /** Whether this is the home of a Java of another feature version, 17 or later, as its release file tells. */
    private static boolean isOther(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try {
            return Files.readAllLines(release).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").replaceAll("\\..*", ""))
                    .mapToInt(Integer::parseInt)
                    .anyMatch(version ->
                            version >= 17 && version != Runtime.version().feature());
        } catch (IOException e) {
            return false;
        }
    }
}
