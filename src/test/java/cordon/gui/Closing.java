package cordon.gui;

import cordon.cli.Main;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;

/** A program that opens the window and MASON's console and closes the window, as a user would; then nothing may keep it alive. */
final class Closing {
    private Closing() {}

    public static void main(String[] args) {
        Thread user = new Thread(Closing::closeWhenOpen);
        user.setDaemon(true);
        user.start();
        System.out.println("returned " + Main.run("gui", "tutorial", "--days", "2"));
    }

    private static void closeWhenOpen() {
        while (true) {
            SwingUtilities.invokeLater(() -> Stream.of(Window.getWindows())
                    .filter(window -> window instanceof MainWindow && window.isShowing())
                    .forEach(window -> {
                        ((MainWindow) window).showConsole();
                        window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
                    }));
            try {
                Thread.sleep(3000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
