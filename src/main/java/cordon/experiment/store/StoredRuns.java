package cordon.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a file of runs holds. May be read while it is written: each question is answered as of one instant. */
public final class StoredRuns implements AutoCloseable {
    /** Columns of {@link StoredRun#lanes}. */
    public static final List<String> LANE_NAMES = List.of("fromKm", "toKm", "attempts");

    private static final String OF_POINTS =
            " from runs r join points p on r.config = p.config and r.seed between p.firstSeed and p.lastSeed";

    private final Database database;
    private final Map<Integer, List<String>> names = new HashMap<>();

    private StoredRuns(Database database) {
        this.database = database;
    }

    /** Whether a directory holds a file of runs. */
    public static boolean standIn(Path directory) {
        return Files.isRegularFile(directory.resolve(RunStore.FILE));
    }

    /** Whether some process writes into a directory now. */
    public static boolean beingWritten(Path directory) {
        try {
            return StoreLock.taken(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the file of a directory that holds one. */
    public static StoredRuns in(Path directory) {
        return new StoredRuns(Database.reading(directory.resolve(RunStore.FILE)));
    }

    /** Texts by name: the design and where it comes from. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        database.each(
                "select name, value from facts order by name", row -> facts.put(row.getString(1), row.getString(2)));
        return facts;
    }

    /** The points in their order. */
    public List<StoredPoint> points() {
        Map<Integer, Map<String, String>> levels = new HashMap<>();
        database.each(
                "select point, factor, value from levels order by point, position",
                row -> levels.computeIfAbsent(row.getInt(1), p -> new LinkedHashMap<>())
                        .put(row.getString(2), row.getString(3)));
        Map<Integer, List<String>> settings = new HashMap<>();
        database.each(
                "select point, setting from settings order by point, position",
                row -> settings.computeIfAbsent(row.getInt(1), p -> new ArrayList<>())
                        .add(row.getString(2)));
        List<StoredPoint> points = new ArrayList<>();
        database.each(
                "select position, id, base, config, firstSeed, lastSeed from points order by position",
                row -> points.add(new StoredPoint(
                        row.getString(2),
                        levels.getOrDefault(row.getInt(1), Map.of()),
                        row.getString(3),
                        settings.getOrDefault(row.getInt(1), List.of()),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6))));
        return points;
    }

    /** Reads the runs of a point in the order of their seeds, one at a time. */
    public void each(StoredPoint point, Consumer<StoredRun> reader) {
        each(point.config(), point.firstSeed(), point.lastSeed(), reader);
    }

    /** Reads the runs with this digest and seeds from one to another in the order of their seeds, one at a time. */
    public void each(String config, long first, long last, Consumer<StoredRun> reader) {
        String sql = "select * from runs where config = ? and seed between ? and ? order by seed";
        database.each(sql, row -> reader.accept(run(row)), config, first, last);
    }

    /** The run with this digest and seed, if it was made. */
    public Optional<StoredRun> find(String config, long seed) {
        List<StoredRun> found = new ArrayList<>();
        database.each("select * from runs where config = ? and seed = ?", row -> found.add(run(row)), config, seed);
        return found.stream().findFirst();
    }

    /** Seeds from one to another under which a run with this digest ended with a result. */
    public Set<Long> finished(String config, long first, long last) {
        Set<Long> seeds = new LinkedHashSet<>();
        database.each(
                "select seed from runs where config = ? and seed between ? and ? and status = 'ok' order by seed",
                row -> seeds.add(row.getLong(1)),
                config,
                first,
                last);
        return seeds;
    }

    /** The names of all measures of the points' runs, in the order in which they first come. */
    public List<String> measureNames() {
        return union("measureNames");
    }

    /** The names of all series of the points' runs, in the order in which they first come. */
    public List<String> seriesNames() {
        return union("seriesNames");
    }

    private List<String> union(String column) {
        Set<String> all = new LinkedHashSet<>();
        database.each(
                "select r." + column + OF_POINTS + " where r.status = 'ok' group by r." + column
                        + " order by min(p.position), min(r.seed)",
                row -> all.addAll(names(row.getInt(1))));
        return List.copyOf(all);
    }

    /** How many runs of the points there are with this status, {@code ok} or {@code failed}. */
    public long count(String status) {
        long[] count = new long[1];
        database.each("select count(*)" + OF_POINTS + " where r.status = ?", row -> count[0] = row.getLong(1), status);
        return count[0];
    }

    /** How many runs of the points were stored at or after this moment, in milliseconds since 1970. */
    public long countSince(long millis) {
        long[] count = new long[1];
        database.each("select count(*)" + OF_POINTS + " where r.ended >= ?", row -> count[0] = row.getLong(1), millis);
        return count[0];
    }

    /** How many runs of each point failed, by the point's id; of those where one did. */
    public Map<String, Long> failedByPoint() {
        Map<String, Long> failed = new LinkedHashMap<>();
        database.each(
                "select p.id, count(*)" + OF_POINTS
                        + " where r.status = 'failed' group by p.position order by p.position",
                row -> failed.put(row.getString(1), row.getLong(2)));
        return failed;
    }

    private StoredRun run(ResultSet row) throws SQLException {
        String config = row.getString("config");
        long seed = row.getLong("seed");
        double seconds = row.getDouble("seconds");
        if (!row.getString("status").equals("ok")) {
            return StoredRun.failed(config, seed, row.getString("cause"), seconds);
        }
        return new StoredRun(
                config,
                seed,
                Optional.empty(),
                Table.read(names(row.getInt("measureNames")), row.getString("measures")),
                Table.read(names(row.getInt("seriesNames")), row.getString("series")),
                Table.read(LANE_NAMES, row.getString("lanes")),
                seconds);
    }

    private List<String> names(int list) {
        return names.computeIfAbsent(list, this::readNames);
    }

    private List<String> readNames(int list) {
        List<String> found = new ArrayList<>();
        database.each(
                "select name from names where list = ? order by position", row -> found.add(row.getString(1)), list);
        return List.copyOf(found);
    }

    @Override
    public void close() {
        database.close();
    }
}
