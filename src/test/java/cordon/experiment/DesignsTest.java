package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.Configs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped design is in order, says beforehand what it expects, and gives a verdict on each criterion when run small. */
class DesignsTest {
    static List<Path> designs() {
        return Configs.designs();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void runsSmall(Path file, @TempDir Path folder) throws IOException {
        Experiment experiment = DesignReader.read(file, List.of("period.days=6", "period.warmUpDays=2"));
        assertThat(experiment.seeds().size()).isGreaterThanOrEqualTo(10);
        Design design = experiment.design();
        int criteria = design.contrasts().size()
                + design.shapes().size()
                + design.disagreements().size();
        Stored.run(experiment.with(new SeedRange(1, 2)), folder, 2);
        try (Results results = Results.in(folder)) {
            assertThat(results.failures(1)).isEmpty();
            assertThat(results.complete()).isTrue();
            assertThat(results.finished()).isEqualTo(2 * experiment.points().size());
            assertThat(results.verdicts()).hasSize(criteria).isNotEmpty();
        }
    }
}
