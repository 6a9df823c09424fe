package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GifTest {
    @TempDir
    Path folder;

    /** A ground of many colours, of which plain ones take the most room, and a square that moves. */
    private static BufferedImage picture(int left) {
        BufferedImage image = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xFAF6EC));
        g.fillRect(0, 0, 80, 60);
        for (int i = 0; i < 800; i++) {
            image.setRGB(i % 80, 50 + i / 80, new Color(i % 256, i * 7 % 256, i * 13 % 256).getRGB());
        }
        g.setColor(new Color(0xD55E00));
        g.fillRect(left, 10, 6, 6);
        g.dispose();
        return image;
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void isReadBackAsItWasDrawn() throws IOException {
        Path file = folder.resolve("film.gif");
        try (Gif gif = new Gif(file, 12)) {
            for (int i = 0; i < 5; i++) {
                gif.add(picture(10 * i));
            }
            gif.done();
        }
        GifFile film = GifFile.read(file);
        assertThat(film.pictures()).hasSize(5);
        assertThat(film.delays()).containsOnly(12);
        assertThat(film.loops()).isTrue();
        for (int i = 0; i < 5; i++) {
            BufferedImage drawn = picture(10 * i);
            BufferedImage read = film.pictures().get(i);
            assertThat(read.getWidth()).isEqualTo(80);
            assertThat(read.getHeight()).isEqualTo(60);
            for (int x = 0; x < 80; x++) {
                for (int y = 0; y < 50; y++) {
                    assertThat(read.getRGB(x, y)).as("%d: %d %d", i, x, y).isEqualTo(drawn.getRGB(x, y));
                }
                Color at = new Color(drawn.getRGB(x, 55));
                assertThat(new Color(read.getRGB(x, 55)).getGreen())
                        .isCloseTo(at.getGreen(), org.assertj.core.data.Offset.offset(40));
            }
        }
    }

    @Test
    void untilItIsWholeThereIsNothingInItsPlaceAndAfterABreakNothingAtAll() throws IOException {
        Path file = folder.resolve("film.gif");
        Files.writeString(file, "what was there");
        try (Gif gif = new Gif(file, 12)) {
            gif.add(picture(0));
            assertThat(file).hasContent("what was there");
        }
        assertThat(file).hasContent("what was there");
        assertThat(files()).containsExactly("film.gif");
    }
}
