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

    private String config() {
        try (Results results = Results.in(folder)) {
            return results.points().get(0).config();
        }
    }
}
