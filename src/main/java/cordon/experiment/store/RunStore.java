package cordon.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file of runs, open for writing by this process alone. Runs may be put from any thread; one thread writes them, and each is durable
 * when it is told to the listener, within a second of being put.
 */
public final class RunStore implements AutoCloseable {
    /** The file's name. */
    public static final String FILE = "runs.sqlite";

    private static final List<String> FILES = List.of(FILE, FILE + "-wal", FILE + "-shm", FILE + "-journal");

    private final StoreLock lock;
    private final Database database;
    private final Writer writer;

    private RunStore(StoreLock lock, Path directory, Consumer<StoredRun> listener) {
        this.lock = lock;
        this.database = Database.writing(directory.resolve(FILE));
        this.writer = new Writer(database, listener);
    }

    /** Whether a file of a directory belongs to the store. */
    public static boolean owns(String name) {
        return name.equals(StoreLock.FILE) || FILES.contains(name);
    }

    /**
     * Opens the file of a directory, made if it is not there; empty if another process writes into the directory.
     *
     * @param fresh whether runs that are there are forgotten
     * @param listener told each run once it is durable, on the writing thread
     */
    public static Optional<RunStore> open(Path directory, boolean fresh, Consumer<StoredRun> listener) {
        try {
            Optional<StoreLock> lock = StoreLock.take(directory);
            if (lock.isPresent() && fresh) {
                for (String file : FILES) {
                    Files.deleteIfExists(directory.resolve(file));
                }
            }
            return lock.map(taken -> new RunStore(taken, directory, listener));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what the experiment is, instead of what was said before. Before the first run is put. */
    public void describe(Map<String, String> facts, List<StoredPoint> points) {
        List.of("facts", "points", "levels", "settings").forEach(table -> database.execute("delete from " + table));
        new LinkedHashMap<>(facts)
                .forEach((name, value) -> database.execute("insert into facts values (?, ?)", name, value));
        for (int i = 0; i < points.size(); i++) {
            describe(i, points.get(i));
        }
        database.commit();
    }

    private void describe(int position, StoredPoint point) {
        database.execute(
                "insert into points values (?, ?, ?, ?, ?, ?)",
                position,
                point.id(),
                point.base(),
                point.config(),
                point.firstSeed(),
                point.lastSeed());
        int i = 0;
        for (Map.Entry<String, String> level : point.levels().entrySet()) {
            database.execute("insert into levels values (?, ?, ?, ?)", position, i++, level.getKey(), level.getValue());
        }
        for (int s = 0; s < point.settings().size(); s++) {
            database.execute(
                    "insert into settings values (?, ?, ?)",
                    position,
                    s,
                    point.settings().get(s));
        }
    }

    /**
     * Keeps a run; waits while too many are waiting to be written.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void put(StoredRun run) {
        writer.put(run);
    }

    /** Returns when every run that was put is durable; none may be put any more. */
    public void finish() {
        writer.close();
    }

    @Override
    public void close() {
        try {
            finish();
        } finally {
            database.close();
            unlock();
        }
    }

    private void unlock() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
