package cordon.gui;

import cordon.report.Style;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;

/** Saves pictures, and films strip or map while time goes on; at the right of the menus it says how far a film is. */
final class PicturesMenu extends JMenu {
    private static final long serialVersionUID = 1L;

    private final transient Playback playback;
    private final transient Photos pictures;
    private final JMenuItem stop;
    private final JLabel sign = new JLabel();

    /**
     * A menu and its sign in a bar.
     *
     * @param all what pictures can be taken of, by name
     * @param map gives a scene of the map, or null where there is none or it was not opened
     */
    PicturesMenu(
            JMenuBar bar,
            Playback playback,
            Photos pictures,
            Map<String, Photographed> all,
            Supplier<Scene> strip,
            Supplier<Scene> map) {
        super("Pictures");
        this.playback = playback;
        this.pictures = pictures;
        all.forEach((name, what) -> item(
                "Save " + name.replace('-', ' '),
                "Saves a picture of it at twice its size",
                () -> pictures.take(name, what)));
        addSeparator();
        item(
                "Film the strip",
                "Takes a picture each 10 simulated minutes, until you stop it or there are 600",
                () -> begin("strip", strip));
        item("Film the map", "The same of the map, as its window shows it", () -> begin("map", map));
        stop = item("Stop filming", "Writes the film as far as it has come", playback::stopFilm);
        stop.setEnabled(false);
        sign.setName("filming");
        sign.setForeground(Style.PARTY);
        sign.setBorder(javax.swing.BorderFactory.createEmptyBorder(0, 0, 0, 12));
        bar.add(this);
        bar.add(Box.createHorizontalGlue());
        bar.add(sign);
    }

    private JMenuItem item(String words, String tip, Runnable order) {
        JMenuItem item = new JMenuItem(words);
        item.setName(words);
        item.setToolTipText(tip);
        item.addActionListener(e -> order.run());
        add(item);
        return item;
    }

    private void begin(String name, Supplier<Scene> wanted) {
        Scene scene = wanted.get();
        if (scene == null) {
            pictures.tell("There is no map to film: open View > Map first; a straight frontier has none");
            return;
        }
        try {
            playback.film(new Film(pictures.file(name, "gif"), scene, new Sign()));
            stop.setEnabled(true);
            sign.setText("● filming: let time go on");
        } catch (IOException e) {
            pictures.tell("Cannot film: " + e.getMessage());
        }
    }

    /** Tells on the event thread what the film's thread says. */
    private final class Sign implements Film.Audience {
        @Override
        public void drawn(int frames) {
            SwingUtilities.invokeLater(() -> sign.setText("● filming: " + frames + " of " + FilmTime.MOST));
        }

        @Override
        public void over(String words) {
            SwingUtilities.invokeLater(() -> {
                sign.setText("");
                stop.setEnabled(false);
                pictures.tell(words);
            });
        }
    }
}
