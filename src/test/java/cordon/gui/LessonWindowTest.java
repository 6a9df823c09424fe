package cordon.gui;

import static cordon.gui.Screen.all;
import static cordon.gui.Screen.await;
import static cordon.gui.Screen.awaitTold;
import static cordon.gui.Screen.click;
import static cordon.gui.Screen.edt;
import static cordon.gui.Screen.fastest;
import static cordon.gui.Screen.find;
import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.EventSink;
import java.awt.Container;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JRadioButton;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons as a student goes through them; skipped where there is no screen. */
@Tag("display")
@Timeout(120)
class LessonWindowTest {
    private final Desk desk = new Desk(EventSink.none());

    @BeforeEach
    void open() throws Exception {
        Screen.required();
        Prepared prepared = desk.prepare(Draft.of("tutorial", List.of("period.days=3", "period.warmUpDays=1")));
        edt(() -> desk.place(prepared));
        awaitTold("paused");
    }

    @AfterEach
    void close() throws Exception {
        edt(desk::close);
    }

    private void begin(Lesson lesson) throws Exception {
        MainWindow before = edt(desk::window);
        edt(() -> desk.teach(lesson));
        await(() -> desk.window() != before && desk.window().isShowing());
        awaitTold("paused");
    }

    private static String said() throws Exception {
        return edt(LessonWindowTest::onThePanel);
    }

    private static String onThePanel() {
        return all(find(Container.class, "lesson"))
                .filter(JTextComponent.class::isInstance)
                .map(text -> ((JTextComponent) text).getText())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall", "towers", "cameras"})
    void predictedPressedWatchedAndTold(String id) throws Exception {
        Lesson lesson = Lessons.of(id).orElseThrow();
        begin(lesson);
        assertThat(edt(() -> desk.window().charts().kinds().get(0))).isEqualTo(lesson.chart());
        assertThat(edt(() -> find(JButton.class, "act").isEnabled()))
                .as("predict first")
                .isFalse();
        click("LESS");
        click("act");
        awaitTold("playing");
        fastest();
        await(() -> onThePanel().contains("You said"));
        assertThat(desk.others().against().ghosts()).hasSize(lesson.rival().isPresent() ? 2 : 1);
        assertThat(said())
                .contains("You said: " + lesson.answers().get(2))
                .contains("It is: " + lesson.answers().get(0))
                .contains("instead of", lesson.caveat());
        assertThat(edt(() -> desk.window().frame().course().daysOver())).isGreaterThanOrEqualTo(Lesson.DAYS);
        assertThat(desk.running().live()).hasSize(1);
        click("endLesson");
        await(() -> all(desk.window().getContentPane()).noneMatch(LessonPanel.class::isInstance));
    }

    /** At the lesson's own speed the answer is there within a minute. */
    @Test
    void itTakesLessThanAMinute() throws Exception {
        begin(Lessons.of("wall").orElseThrow());
        click("MORE");
        click("act");
        long begun = System.nanoTime();
        await(() -> onThePanel().contains("You said: more. So it is."));
        assertThat((System.nanoTime() - begun) / 1e9).isLessThan(60);
    }

    @Test
    void takenBackTheLessonCanBeDoneAgain() throws Exception {
        begin(Lessons.of("cameras").orElseThrow());
        click("SAME");
        click("act");
        awaitTold("playing");
        click("asOpened");
        await(() -> find(JButton.class, "act").isShowing());
        assertThat(edt(() -> find(JRadioButton.class, "MORE").isEnabled())).isTrue();
        assertThat(desk.running().live()).isEmpty();
    }
}
