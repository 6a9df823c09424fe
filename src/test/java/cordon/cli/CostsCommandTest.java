package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostsCommandTest {
    @TempDir
    Path folder;

    @Test
    void writesATableAndAPictureWithTheSlopeInItsTitle() throws IOException {
        Path out = folder.resolve("out");
        Told told = Told.by(
                "costs",
                TinyScenario.in(folder),
                "--factors=parties,tick",
                "--times=1,10",
                "--runs=1",
                "--warm=0",
                "--days=2",
                "--out=" + out);
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out())
                .containsPattern(
                        "Run time grows with powers of what is simulated: parties.[\u2212.0-9]+, tick.[\u2212.0-9]+\n")
                .containsPattern("parties  x 10 +60 +[.0-9]+ s per simulated year");
        assertThat(out.resolve("costs.csv"))
                .content()
                .hasLineCount(5)
                .contains("parties,10.000000,60.000000,\"consignments a day\",1,", "tick,10.000000,50.000000,");
        assertThat(out.resolve("charts/costs.png")).isNotEmptyFile();
        assertThat(out.resolve("charts/costs.svg"))
                .content()
                .contains("consignments a day", "tick length, min", "s per simulated year");
        assertThat(out.resolve("manifest.yaml")).content().contains("kind: costs");
    }

    @Test
    void anUnknownFactorIsAMistakeWithASuggestion() {
        Told told = Told.by("costs", "tutorial", "--factors", "partys");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("no factor 'partys'", "did you mean 'parties'?");
    }
}
