package cordon.experiment;

import cordon.scenario.Key;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a result came about; the file by which a directory is known to be one. */
public record Manifest(
        @Key(doc = "version of Cordon") String cordon,
        @Key(doc = "commit of its source, or unknown") String commit,
        @Key(doc = "run or experiment") String kind,
        @Key(doc = "the command line") String command,
        @Key(doc = "the configuration as the user named it") String config,
        @Key(doc = "SHA-256 of scenario.yaml") String scenarioSha256,
        @Key(doc = "the seed, or first..last") String seeds,
        @Key(doc = "whether every run was made") boolean complete,
        @Key(doc = "runs that ended with a result") int finished,
        @Key(doc = "runs that failed: seed and cause") List<String> failed,
        @Key(doc = "Java and system") String java,
        @Key(doc = "computer") String host,
        @Key(doc = "start, UTC") String started,
        @Key(doc = "duration", unit = "s") double seconds) {

    /** The file's name. */
    public static final String FILE = "manifest.yaml";

    private static final String FIRST = "cordon: ";

    /** Copies the list. */
    public Manifest {
        failed = List.copyOf(failed);
    }

    /** Writes it into a directory. */
    public void write(Path directory) throws IOException {
        Files.writeString(directory.resolve(FILE), YamlWriter.write(this));
    }

    /** Whether a directory holds a result of Cordon. */
    static boolean standsIn(Path directory) {
        try {
            Path file = directory.resolve(FILE);
            return Files.isRegularFile(file)
                    && Files.readString(file, StandardCharsets.UTF_8).startsWith(FIRST);
        } catch (IOException e) {
            return false;
        }
    }
}
