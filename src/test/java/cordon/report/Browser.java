package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A browser without a screen that shows a page. */
public final class Browser {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_SECONDS = 120;
    private static final int PHONE = 375;
    private static final int DARK = 0;
    private static final int LIGHT = 1;
    private static final Pattern WIDTH = Pattern.compile("<title>(\\d+)</title>");

    private final Path folder;

    private Browser(Path folder) {
        this.folder = folder;
    }

    /** A browser that works in this folder; skips the test where there is none. */
    public static Browser orSkip(Path folder) {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium: the page is not shown");
        return new Browser(folder);
    }

    /** Holds a page to what every page must do: no complaint in any width, light and dark, no sideways scrolling on a phone, a PDF. */
    public void showsWideNarrowAndOnPaper(Path page) throws IOException, InterruptedException {
        shoot(page, 1280, LIGHT);
        shoot(page, 500, LIGHT);
        shoot(page, 1280, DARK);
        assertThat(contentWidth(page, PHONE)).isLessThanOrEqualTo(PHONE);
        Path pdf = folder.resolve("page.pdf");
        show(page, "--print-to-pdf=" + pdf);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private void shoot(Path page, int width, int scheme) throws IOException, InterruptedException {
        Path shot = folder.resolve(width + "-" + scheme + ".png");
        String said = show(
                page,
                "--screenshot=" + shot,
                "--window-size=" + width + ",3000",
                "--blink-settings=preferredColorScheme=" + scheme);
        assertThat(said).doesNotContain("CONSOLE");
        BufferedImage image = ImageIO.read(shot.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat((image.getRGB(2, 2) & 0xFF) < 0x80).as("dark").isEqualTo(scheme == DARK);
    }

    /** The page as the browser has understood it. */
    public String shown(Path page) throws IOException, InterruptedException {
        return show(page, "--dump-dom");
    }

    /** How wide the content is where the window has this width: more if it must be moved sideways. */
    int contentWidth(Path page, int width) throws IOException, InterruptedException {
        Path around = Files.writeString(folder.resolve("phone.html"), """
                <html><body><iframe id="phone" src="%s" style="width:%dpx;height:800px;border:0"></iframe>
                <script>phone.onload = () => document.title = phone.contentDocument.documentElement.scrollWidth</script>
                </body></html>
                """.formatted(page.toUri(), width));
        Matcher told = WIDTH.matcher(show(around, "--dump-dom", "--allow-file-access-from-files"));
        assertThat(told.find()).isTrue();
        return Integer.parseInt(told.group(1));
    }

    private String show(Path page, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process browser = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(browser.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }
}
