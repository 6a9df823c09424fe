package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JToggleButton;
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
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: run under xvfb-run to have this tested");
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            SwingUtilities.invokeAndWait(() -> window.dispose());
        }
    }

    private void open(EventSink sink) throws Exception {
        BorderGui run = Watching.run(scenario, sink);
        window = onEventThread(() -> Gui.open(run, 5));
        awaitTold("paused");
    }

    private static <T> T onEventThread(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeLater(future);
        return future.get();
    }

    private <T extends Component> T find(Class<T> type, String name) {
        return type.cast(all(window.getContentPane())
                .filter(c -> type.isInstance(c) && name.equals(c.getName()))
                .findFirst()
                .orElseThrow());
    }

    private static Stream<Component> all(Container parent) {
        return Stream.of(parent.getComponents())
                .flatMap(c -> c instanceof Container inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
    }

    private void click(String button) throws Exception {
        onEventThread(() -> {
            find(JButton.class, button).doClick();
            return null;
        });
    }

    private String awaitTold(String state) throws Exception {
        String told = "";
        while (!told.startsWith(state)) {
            Thread.sleep(10);
            told = onEventThread(() -> find(JLabel.class, "told").getText());
        }
        return told;
    }

    @Test
    void playsToTheEndAsIfNobodyLookedOn() throws Exception {
        open(events::add);
        onEventThread(() -> {
            find(JSlider.class, "speed").setValue(Speed.ALL.size() - 1);
            return null;
        });
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
            while (onEventThread(() -> colours(painted(), placeOf(part))) <= 3) {
                Thread.sleep(20);
            }
        }
    }

    @Test
    void aClickShowsACardAndEscapeClearsIt() throws Exception {
        open(EventSink.none());
        click("step");
        Snapshot now = onEventThread(() -> window.frame().snapshot());
        StripView strip = window.strip();
        onEventThread(() -> {
            var tower = now.towers().get(0);
            int x = (int) strip.viewport().x(tower.km());
            int y = (int) strip.viewport().y(tower.offsetKm()) - 6;
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                strip.dispatchEvent(new MouseEvent(strip, id, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
            }
            return null;
        });
        Card card = null;
        while (card == null) {
            Thread.sleep(20);
            card = onEventThread(() -> window.frame().answer().card());
        }
        assertThat(card.subject().kind()).isEqualTo(Subject.Kind.TOWER);
        assertThat(onEventThread(() -> all(window.getContentPane())
                        .filter(Inspector.class::isInstance)
                        .anyMatch(Component::isShowing)))
                .isTrue();
        onEventThread(() -> {
            window.clear();
            return null;
        });
        while (onEventThread(() -> window.frame().answer().card()) != null) {
            Thread.sleep(20);
        }
    }

    @Test
    void othersEyesSeeLessAndSaySo() throws Exception {
        open(EventSink.none());
        for (int i = 0; i < 40; i++) {
            click("step");
        }
        String truth = awaitTold("paused");
        assertThat(truth).contains("part");
        onEventThread(() -> {
            find(JToggleButton.class, "agency").doClick();
            return null;
        });
        while (!awaitTold("paused").contains(" track")) {
            Thread.sleep(20);
        }
        onEventThread(() -> {
            find(JToggleButton.class, "smuggler").doClick();
            return null;
        });
        while (!awaitTold("paused").contains("of its parties")) {
            Thread.sleep(20);
        }
        assertThat(onEventThread(() -> window.frame().answer().belief())).isNotNull();
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
        List<String> items =
                onEventThread(() -> Stream.of(window.getJMenuBar().getMenu(2).getMenuComponents())
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
                        "Film the strip",
                        "Film the map",
                        "Stop filming");
    }

    @Test
    void aStraightFrontierGetsASentenceInsteadOfAMap() throws Exception {
        open(EventSink.none());
        String said = onEventThread(() -> {
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
        window = onEventThread(() -> Gui.open(run, 5));
        awaitTold("paused");
        MapView map = onEventThread(() -> {
            window.showMap();
            return window.map().view();
        });
        while (onEventThread(() -> map.plan() == null || map.photo(1) == null)) {
            Thread.sleep(20);
        }
        double before = map.plan().pxPerKm();
        onEventThread(() -> {
            map.zoom(2, 300, 200);
            return null;
        });
        assertThat(map.plan().pxPerKm()).isEqualTo(2 * before);
        BufferedImage picture = onEventThread(() -> map.photo(1)).get();
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
        JDialog dialog = null;
        while (dialog == null) {
            Thread.sleep(20);
            dialog = Stream.of(Window.getWindows())
                    .filter(w -> w instanceof JDialog && w.isVisible())
                    .map(JDialog.class::cast)
                    .findFirst()
                    .orElse(null);
        }
        JDialog shown = dialog;
        onEventThread(() -> {
            shown.dispose();
            return null;
        });
        awaitTold("broken off");
        assertThat(window.isVisible()).isTrue();
        click("reset");
        awaitTold("paused");
    }

    @Test
    void masonsConsoleDrivesTheSameRunAndItsClosingEndsNothing() throws Exception {
        open(events::add);
        MasonConsole console = onEventThread(() -> {
            window.showConsole();
            return (MasonConsole) Stream.of(Window.getWindows())
                    .filter(w -> w instanceof MasonConsole && w.isVisible())
                    .findFirst()
                    .orElseThrow();
        });
        onEventThread(() -> {
            console.pressPlay();
            return null;
        });
        awaitTold("playing");
        onEventThread(() -> {
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
