package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuiCommandTest {
    /** No name of a screen at all, and the name of one that does not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"", ":4711"})
    void withoutAScreenItSaysSoInOneLine(String display) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "cordon.cli.Main",
                "gui"));
        builder.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said.strip()).startsWith("cordon: no display").doesNotContain("\n");
    }

    @Test
    void helpSaysThatItBeginsWithTheTutorial() {
        assertThat(Told.by("gui", "--help").out()).contains("default: tutorial");
    }

    @Test
    void aFilmNeedsNoScreen(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("film.gif");
        Told told = Told.by("gui", "--record", file.toString(), "--hours", "2", "--set", "period.warmUpDays=0");
        assertThat(told.out()).contains("Film: " + file);
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void whatCannotBeFilmedIsToldAndNothingIsWritten(@TempDir Path folder) {
        String file = folder.resolve("film.gif").toString();
        assertThat(Told.by("gui", "--record", file, "--hours", "200").err()).contains("raise --every");
        assertThat(Told.by("gui", "--record", file, "--hours", "0").err()).contains("more than 0");
        assertThat(Told.by("gui", "--record", file, "--map").err()).contains("no map of it");
        assertThat(folder).isEmptyDirectory();
    }
}
