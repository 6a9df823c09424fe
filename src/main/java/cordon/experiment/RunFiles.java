package cordon.experiment;

import cordon.events.EventSink;
import cordon.measures.PartyRecords;
import cordon.measures.ResultTables;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        text("daily.csv", ResultTables.daily(result));
        text("reported.csv", ResultTables.reported(result));
        text("lanes.csv", ResultTables.lanes(result));
        text("passages.csv", ResultTables.passages(result));
        text("militias.csv", ResultTables.militias(result));
        text("funnel.csv", ResultTables.funnel(result));
        text("harm.csv", ResultTables.harm(result));
        text("incidents.csv", ResultTables.incidents(result));
    }

    /** Opens parties.csv.gz, which streams while the run goes on. */
    public Parties parties(Scenario scenario) throws IOException {
        return new Parties(scenario, directory.resolve("parties.csv.gz"));
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    /** The table with a row for every attempt. */
    public static final class Parties implements AutoCloseable {
        private final Writer writer;
        private final PartyRecords records;

        private Parties(Scenario scenario, Path file) throws IOException {
            OutputStream packed = new QuickGzip(Files.newOutputStream(file));
            writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8), BUFFER_BYTES);
            records = new PartyRecords(scenario, writer);
        }

        /** Takes the events of the run. */
        public EventSink sink() {
            return records;
        }

        @Override
        public void close() throws IOException {
            writer.close();
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
