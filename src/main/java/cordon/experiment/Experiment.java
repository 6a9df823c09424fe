package cordon.experiment;

import cordon.engine.Stage;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** One scenario under many seeds. What is shared by all runs is built once; one row remains of each. */
public final class Experiment {
    private final TimedScenario scenario;
    private final SeedRange seeds;
    private final BatchRunner runner;

    /** The scenario under these seeds on this many threads. */
    public Experiment(TimedScenario scenario, SeedRange seeds, int threads) {
        this.scenario = scenario;
        this.seeds = seeds;
        Stage stage = Stage.of(scenario);
        this.runner = new BatchRunner((seed, progress) -> summary(stage, seed, progress), threads);
    }

    /** Makes the runs; {@code progress} is told which share of the work is done. */
    public Batch run(DoubleConsumer progress) {
        return runner.run(seeds, progress);
    }

    /** Breaks off the runs under way. */
    public void cancel() {
        runner.cancel();
    }

    private Map<String, Double> summary(Stage stage, long seed, DoubleConsumer progress) {
        return Replication.run(scenario, stage, seed, progress).result().summary();
    }

    /** Writes the resolved scenario, the tables and the manifest. */
    public static void write(Path directory, Provenance provenance, Batch batch) throws IOException {
        Files.writeString(directory.resolve("scenario.yaml"), provenance.scenarioYaml());
        Files.writeString(directory.resolve("runs.csv"), BatchTables.runs(batch));
        Files.writeString(directory.resolve("measures.csv"), BatchTables.measures(batch));
        provenance
                .manifest(batch.complete(), batch.finished(), batch.failures(), Instant.now())
                .write(directory);
    }
}
