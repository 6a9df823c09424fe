package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentDirectoryTest {
    private static final Provenance PROVENANCE = new Provenance("experiment", "cordon", "x", "", "", Instant.EPOCH);

    @TempDir
    Path folder;

    private static Experiment tutorial(SeedRange seeds) {
        return DesignReader.plain("tutorial", List.of("period.days=1", "period.warmUpDays=0"), seeds, List.of());
    }

    private ExperimentDirectory open(Path path, boolean fresh) {
        return ExperimentDirectory.open(path, fresh, tutorial(new SeedRange(1, 2)), PROVENANCE, progress -> {});
    }

    @Test
    void refusesWhatIsNotAnExperiment() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> open(file, true)).hasMessageContaining("is not a directory");
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("mine.txt"), "");
        assertThatThrownBy(() -> open(foreign, true)).hasMessageContaining("not a Cordon result");
        Path result = Files.createDirectory(folder.resolve("result"));
        Files.writeString(result.resolve("manifest.yaml"), "cordon: 1\n");
        assertThatThrownBy(() -> open(result, false)).hasMessageContaining("--fresh");
        open(result, true).close();
        assertThat(result.resolve("manifest.yaml")).doesNotExist();
    }

    @Test
    void refusesASecondWriter() {
        try (ExperimentDirectory first = open(folder, false)) {
            assertThatThrownBy(() -> open(folder, false))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("another process");
        }
    }

    @Test
    void makesOnlyTheRunsThatAreNotThere() throws IOException {
        Stored.run(tutorial(new SeedRange(1, 3)), folder, 1);
        String config = config();
        List<Long> made = new ArrayList<>();
        try (ExperimentDirectory more = ExperimentDirectory.open(
                folder, false, tutorial(new SeedRange(2, 5)), PROVENANCE, progress -> made.add(progress.done()))) {
            assertThat(folder.resolve("manifest.yaml")).doesNotExist();
            assertThat(more.campaign(2).run()).isTrue();
            more.export(Instant.EPOCH);
        }
        assertThat(made.get(0)).isEqualTo(2);
        assertThat(made.get(made.size() - 1)).isEqualTo(4);
        try (StoredRuns runs = StoredRuns.in(folder)) {
            assertThat(runs.finished(config, 1, 9)).containsExactly(1L, 2L, 3L, 4L, 5L);
        }
        assertThat(Files.readAllLines(folder.resolve("runs.csv"))).hasSize(1 + 4);
    }

    @Test
    void aFailedRunIsMadeAgainAndAFinishedOneIsNot() throws IOException {
        Experiment experiment = tutorial(new SeedRange(1, 2));
        Stored.run(experiment, folder, 1);
        try (RunStore store = RunStore.open(folder, false, run -> {}).orElseThrow()) {
            store.put(StoredRun.failed(config(), 2, "lightning", 1));
        }
        try (Results results = Results.in(folder)) {
            assertThat(results.failures(9))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.seed()).isEqualTo(2));
        }
        Stored.run(experiment, folder, 1);
        try (Results results = Results.in(folder)) {
            assertThat(results.failed()).isZero();
            assertThat(results.finished()).isEqualTo(2);
        }
    }

    @Test
    void aRunThatFailsIsStoredAndTheOthersGoOn() throws IOException {
        Experiment experiment = tutorial(new SeedRange(1, 4));
        try (ExperimentDirectory target =
                ExperimentDirectory.open(folder, false, experiment, PROVENANCE, progress -> {})) {
            boolean done = target.campaign(2, (scenario, stage, seed, progress) -> {
                        if (seed == 2) {
                            throw new FailedRunException(seed, new IllegalStateException("no, \"never\""));
                        }
                        return Replication.run(scenario, stage, seed, progress);
                    })
                    .run();
            assertThat(done).isTrue();
            target.export(Instant.EPOCH);
        }
        assertThat(Files.readAllLines(folder.resolve("runs.csv")))
                .hasSize(5)
                .element(2)
                .asString()
                .startsWith("tutorial,2,failed,")
                .endsWith("\"java.lang.IllegalStateException: no, \"\"never\"\"\"");
        try (Results results = Results.in(folder)) {
            assertThat(results.finished()).isEqualTo(3);
            assertThat(results.failures(9))
                    .singleElement()
                    .satisfies(each -> assertThat(Experiment.command(each.point(), each.seed()))
                            .isEqualTo("cordon run tutorial --seed 2 --set period.days=1 --set period.warmUpDays=0"));
        }
    }

    /** Every third run is the last of its neighbours to end; one thread has no neighbours. */
    @Test
    void theOrderInWhichRunsEndChangesNoByte() throws IOException {
        String design = """
                question: What?
                base: tutorial
                set: {period.days: 1, period.warmUpDays: 0}
                replications: {until: [{measure: attempts, halfWidth: 12%}], atLeast: 3, atMost: 20, lookAhead: 2}
                factors:
                  - {id: perDay, path: flows.walkers.perDay, values: [10, 40]}
                """;
        Experiment experiment = DesignReader.read(Files.writeString(folder.resolve("design.yaml"), design), List.of());
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        Stored.run(experiment, one, 1);
        try (ExperimentDirectory target =
                ExperimentDirectory.open(four, false, experiment, PROVENANCE, progress -> {})) {
            target.campaign(4, (scenario, stage, seed, progress) -> {
                        LockSupport.parkNanos(seed % 3 == 1 ? 60_000_000 : 0);
                        return Replication.run(scenario, stage, seed, progress);
                    })
                    .run();
            target.export(Instant.EPOCH);
        }
        for (String table : List.of("runs.csv", "measures.csv", "series.csv", "stopping.csv")) {
            assertThat(four.resolve(table)).hasSameBinaryContentAs(one.resolve(table));
        }
        assertThat(Files.readString(one.resolve("stopping.csv"))).contains("precision-reached");
    }

    private String config() {
        try (Results results = Results.in(folder)) {
            return results.points().get(0).config();
        }
    }
}
