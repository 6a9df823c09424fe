package cordon.gui;

import com.formdev.flatlaf.FlatLightLaf;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.scenario.TimedScenario;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CountDownLatch;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/** Opens the window on a scenario. */
public final class Gui {
    /** Length of a tick while somebody looks on, so that things move smoothly; no result depends on it. */
    private static final double TICK_MIN = 0.5;

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
     * Opens a window and returns when it is closed.
     *
     * @throws NoDisplayException if there is no screen
     * @throws InterruptedException if the thread is interrupted meanwhile; the window is closed then
     */
    public static void show(TimedScenario scenario) throws InterruptedException {
        requireDisplay();
        double stepMin = scenario.start().period().tickMin();
        TimedScenario fine = scenario.withTick(Math.min(TICK_MIN, stepMin));
        Stage stage = Stage.of(fine);
        CountDownLatch closed = new CountDownLatch(1);
        MainWindow[] window = new MainWindow[1];
        SwingUtilities.invokeLater(() -> {
            window[0] = open(BorderGui.of(fine, stage, EventSink.none()), stepMin);
            window[0].addWindowListener(new WindowAdapter() {
                @Override
                public void windowClosed(WindowEvent e) {
                    closed.countDown();
                }
            });
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            SwingUtilities.invokeLater(() -> window[0].dispose());
            throw e;
        }
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
