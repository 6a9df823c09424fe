package cordon.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final StoredPoint POINT =
            new StoredPoint("a/b", Map.of("x", "1"), "base.yaml", List.of("p=1", "q=[2, 'r']"), "digest", 1, 3);

    @TempDir
    Path folder;

    private static StoredRun run(String config, long seed) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("tenth", 0.1 + seed);
        measures.put("none", Double.NaN);
        measures.put("tiny", -Double.MIN_VALUE);
        measures.put("huge", Double.MAX_VALUE);
        Table series =
                new Table(List.of("fromDay", "delivered"), List.of(new double[] {0, 1}, new double[] {28, 1e-7}));
        Table lanes = new Table(StoredRuns.LANE_NAMES, List.of(new double[] {0, 5, 7}));
        return new StoredRun(config, seed, Optional.empty(), Table.ofRow(measures), series, lanes, 0.5);
    }

    private void fill(StoredRun... runs) {
        try (RunStore store = RunStore.open(folder, false, run -> {}).orElseThrow()) {
            store.describe(Map.of("question", "what?"), List.of(POINT));
            List.of(runs).forEach(store::put);
        }
    }

    @Test
    void givesBackEveryBit() {
        fill(run("digest", 2), run("digest", 1), run("other", 1), StoredRun.failed("digest", 3, "no \"way\"", 0.1));
        try (StoredRuns runs = StoredRuns.in(folder)) {
            assertThat(runs.facts()).containsExactly(Map.entry("question", "what?"));
            assertThat(runs.points()).containsExactly(POINT);
            List<StoredRun> read = new ArrayList<>();
            runs.each(POINT, read::add);
            assertThat(read).extracting(StoredRun::seed).containsExactly(1L, 2L, 3L);
            assertThat(read.get(1).measures().rows().get(0))
                    .containsExactly(2.1, Double.NaN, -Double.MIN_VALUE, Double.MAX_VALUE);
            assertThat(read.get(1)).isEqualTo(run("digest", 2));
            assertThat(read.get(2).failure()).contains("no \"way\"");
            assertThat(runs.count("ok")).isEqualTo(2);
            assertThat(runs.count("failed")).isEqualTo(1);
            assertThat(runs.finished("digest", 1, 3)).containsExactly(1L, 2L);
            assertThat(runs.measureNames()).containsExactly("tenth", "none", "tiny", "huge");
            assertThat(runs.seriesNames()).containsExactly("fromDay", "delivered");
        }
    }

    @Test
    void oneProcessWritesAtATimeAndAFailedRunIsReplaced() {
        try (RunStore store = RunStore.open(folder, false, run -> {}).orElseThrow()) {
            assertThat(RunStore.open(folder, false, run -> {})).isEmpty();
            assertThat(StoredRuns.beingWritten(folder)).isTrue();
            store.describe(Map.of(), List.of(POINT));
            store.put(StoredRun.failed("digest", 1, "once", 0.1));
        }
        assertThat(StoredRuns.beingWritten(folder)).isFalse();
        fill(run("digest", 1));
        try (StoredRuns runs = StoredRuns.in(folder)) {
            assertThat(runs.find("digest", 1))
                    .hasValueSatisfying(run -> assertThat(run.ok()).isTrue());
            assertThat(runs.count("failed")).isZero();
        }
    }

    @Test
    void tellsOfARunOnlyWhenItIsDurable() {
        List<Long> told = new ArrayList<>();
        try (RunStore store = RunStore.open(folder, false, run -> {
                    try (StoredRuns runs = StoredRuns.in(folder)) {
                        assertThat(runs.find("digest", run.seed())).isPresent();
                    }
                    told.add(run.seed());
                })
                .orElseThrow()) {
            store.describe(Map.of(), List.of(POINT));
            for (long seed = 1; seed <= 250; seed++) {
                store.put(run("digest", seed));
            }
            store.finish();
            assertThat(told).hasSize(250).isSorted();
        }
    }

    @Test
    void freshForgets() {
        fill(run("digest", 1));
        try (RunStore store = RunStore.open(folder, true, run -> {}).orElseThrow()) {
            store.describe(Map.of(), List.of(POINT));
        }
        try (StoredRuns runs = StoredRuns.in(folder)) {
            assertThat(runs.count("ok")).isZero();
        }
    }
}
