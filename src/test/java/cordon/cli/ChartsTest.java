package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.ResultDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
    @TempDir
    Path folder;

    @Test
    void aComputerWithoutFontsGetsAWarningAndNoHalfPictures() throws IOException {
        StringWriter err = new StringWriter();
        try (ResultDirectory directory = ResultDirectory.prepare(folder.resolve("out"))) {
            boolean drawn = Charts.draw(directory.path(), ChartsTest::halfDrawn, new PrintWriter(err, true));
            assertThat(drawn).isFalse();
            assertThat(directory.path()).isEmptyDirectory();
        }
        assertThat(err.toString()).hasLineCount(1).contains("no fonts found", "fontconfig");
    }

    private static void halfDrawn(Path charts) throws IOException {
        Files.createDirectories(charts);
        Files.writeString(charts.resolve("map.svg"), "<svg");
        throw new InternalError("no fonts\nfound");
    }
}
