package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCommandTest {
    @TempDir
    Path folder;

    private String tiny;

    @BeforeEach
    void writeScenario() throws IOException {
        tiny = TinyScenario.in(folder);
    }

    @Test
    void writesARowForEachSeedAndAMeanForEachMeasure() throws IOException {
        Path out = folder.resolve("out");
        Told told = run("--seeds", "11..13", "--out", out.toString());
        assertThat(told.out()).contains("measure", "95 % from", "3 runs, 0 failed", out.toString());
        assertThat(told.err()).contains("1 points, 3 seeds 100 %");
        List<String> runs = Files.readAllLines(out.resolve("runs.csv"));
        assertThat(runs).hasSize(4);
        assertThat(runs.get(0)).startsWith("point,seed,status,").endsWith(",cause");
        assertThat(runs.stream().skip(1).map(row -> row.substring(0, 11)))
                .containsExactly("tiny,11,ok,", "tiny,12,ok,", "tiny,13,ok,");
        assertThat(Files.readAllLines(out.resolve("measures.csv")).get(0))
                .isEqualTo("point,measure,mean,low,high,sd,n");
        assertThat(Files.readString(out.resolve("manifest.yaml")))
                .contains("seeds: '11..13'", "complete: true", "finished: 3", "kind: experiment");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        run("--seeds", "5", "--threads", "1", "--out", one.toString(), "--quiet");
        run("--seeds", "5", "--threads", "2", "--out", two.toString(), "--quiet");
        for (String name : List.of("runs.csv", "measures.csv", "scenario.yaml")) {
            assertThat(two.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    @Test
    void badSeedsAndThreadsAreMistakes() {
        assertThat(Told.by("experiment", tiny, "--seeds", "9..3").code()).isEqualTo(2);
        assertThat(Told.by("experiment", tiny, "--seeds", "some").err())
                .hasLineCount(1)
                .contains("101..120");
        assertThat(Told.by("experiment", tiny, "--threads", "0").code()).isEqualTo(2);
    }

    private Told run(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "experiment";
        args[1] = tiny;
        System.arraycopy(more, 0, args, 2, more.length);
        Told told = Told.by(args);
        assertThat(told.code()).as(told.err()).isZero();
        return told;
    }
}
