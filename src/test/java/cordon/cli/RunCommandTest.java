package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final List<String> TABLES =
            List.of("summary.csv", "daily.csv", "lanes.csv", "passages.csv", "militias.csv", "funnel.csv");

    @TempDir
    Path folder;

    private Path out;
    private String tiny;

    @BeforeEach
    void writeScenario() throws IOException {
        out = folder.resolve("deep/er/out");
        tiny = TinyScenario.in(folder);
    }

    @Test
    void writesTablesPicturesAndASummary() throws IOException {
        Told told = Told.by("run", tiny, "--out", out.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("Tiny", "seed 3", "Goods (in)", "party-ticks", "charts", out.toString());
        assertThat(told.err()).contains("seed 3 100 %");
        assertThat(names(out))
                .containsAll(TABLES)
                .contains("manifest.yaml", "scenario.yaml", "parties.csv.gz", "charts");
        assertThat(names(out.resolve("charts"))).isNotEmpty();
        assertThat(Files.readString(out.resolve("manifest.yaml")))
                .startsWith("cordon: ")
                .contains("seeds: '3'", "complete: true", "command: cordon run ");
    }

    @Test
    void leavesNothingButTheResult() throws IOException {
        run("--out", out.toString());
        run("--out", out.toString());
        assertThat(names(out.getParent())).containsExactly("out");
    }

    @Test
    void theResolvedScenarioReproducesTheTables() throws IOException {
        Path again = folder.resolve("again");
        run("--out", out.toString(), "--seed", "8", "--days", "2", "--set", "flows.walkers.perDay=9");
        Told told = Told.by("run", out.resolve("scenario.yaml").toString(), "--out", again.toString(), "--no-charts");
        assertThat(told.code()).as(told.err()).isZero();
        for (String name :
                Stream.concat(TABLES.stream(), Stream.of("scenario.yaml")).toList()) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
        assertThat(Files.readString(again.resolve("scenario.yaml"))).contains("perDay: 9", "days: 2", "seed: 8");
    }

    @Test
    void quietSaysNothing() {
        Told told = run("--out", out.toString(), "--quiet");
        assertThat(told.out() + told.err()).isEmpty();
    }

    @Test
    void picturesAndPartiesMayBeLeftOut() throws IOException {
        run("--out", out.toString(), "--no-charts", "--no-parties");
        assertThat(names(out)).doesNotContain("charts", "parties.csv.gz").contains("summary.csv");
    }

    @Test
    void refusesADirectoryThatHoldsSomethingElse() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        Told told = Told.by("run", tiny, "--out", out.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).hasLineCount(1).contains("not a Cordon result");
        assertThat(names(out)).containsExactly("thesis.txt");
    }

    @Test
    void refusesAFileAsDirectory() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Told.by("run", tiny, "--out", file.toString()).code()).isEqualTo(2);
        Told below = Told.by("run", tiny, "--out", file.resolve("below").toString());
        assertThat(below.code()).isEqualTo(2);
        assertThat(below.err()).hasLineCount(1).contains("cannot write");
    }

    @Test
    void anInterruptedRunLeavesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Told told = Told.by("run", tiny, "--out", out.toString());
        assertThat(Thread.interrupted()).isFalse();
        assertThat(told.code()).isEqualTo(130);
        assertThat(names(folder)).containsExactly("tiny.yaml");
    }

    @Test
    void aBadConfigurationIsRefusedBeforeAnythingIsWritten() throws IOException {
        Told told = Told.by("run", tiny, "--out", out.toString(), "--set", "flows.walkers.perDya=9");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("perDya", "did you mean 'perDay'?").doesNotContain("\tat ");
        assertThat(names(folder)).containsExactly("tiny.yaml");
    }

    @Test
    void anUnknownBorderIsAProblemOfTheConfiguration() throws IOException {
        String wrong = TinyScenario.in(folder, "{straightKm: 20}", "{guarded: Irak, neighbour: Syria}");
        Told told = Told.by("run", wrong, "--out", out.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("tiny.yaml:2:", "frontier.guarded", "did you mean 'Iraq - Syria'");
    }

    @Test
    void anUnknownConfigurationIsAMistakeWithASuggestion() {
        Told told = Told.by("run", "tutoral", "--out", out.toString());
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("tutoral", "did you mean 'tutorial'?");
    }

    private Told run(String... more) {
        Told told =
                Told.by(Stream.concat(Stream.of("run", tiny), Stream.of(more)).toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return told;
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
