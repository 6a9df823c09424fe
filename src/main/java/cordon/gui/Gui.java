package cordon.gui;

import com.formdev.flatlaf.FlatLightLaf;
import cordon.events.EventSink;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/** Opens the window on a scenario. */
public final class Gui {
    private Gui() {}

    /**
     * Makes sure that there is a screen.
     *
     * @throws NoDisplayException if there is none
     */
    public static void requireDisplay() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new NoDisplayException(new HeadlessException());
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (AWTError | HeadlessException | LinkageError e) {
            throw new NoDisplayException(e);
        }
    }

    /**
     * Opens a window on a scenario and returns when it, and any that took its place, is closed.
     *
     * @param config a file or the name of a shipped scenario
     * @param settings assignments such as {@code guards.patrols.north.count=4}
     * @param lesson a lesson to begin with, which is one of {@link #lessons}
     * @throws NoDisplayException if there is no screen
     * @throws cordon.scenario.ConfigException with every problem of the scenario that could be found
     * @throws InterruptedException if the thread is interrupted meanwhile; the window is closed then
     */
    public static void show(String config, List<String> settings, Optional<String> lesson) throws InterruptedException {
        requireDisplay();
        Desk desk = new Desk(EventSink.none());
        Optional<Lesson> first = lesson.flatMap(Lessons::of);
        Prepared prepared =
                desk.prepare(first.map(each -> each.draft(settings)).orElseGet(() -> Draft.of(config, settings)));
        SwingUtilities.invokeLater(() -> {
            desk.place(prepared);
            first.ifPresent(each -> new Teaching(desk, each).begin());
        });
        try {
            desk.awaitClosed();
        } catch (InterruptedException e) {
            SwingUtilities.invokeLater(desk::close);
            throw e;
        }
    }

    /** Names of the lessons, all of which are about the tutorial. */
    public static List<String> lessons() {
        return Lessons.ALL.stream().map(Lesson::id).toList();
    }

    /** How long a lesson lasts, in hours of the run. */
    public static double lessonHours() {
        return 24.0 * Lesson.DAYS;
    }

    /** Opens a window on a run that has not begun; to be called on the event thread. */
    static MainWindow open(BorderGui gui, double stepMin) {
        FlatLightLaf.setup();
        MainWindow[] window = new MainWindow[1];
        Playback playback = new Playback(gui, stepMin, why -> SwingUtilities.invokeLater(() -> tell(window[0], why)));
        window[0] = new MainWindow(gui, playback, stepMin);
        window[0].open();
        playback.begin();
        return window[0];
    }

    private static void tell(MainWindow window, Throwable why) {
        String message = "The run has broken off: " + why + "\n\nThis is a fault of Cordon. Reset begins the run anew.";
        JOptionPane.showMessageDialog(window, message, "Cordon", JOptionPane.ERROR_MESSAGE);
    }
}
