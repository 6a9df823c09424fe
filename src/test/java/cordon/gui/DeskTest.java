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
import java.awt.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios opened, changed and saved in the window; skipped where there is no screen. */
@Tag("display")
@Timeout(120)
class DeskTest {
    private static final List<String> SHORT = List.of("period.days=3", "period.warmUpDays=1");

    @TempDir
    Path folder;

    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private final Desk desk = new Desk(events::add);

    @BeforeEach
    void open() throws Exception {
        Screen.required();
        Draft draft = Draft.of("tutorial", SHORT);
        Prepared prepared = desk.prepare(draft);
        edt(() -> desk.place(prepared));
        awaitTold("paused");
    }

    @AfterEach
    void close() throws Exception {
        edt(() -> {
            desk.close();
            return null;
        });
    }

    private static void enter(String field, String text) throws Exception {
        edt(() -> {
            find(JTextField.class, field).setText(text);
            find(JTextField.class, field).postActionEvent();
            return null;
        });
    }

    /** Sets a value in the panel; the row is found by a search. */
    private static void set(String path, String text) throws Exception {
        edt(() -> {
            find(JTextField.class, "search").setText(path);
            JTextField field = (JTextField) all(find(ParameterRow.class, path))
                    .filter(JTextField.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            field.setText(text);
            field.postActionEvent();
            return null;
        });
    }

    private static String note(String path) {
        return all(find(ParameterRow.class, path))
                .filter(c -> "note".equals(c.getName()))
                .map(c -> ((JLabel) c).getText().replaceAll("<[^>]*>", "").replace("&lt;", "<"))
                .findFirst()
                .orElseThrow();
    }

    /** The events of the run that was begun last: the first of a run is the midnight with which its warm-up begins. */
    private List<Event> lastRun() {
        List<Event> all = List.copyOf(events);
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i) instanceof Event.Midnight && all.get(i).atMin() == -1440 ? i : from;
        }
        return all.subList(from, all.size());
    }

    private static void play() throws Exception {
        fastest();
        click("play");
        awaitTold("over");
    }

    @Test
    void aChangeOfNowIsRunSavedAndRunAgainWithoutAWindow() throws Exception {
        edt(() -> {
            desk.window().side().setSelectedIndex(2);
            return null;
        });
        set("guards.patrols.line.outShare", "0.9");
        await(() -> note("guards.patrols.line.outShare").equals("changed from 1 Mar 2024 00:00 on"));
        play();
        Path file = folder.resolve("saved.yaml");
        desk.save(file);
        List<Event> headless =
                Watching.unwatched(Draft.of(file.toString(), List.of()).read());
        assertThat(events)
                .isEqualTo(headless)
                .isNotEqualTo(Watching.unwatched(Draft.of("tutorial", SHORT).read()));
    }

    /** Map, console, pictures, ghost and band, other eyes, a card: whoever looks on in all ways at once changes nothing. */
    @Test
    void throughEveryDisplayItIsTheSameRun() throws Exception {
        MainWindow before = edt(desk::window);
        edt(() -> desk.open(Draft.of("iraq-syria", SHORT)));
        await(() -> desk.window() != before && desk.window().isShowing());
        awaitTold("paused");
        events.clear();
        click("reset");
        await(() -> !events.isEmpty());
        awaitTold("paused");
        edt(() -> {
            desk.window().showMap();
            desk.window().showConsole();
        });
        edt(() -> desk.changeNow(Map.of("guards.command.operators", "2"), words -> {}, change -> {}));
        await(() -> !desk.running().live().isEmpty());
        click("more");
        click("smuggler");
        fastest();
        click("play");
        await(() -> desk.window().frame().answer().belief() != null);
        click("picture of map");
        awaitTold("over");
        await(() -> desk.others().against().ghosts().size() == 1
                && !desk.others().against().others().isEmpty());
        assertThat(events).isEqualTo(Watching.unwatched(desk.running().read()));
    }

    @Test
    void theBandIsRunInTheBackgroundAndGivenUpAtAReset() throws Exception {
        click("more");
        await(() -> find(AbstractButton.class, "more").getText().equals("20 of 20 more"));
        click("reset");
        await(() -> find(AbstractButton.class, "more").getText().equals("run 20 more"));
        assertThat(desk.others().against().others()).isEmpty();
    }

    @Test
    void aRefusedValueIsToldInTheWordsOfTheRule() throws Exception {
        edt(() -> {
            desk.window().side().setSelectedIndex(2);
            return null;
        });
        set("guards.patrols.line.outShare", "3");
        await(() -> note("guards.patrols.line.outShare").equals("must be <= 1 (was 3)"));
        set("flows.walkers.commodity", "gold");
        await(() -> note("flows.walkers.commodity").contains("gold"));
        assertThat(desk.next()).isEqualTo(Draft.of("tutorial", SHORT));
    }

    @Test
    void whatCannotChangeWhileTimeRunsWaitsForTheResetAndAsOpenedTakesItBack() throws Exception {
        edt(() -> {
            desk.window().side().setSelectedIndex(2);
            return null;
        });
        set("modes.foot.speedKmh", "5");
        await(() -> note("modes.foot.speedKmh").equals("at next reset"));
        assertThat(desk.running()).isEqualTo(Draft.of("tutorial", SHORT));
        MainWindow before = edt(desk::window);
        click("reset");
        await(() -> desk.window() != before);
        awaitTold("paused");
        assertThat(desk.scenario().start().modes().get(0).speedKmh()).isEqualTo(5);
        MainWindow changed = edt(desk::window);
        click("asOpened");
        await(() -> desk.window() != changed);
        awaitTold("paused");
        play();
        assertThat(lastRun())
                .isEqualTo(Watching.unwatched(Draft.of("tutorial", SHORT).read()));
    }

    @Test
    void theSeedOfTheFieldIsThatOfTheNextReset() throws Exception {
        enter("seed", "12x");
        assertThat(edt(() -> find(JLabel.class, "seedNote").getText())).isEqualTo("no whole number");
        enter("seed", "9223372036854775808");
        assertThat(edt(() -> find(JLabel.class, "seedNote").getText())).isEqualTo("beyond 64 bits");
        assertThat(desk.next().seed()).isEmpty();
        enter("seed", "-9223372036854775808");
        assertThat(edt(() -> find(JLabel.class, "seedNote").getText())).isEqualTo("at reset");
        MainWindow before = edt(desk::window);
        click("reset");
        await(() -> find(JLabel.class, "seedNote").getText().isEmpty());
        play();
        assertThat(edt(desk::window)).isSameAs(before);
        assertThat(lastRun())
                .isEqualTo(Watching.unwatched(
                        Draft.of("tutorial", SHORT).withSeed(Long.MIN_VALUE).read()));
    }

    @Test
    void anInvalidFileIsToldLineByLineAndThePresentRunStays() throws Exception {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                "extends: tutorial.yaml\nguards:\n  patrols:\n    - {id: line, outShare: 3, beatkm: 4}\n");
        MainWindow before = edt(desk::window);
        edt(() -> {
            desk.open(Draft.of(bad.toString(), List.of()));
            return null;
        });
        await(() -> Stream.of(Window.getWindows()).anyMatch(w -> w instanceof JDialog && w.isShowing()));
        assertThat(edt(() -> find(JTextArea.class, "problems").getText()))
                .contains(bad + ":4:28: guards.patrols.line.outShare must be <= 1 (was 3)")
                .contains(bad + ":4:31: guards.patrols.line.beatkm is not a known key");
        edt(() -> {
            Stream.of(Window.getWindows()).filter(JDialog.class::isInstance).forEach(Window::dispose);
            return null;
        });
        assertThat(edt(desk::window)).isSameAs(before);
        assertThat(before.isShowing()).isTrue();
    }

    @Test
    void anotherScenarioTakesThePlaceOfThePresentOne() throws Exception {
        MainWindow before = edt(desk::window);
        edt(() -> {
            desk.open(Draft.of("patterns/hardened", SHORT));
            return null;
        });
        await(() -> desk.window() != before && !before.isDisplayable());
        awaitTold("paused");
        assertThat(edt(() -> desk.window().getTitle())).contains("hardened");
    }
}
