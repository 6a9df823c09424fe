package cordon.experiment;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the tables of what a directory of runs holds, each of which appears whole, and the manifest last. */
final class Export {
    static final String PART = ".part";
    private static final int FAILURES_TOLD = 20;

    private final Path path;
    private final RunStore store;

    Export(Path path, RunStore store) {
        this.path = path;
        this.store = store;
    }

    /** Once all runs are stored; with further files, name to content. */
    void write(Provenance provenance, Function<Results, Map<String, String>> more, Instant ended) throws IOException {
        narrow();
        Path part = path.resolve(PART);
        delete(part);
        Files.createDirectory(part);
        try (Results results = Results.in(path)) {
            Files.writeString(part.resolve("design.yaml"), results.facts().get("design"));
            Files.writeString(part.resolve("scenario.yaml"), provenance.scenarioYaml());
            new ExperimentTables(results).write(part);
            for (Map.Entry<String, String> file : more.apply(results).entrySet()) {
                Files.writeString(part.resolve(file.getKey()), file.getValue());
            }
            List<String> failed = results.failures(FAILURES_TOLD).stream()
                    .map(each -> each.point().id() + ", seed " + each.seed() + ": " + each.cause())
                    .toList();
            provenance
                    .manifest(results.complete(), (int) results.finished(), failed, ended)
                    .write(part);
        }
        move(part);
    }

    /** Where a precision was asked for, gives each point the seeds that were enough. */
    void narrow() {
        try (Results results = Results.in(path);
                StoredRuns runs = StoredRuns.in(path)) {
            results.design()
                    .replications()
                    .ifPresent(asked ->
                            store.describe(results.facts(), new Stopping(asked).narrowed(results.points(), runs)));
        }
    }

    private void move(Path part) throws IOException {
        List<Path> made;
        try (Stream<Path> files = Files.list(part)) {
            made = files.sorted(Comparator.comparing((Path file) -> file.endsWith(Manifest.FILE))
                            .thenComparing(file -> file.getFileName().toString()))
                    .toList();
        }
        for (Path file : made) {
            Files.move(file, path.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.delete(part);
    }

    static void delete(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
