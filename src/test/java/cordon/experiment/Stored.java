package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import cordon.experiment.store.Table;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import cordon.scenario.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Experiments run into a directory, and directories with runs made by hand. */
final class Stored {
    private Stored() {}

    /** Runs an experiment to its end, tables and all. */
    static void run(Experiment experiment, Path directory, int threads) throws IOException {
        Provenance provenance = new Provenance("experiment", "cordon", "x", "", "", Instant.EPOCH);
        try (ExperimentDirectory target =
                ExperimentDirectory.open(directory, false, experiment, provenance, progress -> {})) {
            assertThat(target.campaign(threads).run()).isTrue();
            target.export(Instant.EPOCH);
        }
    }

    /** A run of a point, whose id stands for its digest. */
    static StoredRun ok(String point, long seed, Map<String, Double> measures, double[]... lanes) {
        Table bins = new Table(StoredRuns.LANE_NAMES, Arrays.asList(lanes));
        return new StoredRun(point, seed, Optional.empty(), Table.ofRow(measures), Table.NONE, bins, 1);
    }

    /** The results of a design with these points, seeds 1 to {@code seeds}, and runs. */
    static Results results(Path directory, String design, List<String> points, int seeds, List<StoredRun> runs) {
        Design bound = ConfigTree.read("design", design, Resolver.none()).bind(Design.class);
        List<StoredPoint> stored = new ArrayList<>();
        points.forEach(id -> stored.add(new StoredPoint(id, Map.of(), "x", List.of(), id, 1, seeds)));
        try (RunStore store = RunStore.open(directory, false, run -> {}).orElseThrow()) {
            store.describe(Map.of("design", YamlWriter.write(bound)), stored);
            runs.forEach(store::put);
        }
        return Results.in(directory);
    }
}
