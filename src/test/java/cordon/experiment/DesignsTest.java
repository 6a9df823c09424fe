package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.Configs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped design is in order, says beforehand what it expects, and gives a verdict on each criterion when run small. */
class DesignsTest {
    static List<Path> designs() {
        return Configs.designs();
    }

    @ParameterizedTest
    @MethodSource("designs")
    void runsSmall(Path file) {
        DesignedExperiment experiment = DesignReader.read(file, List.of("period.days=6", "period.warmUpDays=2"));
        Design design = experiment.design();
        int criteria = design.contrasts().size()
                + design.shapes().size()
                + design.disagreements().size();
        DesignedBatch batch = experiment.run(new SeedRange(1, 2), 2, share -> {});
        assertThat(batch.failures()).isEmpty();
        assertThat(batch.complete()).isTrue();
        assertThat(batch.finished()).isEqualTo(2 * experiment.points().size());
        assertThat(batch.verdicts()).hasSize(criteria).isNotEmpty();
        assertThat(experiment.seeds().size()).isGreaterThanOrEqualTo(10);
    }
}
