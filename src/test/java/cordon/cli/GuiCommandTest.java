package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
