package cordon.experiment;

import cordon.events.EventSink;
import cordon.measures.IncidentRecords;
import cordon.measures.PartyRecords;
import cordon.measures.ResultTables;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The files of one run within its directory. */
public final class RunFiles {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path directory;

    /** Into this directory. */
    public RunFiles(Path directory) {
        this.directory = directory;
    }

    /** Writes the resolved scenario and the tables. */
    public void write(RunResult result, String scenarioYaml) throws IOException {
        text("scenario.yaml", scenarioYaml);
        text("summary.csv", ResultTables.summary(result));
        text("commodities.csv", ResultTables.commodities(result));
        text("balance.csv", ResultTables.balance(result));
        text("travellers.csv", ResultTables.travellers(result));
        text("daily.csv", ResultTables.daily(result));
        text("reported.csv", ResultTables.reported(result));
        text("lanes.csv", ResultTables.lanes(result));
        text("passages.csv", ResultTables.passages(result));
        text("militias.csv", ResultTables.militias(result));
        text("funnel.csv", ResultTables.funnel(result));
        text("harm.csv", ResultTables.harm(result));
    }

    /** Opens the tables that stream while the run goes on: incidents.csv and, if asked for, parties.csv.gz. */
    public Records records(Scenario scenario, boolean parties) throws IOException {
        Records records = new Records();
        try {
            Path incidents = directory.resolve("incidents.csv");
            records.add(Files.newOutputStream(incidents), out -> new IncidentRecords(scenario, out));
            if (parties) {
                Path file = directory.resolve("parties.csv.gz");
                records.add(new QuickGzip(Files.newOutputStream(file)), out -> new PartyRecords(scenario, out));
            }
            return records;
        } catch (IOException | UncheckedIOException e) {
            records.close();
            throw e;
        }
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    /** Tables with a row for every attempt of some kind. */
    public static final class Records implements AutoCloseable {
        private final List<Writer> writers = new ArrayList<>();
        private final List<EventSink> sinks = new ArrayList<>();

        private void add(OutputStream file, Function<Writer, EventSink> table) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8), BUFFER_BYTES);
            writers.add(writer);
            sinks.add(table.apply(writer));
        }

        /** Takes the events of the run. */
        public EventSink sink() {
            return EventSink.all(sinks.toArray(EventSink[]::new));
        }

        @Override
        public void close() throws IOException {
            for (Writer writer : writers) {
                writer.close();
            }
        }
    }

    /** Packs in a third of the usual time, for a fifth more bytes: a run should not wait for its records. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
