package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped patterns at reduced size: 60 days after 45 of learning and ten seeds of their own. Criteria that hold with thirty seeds by
 * so much that ten decide them hold here too, each with the interval of its file; what fails or is undecided in full is left to the page.
 */
class PatternsTest {
    private static final List<String> REDUCED = List.of("period.days=60", "period.warmUpDays=45");
    private static final SeedRange SEEDS = new SeedRange(11, 20);

    @ParameterizedTest
    @CsvSource({
        "2-displacement, local-fall rerouted more-by-gate",
        "3-randomise, random-by-learning random-below-concentrated spread-below-concentrated",
        "6-better-figures-worse-border, half-cameras-look-better half-cameras-are-no-better figures-against-truth"
    })
    void holds(String pattern, String criteria, @TempDir Path folder) throws IOException {
        Experiment experiment = DesignReader.read(Path.of("configs", "patterns", pattern + ".yaml"), REDUCED);
        Stored.run(experiment.with(SEEDS), folder, 2);
        try (Results results = Results.in(folder)) {
            assertThat(results.verdicts())
                    .filteredOn(verdict -> verdict.finding() == Verdict.Finding.HOLDS)
                    .extracting(Verdict::id)
                    .contains(criteria.split(" "));
        }
    }
}
