package cordon.experiment.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection to the file of runs, with its tables and errors as those of a file. */
final class Database implements AutoCloseable {
    private static final String[] SCHEMA = {
        "create table if not exists facts(name text primary key, value text not null) strict",
        "create table if not exists points(position integer primary key, id text not null unique, base text not null,"
                + " config text not null, firstSeed integer not null, lastSeed integer not null) strict",
        "create table if not exists levels(point integer not null, position integer not null, factor text not null,"
                + " value text not null, primary key(point, position)) strict",
        "create table if not exists settings(point integer not null, position integer not null,"
                + " setting text not null, primary key(point, position)) strict",
        "create table if not exists names(list integer not null, position integer not null, name text not null,"
                + " primary key(list, position)) strict",
        "create table if not exists runs(config text not null, seed integer not null, status text not null, cause text,"
                + " measureNames integer, measures text, seriesNames integer, series text, lanes text,"
                + " seconds real not null, ended integer not null, primary key(config, seed)) strict",
        "create view if not exists measures as select p.id as point, r.seed, n.name as measure, j.value"
                + " from points p join runs r on r.config = p.config and r.seed between p.firstSeed and p.lastSeed"
                + " join json_each(r.measures, '$[0]') j join names n on n.list = r.measureNames and n.position = j.key",
        "pragma user_version = 1"
    };

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a statement. */
    interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** What is done with each row. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Opens a file for writing, made if it is not there; whatever is committed survives the end of the process and of the machine. */
    static Database writing(Path file) {
        return in(() -> {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            run(connection, "pragma busy_timeout = 20000", "pragma journal_mode = wal", "pragma synchronous = full");
            run(connection, SCHEMA);
            connection.setAutoCommit(false);
            return new Database(connection);
        });
    }

    /** Opens a file that is there for reading. */
    static Database reading(Path file) {
        return in(() -> {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            run(connection, "pragma busy_timeout = 20000", "pragma query_only = true");
            return new Database(connection);
        });
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** Does something with a statement. */
    <T> T with(String sql, Use<T> use) {
        return in(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return use.with(statement);
            }
        });
    }

    /** Executes a statement with these values. */
    void execute(String sql, Object... values) {
        with(sql, statement -> {
            bind(statement, values);
            return statement.execute();
        });
    }

    /** Reads the rows that a query with these values finds, one at a time. */
    void each(String sql, Row row, Object... values) {
        with(sql, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
            return null;
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** Makes everything since the last commit durable. */
    void commit() {
        in(() -> {
            connection.commit();
            return null;
        });
    }

    @Override
    public void close() {
        in(() -> {
            connection.close();
            return null;
        });
    }

    private interface Work<T> {
        T done() throws SQLException;
    }

    private static <T> T in(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("runs.sqlite: " + e.getMessage(), e));
        }
    }
}
