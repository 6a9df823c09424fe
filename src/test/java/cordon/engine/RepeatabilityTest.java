package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.fixtures.ResultFiles;
import cordon.fixtures.Runs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same scenario and seed give the same bytes, whoever runs them; another seed gives another year. */
class RepeatabilityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"tutorial,30", "iraq-syria,5"})
    void sameSeedSameBytesAndSoDoesTheWrittenScenario(String config, String days) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path again = folder.resolve("again");
        ResultFiles.run(first, config, "--days", days, "--set", "period.warmUpDays=5");
        ResultFiles.run(second, config, "--days", days, "--set", "period.warmUpDays=5");
        ResultFiles.run(again, first.resolve("scenario.yaml").toString());
        assertThat(ResultFiles.contents(first)).hasSizeGreaterThan(10).isEqualTo(ResultFiles.contents(second));
        assertThat(ResultFiles.contents(again)).isEqualTo(ResultFiles.contents(first));
    }

    @Test
    void anotherSeedIsAnotherYear() {
        assertThat(Runs.events("tutorial", "period.days=1", "period.seed=1"))
                .isNotEqualTo(Runs.events("tutorial", "period.days=1", "period.seed=2"));
    }

    /** Seeds that differ only in their upper 32 bits differ. */
    @Test
    void all64BitsOfTheSeedCount() {
        assertThat(Runs.events("tutorial", "period.days=1", "period.warmUpDays=0", "period.seed=1"))
                .isNotEqualTo(
                        Runs.events("tutorial", "period.days=1", "period.warmUpDays=0", "period.seed=4294967297"));
    }
}
