package cordon.experiment.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The thread that writes runs: whatever has come while it wrote the last ones goes into the next transaction. */
final class Writer implements AutoCloseable {
    private static final int BATCH = 100;
    private static final int WAITING = 200;
    private static final long LOOK_MILLIS = 100;
    private static final String INSERT = "insert or replace into runs values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final Consumer<StoredRun> listener;
    private final BlockingQueue<StoredRun> queue = new ArrayBlockingQueue<>(WAITING);
    private final Map<List<String>, Integer> lists = new HashMap<>();
    private final Thread thread = new Thread(this::work, "store");
    private volatile boolean closing;
    private volatile RuntimeException failure;

    Writer(Database database, Consumer<StoredRun> listener) {
        this.database = database;
        this.listener = listener;
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands a run over, also when the calling thread has been interrupted, as the run is already made. */
    void put(StoredRun run) {
        boolean interrupted = Thread.interrupted();
        try {
            boolean taken = false;
            while (!taken) {
                refuse();
                try {
                    taken = queue.offer(run, LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void refuse() {
        if (failure != null) {
            throw failure;
        }
    }

    private void work() {
        try {
            List<StoredRun> batch = new ArrayList<>();
            while (next(batch)) {
                write(batch);
                batch.forEach(listener);
                batch.clear();
            }
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /** Waits for runs; false if none will come any more. */
    private boolean next(List<StoredRun> batch) {
        while (batch.isEmpty()) {
            boolean last = closing;
            try {
                StoredRun first = queue.poll(last ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                }
            } catch (InterruptedException e) {
                closing = true;
            }
            if (last && batch.isEmpty()) {
                return false;
            }
        }
        queue.drainTo(batch, BATCH - batch.size());
        return true;
    }

    private void write(List<StoredRun> batch) {
        for (StoredRun run : batch) {
            int measures = list(run.measures().names());
            int series = list(run.series().names());
            database.with(INSERT, statement -> {
                bind(statement, run, measures, series);
                return statement.executeUpdate();
            });
        }
        database.commit();
    }

    private static void bind(PreparedStatement statement, StoredRun run, int measures, int series) throws SQLException {
        statement.setString(1, run.config());
        statement.setLong(2, run.seed());
        statement.setString(3, run.ok() ? "ok" : "failed");
        if (run.ok()) {
            statement.setNull(4, Types.VARCHAR);
            statement.setInt(5, measures);
            statement.setString(6, run.measures().json());
            statement.setInt(7, series);
            statement.setString(8, run.series().json());
            statement.setString(9, run.lanes().json());
        } else {
            statement.setString(4, run.failure().orElseThrow());
        }
        statement.setDouble(10, run.seconds());
        statement.setLong(11, System.currentTimeMillis());
    }

    /** The number under which a list of names is kept; 0 for none. */
    private int list(List<String> names) {
        return names.isEmpty() ? 0 : lists.computeIfAbsent(names, this::keep);
    }

    private int keep(List<String> names) {
        Map<Integer, List<String>> known = new HashMap<>();
        database.each(
                "select list, name from names order by list, position",
                row -> known.computeIfAbsent(row.getInt(1), n -> new ArrayList<>())
                        .add(row.getString(2)));
        for (Map.Entry<Integer, List<String>> each : known.entrySet()) {
            if (each.getValue().equals(names)) {
                return each.getKey();
            }
        }
        int number = known.size() + 1;
        for (int i = 0; i < names.size(); i++) {
            database.execute("insert into names values (?, ?, ?)", number, i, names.get(i));
        }
        return number;
    }

    @Override
    public void close() {
        closing = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        refuse();
    }
}
