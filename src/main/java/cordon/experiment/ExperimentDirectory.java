package cordon.experiment;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The directory of an experiment, in which one process at a time makes runs: the file of runs from the beginning, and when all are made
 * the tables, each of which appears whole, the manifest last. It may be left at any moment; the next one goes on from what is stored.
 */
public final class ExperimentDirectory implements AutoCloseable {
    private final Path path;
    private final Experiment experiment;
    private final Provenance provenance;
    private final ProgressSum progress;
    private final RunStore store;

    private ExperimentDirectory(
            Path path, boolean fresh, Experiment experiment, Provenance provenance, Consumer<Progress> listener) {
        this.path = path;
        this.experiment = experiment;
        this.provenance = provenance;
        this.progress = new ProgressSum(listener);
        this.store = RunStore.open(path, fresh, progress::stored)
                .orElseThrow(() -> new RefusedException("another process makes runs in " + path
                        + "; wait until it is done, or choose another directory with --out"));
    }

    /**
     * Opens a directory, made if it is not there.
     *
     * @param fresh whether to forget what an earlier command left there
     * @param listener told how far the runs have come
     * @throws RefusedException if it holds something else, cannot be written, or is being written by another process
     */
    public static ExperimentDirectory open(
            Path path, boolean fresh, Experiment experiment, Provenance provenance, Consumer<Progress> listener) {
        try {
            refuseForeign(path, fresh);
            Files.createDirectories(path);
            ExperimentDirectory directory = new ExperimentDirectory(path, fresh, experiment, provenance, listener);
            directory.clear(fresh);
            directory.store.describe(experiment.facts(provenance), experiment.stored());
            return directory;
        } catch (IOException e) {
            throw RefusedException.of("cannot write " + path, e);
        }
    }

    static void refuseForeign(Path path, boolean fresh) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            throw new RefusedException(path + " exists and is not a directory; choose another with --out");
        }
        if (!Files.isDirectory(path) || StoredRuns.standIn(path) || files(path).isEmpty()) {
            return;
        }
        if (!Manifest.standsIn(path)) {
            throw new RefusedException(
                    path + " holds something that is not a Cordon result; choose another directory with --out");
        }
        if (!fresh) {
            throw new RefusedException(path
                    + " holds the result of another command; choose another directory with --out, or replace it with"
                    + " --fresh");
        }
    }

    /** What is in a directory but for the store's own files. */
    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> !RunStore.owns(file.getFileName().toString()))
                    .toList();
        }
    }

    /** Takes away the tables, which will be written anew, the manifest first; with {@code all}, also what is not ours. */
    private void clear(boolean all) throws IOException {
        Files.deleteIfExists(path.resolve(Manifest.FILE));
        for (Path file : files(path)) {
            String name = file.getFileName().toString();
            if (all
                    || name.endsWith(".csv")
                    || name.endsWith(".yaml")
                    || name.endsWith(".md")
                    || name.endsWith(".html")
                    || name.equals("charts")
                    || name.equals(Export.PART)) {
                Export.delete(file);
            }
        }
    }

    /** The work of making the runs that are not stored yet. */
    public Campaign campaign(int threads) {
        return campaign(threads, Replication::run);
    }

    /** The same with runs made in another way. */
    Campaign campaign(int threads, Campaign.Maker maker) {
        return new Campaign(maker, experiment, store, path, threads, progress);
    }

    /** Writes the tables and the manifest of what is stored, once all runs are made. */
    public void export(Instant ended) throws IOException {
        export(results -> Map.of(), ended);
    }

    /** Writes the tables, further files, name to content, and the manifest of what is stored, once all runs are made. */
    public void export(Function<Results, Map<String, String>> more, Instant ended) throws IOException {
        new Export(path, store).write(provenance, more, ended);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        store.close();
    }
}
