package cordon.gui;

import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** The same orders as menus, with their keys, and what is seldom needed. */
final class Menus extends JMenuBar {
    private static final long serialVersionUID = 1L;
    private static final double ZOOM = 1.5;
    private static final double STEP_PX = 120;

    Menus(MainWindow window, Playback playback, StripView strip) {
        JMenu run = new JMenu("Run");
        item(run, "Play or pause", "SPACE", window::toggle);
        item(run, "Step", "RIGHT", playback::step);
        item(run, "Reset", "R", playback::reset);
        run.addSeparator();
        item(run, "Close", "ctrl W", window::dispose);
        add(run);
        JMenu view = new JMenu("View");
        item(view, "Whole line", "0", strip::lookAtAll);
        item(view, "Larger", "PLUS", () -> strip.zoom(ZOOM));
        item(view, "Smaller", "MINUS", () -> strip.zoom(1 / ZOOM));
        item(view, "Along the line to its start", "ctrl LEFT", () -> strip.move(STEP_PX));
        item(view, "Along the line to its end", "ctrl RIGHT", () -> strip.move(-STEP_PX));
        item(view, "Clear the mark", "ESCAPE", window::clear);
        view.addSeparator();
        item(view, "Map", "M", window::showMap);
        item(view, "MASON's console", "ctrl M", window::showConsole);
        add(view);
    }

    private static void item(JMenu menu, String words, String key, Runnable order) {
        JMenuItem item = new JMenuItem(words);
        item.setName(words);
        item.setAccelerator(KeyStroke.getKeyStroke(key));
        item.addActionListener(e -> {
            if (!Typing.now()) {
                order.run();
            }
        });
        menu.add(item);
    }
}
