package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films and pictures of the tutorial, without a screen. */
class RecordingTest {
    @TempDir
    Path folder;

    private static Recording tutorial() {
        return new Recording(Watching.tutorial());
    }

    @Test
    void aFilmHasAPictureForEachIntervalAndIsTheSameAgain() throws IOException {
        Path file = folder.resolve("film.gif");
        double[] done = {0};
        tutorial().film(file, 3, 30, false, share -> done[0] = share);
        GifFile film = GifFile.read(file);
        assertThat(film.pictures()).hasSize(6);
        assertThat(film.pictures()).allMatch(p -> p.getWidth() == 960 && p.getHeight() == 390);
        assertThat(Watching.inked(film.pictures().get(5))).isGreaterThan(100_000);
        assertThat(done[0]).isEqualTo(1);
        Path again = folder.resolve("again.gif");
        tutorial().film(again, 3, 30, false, share -> {});
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }

    @Test
    void aFilmEndsWithThePeriod() throws IOException {
        Path file = folder.resolve("film.gif");
        tutorial().film(file, 100, 720, false, share -> {});
        assertThat(GifFile.read(file).pictures().size()).isEqualTo(6 + 1);
    }

    @Test
    void aPictureIsTwiceAsLargeAsOnTheScreenAndTheSameAgain() throws IOException {
        Path file = folder.resolve("a/picture.png");
        tutorial().picture(file, 30);
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2560);
        Path again = folder.resolve("again.png");
        tutorial().picture(again, 30);
        assertThat(Files.mismatch(file, again)).isEqualTo(-1);
    }
}
