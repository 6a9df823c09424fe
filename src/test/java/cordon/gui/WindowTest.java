package cordon.gui;

import static cordon.gui.Screen.all;
import static cordon.gui.Screen.await;
import static cordon.gui.Screen.awaitTold;
import static cordon.gui.Screen.click;
import static cordon.gui.Screen.edt;
import static cordon.gui.Screen.fastest;
import static cordon.gui.Screen.find;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The window itself; skipped where there is no screen. */
@Tag("display")
@Timeout(120)
class WindowTest {
    private final TimedScenario scenario = Watching.tutorial();
    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private MainWindow window;

    @BeforeEach
    void needsAScreen() {
        Screen.required();
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            SwingUtilities.invokeAndWait(() -> window.dispose());
        }
    }

    private void open(EventSink sink) throws Exception {
        BorderGui run = Watching.run(scenario, sink);
        window = edt(() -> Gui.open(run, 5));
        awaitTold("paused");
    }

    @Test
    void playsToTheEndAsIfNobodyLookedOn() throws Exception {
        open(events::add);
        fastest();
        click("play");
        awaitTold("over");
        assertThat(events).isEqualTo(Watching.unwatched(scenario));
    }

    @Test
    void everyPartOfItIsDrawn() throws Exception {
        open(EventSink.none());
        click("step");
        List<Component> parts = all(window.getContentPane())
                .filter(c -> c instanceof StripView
                        || c instanceof Ribbon
                        || c instanceof Clock
                        || c instanceof Legend
                        || c instanceof ChartView)
                .toList();
        assertThat(parts).hasSize(4 + 3);
        for (Component part : parts) {
            await(part.toString(), () -> colours(painted(), placeOf(part)) > 3);
        }
    }

    @Test
    void aClickShowsACardAndEscapeClearsIt() throws Exception {
        open(EventSink.none());
        click("step");
        Snapshot now = edt(() -> window.frame().snapshot());
        StripView strip = window.strip();
        edt(() -> {
            var tower = now.towers().get(0);
            int x = (int) strip.viewport().x(tower.km());
            int y = (int) strip.viewport().y(tower.offsetKm()) - 6;
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                strip.dispatchEvent(new MouseEvent(strip, id, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
            }
            return null;
        });
        await(() -> window.frame().answer().card() != null);
        Card card = edt(() -> window.frame().answer().card());
        assertThat(card.subject().kind()).isEqualTo(Subject.Kind.TOWER);
        assertThat(edt(() -> all(window.getContentPane())
                        .filter(Inspector.class::isInstance)
                        .anyMatch(Component::isShowing)))
                .isTrue();
        edt(() -> {
            window.clear();
            return null;
        });
        await(() -> window.frame().answer().card() == null);
    }

    @Test
    void othersEyesSeeLessAndSaySo() throws Exception {
        open(EventSink.none());
        for (int i = 0; i < 40; i++) {
            click("step");
        }
        String truth = awaitTold("paused");
        assertThat(truth).contains("part");
        click("agency");
        await(() -> find(JLabel.class, "told").getText().contains(" track"));
        click("smuggler");
        await(() -> find(JLabel.class, "told").getText().contains("of its parties"));
        assertThat(edt(() -> window.frame().answer().belief())).isNotNull();
    }

    private BufferedImage painted() {
        window.setSize(1280, 720);
        window.validate();
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        window.getContentPane().paint(image.createGraphics());
        return image;
    }

    private Rectangle placeOf(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), window.getContentPane());
    }

    private static long colours(BufferedImage image, Rectangle box) {
        var seen = box.intersection(new Rectangle(0, 0, image.getWidth(), image.getHeight()));
        return seen.isEmpty()
                ? 0
                : Arrays.stream(image.getRGB(seen.x, seen.y, seen.width, seen.height, null, 0, seen.width))
                        .distinct()
                        .count();
    }

    @Test
    void theMenuOfPicturesHasAllThatIsSeenAndFilms() throws Exception {
        open(EventSink.none());
        List<String> items = edt(() -> Stream.of(window.getJMenuBar().getMenu(2).getMenuComponents())
                .map(Component::getName)
                .filter(name -> name != null)
                .toList());
        assertThat(items)
                .containsExactly(
                        "Save strip",
                        "Save map",
                        "Save throughput",
                        "Save seizure rate",
                        "Save line",
                        "Save militia income",
                        "Save alarm load",
                        "Film the strip",
                        "Film the map",
                        "Stop filming");
    }

    @Test
    void aStraightFrontierGetsASentenceInsteadOfAMap() throws Exception {
        open(EventSink.none());
        String said = edt(() -> {
            window.showMap();
            return all(window.map().getContentPane())
                    .filter(c -> "nowhere".equals(c.getName()))
                    .map(c -> ((JLabel) c).getText())
                    .findFirst()
                    .orElseThrow();
        });
        assertThat(said).contains("no map of it");
    }

    @Test
    void theMapIsDrawnAndZoomed() throws Exception {
        BorderGui run = Watching.run(
                ScenarioReader.read("iraq-syria", List.of("period.days=2", "period.warmUpDays=0")), EventSink.none());
        window = edt(() -> Gui.open(run, 5));
        awaitTold("paused");
        MapView map = edt(() -> {
            window.showMap();
            return window.map().view();
        });
        await(() -> map.plan() != null && map.photo(1) != null);
        double before = map.plan().pxPerKm();
        edt(() -> {
            map.zoom(2, 300, 200);
            return null;
        });
        assertThat(map.plan().pxPerKm()).isEqualTo(2 * before);
        BufferedImage picture = edt(() -> map.photo(1)).get();
        assertThat(colours(picture, new Rectangle(0, 0, picture.getWidth(), picture.getHeight())))
                .isGreaterThan(50);
    }

    @Test
    void aFaultOfTheModelIsToldAndTheWindowLives() throws Exception {
        open(event -> {
            if (event.atMin() > 60) {
                throw new IllegalStateException("made to fail");
            }
        });
        click("play");
        await(() -> dialog() != null);
        edt(() -> dialog().dispose());
        awaitTold("broken off");
        assertThat(window.isVisible()).isTrue();
        click("reset");
        awaitTold("paused");
    }

    private static JDialog dialog() {
        return Stream.of(Window.getWindows())
                .filter(w -> w instanceof JDialog && w.isVisible())
                .map(JDialog.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Test
    void masonsConsoleDrivesTheSameRunAndItsClosingEndsNothing() throws Exception {
        open(events::add);
        MasonConsole console = edt(() -> {
            window.showConsole();
            return (MasonConsole) Stream.of(Window.getWindows())
                    .filter(w -> w instanceof MasonConsole && w.isVisible())
                    .findFirst()
                    .orElseThrow();
        });
        edt(() -> {
            console.pressPlay();
            return null;
        });
        awaitTold("playing");
        edt(() -> {
            console.doClose();
            return null;
        });
        assertThat(console.isVisible()).isFalse();
        assertThat(window.isVisible()).isTrue();
        awaitTold("playing");
    }

    @Test
    void theProgramEndsWhenItsWindowIsClosed() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.prefs.userRoot=" + System.getProperty("java.util.prefs.userRoot"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Closing.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("returned 0").doesNotContain("Exception");
    }
}
