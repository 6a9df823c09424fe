package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final long LARGEST_SVG = 1_500_000;

    @TempDir
    Path dir;

    static Stream<Named<Supplier<RunFixture>>> runs() {
        return Stream.of(
                Named.of("Iraq and Syria, a year", RunFixture::iraqSyria),
                Named.of("Mexico and the USA, 2,600 km", RunFixture::mexicoUsa),
                Named.of("straight 60 km, 30 days, one commodity", () -> RunFixture.straight(60, 30, 1)),
                Named.of("straight 2,600 km, 12 commodities", () -> RunFixture.straight(2600, 365, 12)),
                Named.of("five years, 14 commodities", () -> RunFixture.straight(600, 1826, 14)),
                Named.of("two days", () -> RunFixture.straight(600, 2, 3)),
                Named.of("a ring", () -> RunFixture.pair("Lesotho", "South Africa")),
                Named.of("a short border", () -> RunFixture.pair("North Korea", "Russia")),
                Named.of("not a number", RunFixture::notNumbers),
                Named.of("nothing happened", RunFixture::nothing));
    }

    private List<Path> write(RunFixture run, String name) {
        return Report.write(dir.resolve(name), run.scenario(), run.frontier(), run.result());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void sixChartsAreDrawnTwice(Supplier<RunFixture> run) throws IOException {
        List<Path> files = write(run.get(), "charts");
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "throughput.png",
                        "throughput.svg",
                        "seizure-rate.png",
                        "seizure-rate.svg",
                        "frontier.png",
                        "frontier.svg",
                        "funnel.png",
                        "funnel.svg",
                        "militia.png",
                        "militia.svg",
                        "map.png",
                        "map.svg");
        for (Path file : files) {
            if (file.toString().endsWith("png")) {
                BufferedImage image = ImageIO.read(file.toFile());
                assertThat(image.getWidth()).isEqualTo(1600);
                assertThat(image.getHeight()).isEqualTo(900);
                assertThat(darkPixels(image)).isGreaterThan(3000);
            } else {
                assertThat(Files.size(file)).isLessThan(LARGEST_SVG);
                noTextIsCutOrCovered(file);
            }
        }
    }

    private static int darkPixels(BufferedImage image) {
        int dark = 0;
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            dark += (pixel & 0xFF) < 128 ? 1 : 0;
        }
        return dark;
    }

    static void noTextIsCutOrCovered(Path svg) throws IOException {
        List<SvgTexts> texts = SvgTexts.of(svg);
        assertThat(texts).hasSizeGreaterThan(3);
        for (int i = 0; i < texts.size(); i++) {
            SvgTexts text = texts.get(i);
            assertThat(text.box().getX()).as(svg + " " + text).isGreaterThanOrEqualTo(0);
            assertThat(text.box().getMaxX()).as(svg + " " + text).isLessThanOrEqualTo(Sheet.WIDTH);
            assertThat(text.box().getMaxY()).as(svg + " " + text).isLessThanOrEqualTo(Sheet.HEIGHT - 10);
            for (int j = 0; j < i; j++) {
                SvgTexts other = texts.get(j);
                assertThat(text.box().intersects(other.box()))
                        .as(svg + " " + text + " on " + other)
                        .isFalse();
            }
        }
    }

    @Test
    void theSameRunGivesTheSamePicturesInEveryLocale() throws IOException {
        List<Path> first = write(RunFixture.iraqSyria(), "first");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-IQ"));
            List<Path> second = write(RunFixture.iraqSyria(), "second");
            for (int i = 0; i < first.size(); i++) {
                assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
