package cordon.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;

/** What tests do to windows that are open: look for parts, press buttons, wait until something is so. */
final class Screen {
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private Screen() {}

    /** Skips a test where there is none. */
    static void required() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no screen: run under xvfb-run to have this tested");
    }

    /** Does something on the event thread. */
    static <T> T edt(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeLater(future);
        return future.get();
    }

    static void edt(Runnable task) throws Exception {
        edt(() -> {
            task.run();
            return null;
        });
    }

    /** Waits until something is so on the event thread, but no longer than a minute. */
    static void await(Callable<Boolean> condition) throws Exception {
        await("what is waited for", condition);
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        long begun = System.nanoTime();
        while (!edt(condition)) {
            assertThat(System.nanoTime() - begun).as(what).isLessThan(LONGEST_NANOS);
            Thread.sleep(5);
        }
    }

    /** All parts of a window, from the outermost in. */
    static Stream<Component> all(Container parent) {
        return Stream.of(parent.getComponents())
                .flatMap(c -> c instanceof Container inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
    }

    /** The part of a kind that has a name, in any window that is open. */
    static <T extends Component> T find(Class<T> type, String name) {
        return type.cast(Stream.of(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(Screen::all)
                .filter(c -> type.isInstance(c) && name.equals(c.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name)));
    }

    static void click(String button) throws Exception {
        edt(() -> find(AbstractButton.class, button).doClick());
    }

    static void speed(int index) throws Exception {
        edt(() -> find(JSlider.class, "speed").setValue(index));
    }

    static void fastest() throws Exception {
        speed(Speed.ALL.size() - 1);
    }

    /** Waits until the window tells that the run is in a state, and gives what it tells. */
    static String awaitTold(String state) throws Exception {
        await(state, () -> find(JLabel.class, "told").getText().startsWith(state));
        return edt(() -> find(JLabel.class, "told").getText());
    }
}
