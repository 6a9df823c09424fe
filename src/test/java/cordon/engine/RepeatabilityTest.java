package cordon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.fixtures.ResultFiles;
import cordon.fixtures.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same scenario and seed give the same bytes, whoever runs them; another seed gives another year. */
class RepeatabilityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"tutorial,30", "iraq-syria,2"})
    void sameSeedSameBytesAndSoDoesTheWrittenScenario(String config, String days) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path again = folder.resolve("again");
        ResultFiles.run(first, config, "--days", days, "--set", "period.warmUpDays=2");
        ResultFiles.run(second, config, "--days", days, "--set", "period.warmUpDays=2");
        ResultFiles.run(again, first.resolve("scenario.yaml").toString());
        assertThat(ResultFiles.contents(first)).hasSizeGreaterThan(10).isEqualTo(ResultFiles.contents(second));
        assertThat(ResultFiles.contents(again)).isEqualTo(ResultFiles.contents(first));
    }

    @Test
    void anotherSeedIsAnotherYear() {
        assertThat(events(1)).isEqualTo(events(1)).isNotEqualTo(events(2));
    }

    /** Seeds that differ only in their upper 32 bits differ. */
    @Test
    void all64BitsOfTheSeedCount() {
        assertThat(events(1)).isNotEqualTo(events((1L << 32) + 1));
    }

    private static List<Event> events(long seed) {
        return Runs.events("tutorial", "period.days=1", "period.warmUpDays=0", "period.seed=" + seed);
    }
}
