package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    private Photos photos(Path into) {
        return new Photos(into, () -> LocalDateTime.of(2024, 3, 14, 22, 40), Runnable::run, told::add);
    }

    @Test
    void aPictureHasItsNameTheDateOfTheRunAndTwiceTheSize() throws IOException {
        Photographed square = perPixel -> () -> Painted.image(30, 20, perPixel, g -> {});
        photos(folder).take("strip", square);
        photos(folder).take("strip", square);
        Path file = folder.resolve("strip-2024-03-14-2240.png");
        Path second = folder.resolve("strip-2024-03-14-2240-2.png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(60);
        assertThat(picture.getHeight()).isEqualTo(40);
        assertThat(told).containsExactly("Saved " + file, "Saved " + second);
        assertThat(second).exists();
    }

    @Test
    void whereNothingIsSeenOrNothingCanBeWrittenItSaysSo() throws IOException {
        photos(folder).take("map", perPixel -> null);
        Path file = java.nio.file.Files.createFile(folder.resolve("file"));
        photos(file).take("map", perPixel -> () -> Painted.image(1, 1, 1, g -> {}));
        assertThat(told.get(0)).isEqualTo("There is nothing to be seen yet");
        assertThat(told.get(1)).startsWith("Not saved: ");
    }
}
