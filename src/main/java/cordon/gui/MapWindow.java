package cordon.gui;

import cordon.engine.Stage;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** The run on the true border in a window of its own; a frontier that lies nowhere gets a sentence instead. */
final class MapWindow extends JFrame implements Photographed {
    private static final long serialVersionUID = 1L;
    private static final String NOWHERE =
            "<html><center>This frontier is a straight line that lies nowhere on the earth,"
                    + "<br>so there is no map of it.<br>The strip in the main window shows all there is.</center></html>";

    private static final int BELOW_WORDS_PX = 20;

    private final MapView view;

    /** A window that is not open; {@code pictures} takes pictures of the map. */
    MapWindow(Stage stage, Photos pictures) {
        super("Map · " + stage.scenario().title());
        boolean there = stage.frontier().hasGeography();
        view = there ? new MapView(stage) : null;
        setLayout(new BorderLayout());
        if (there) {
            add(view, BorderLayout.CENTER);
            pictures.cornerButton(view, () -> "map", view, new FlowLayout(FlowLayout.LEFT, 3, BELOW_WORDS_PX));
        } else {
            JLabel nowhere = new JLabel(NOWHERE, SwingConstants.CENTER);
            nowhere.setName("nowhere");
            nowhere.setBorder(BorderFactory.createEmptyBorder(20, 20, 20, 20));
            add(nowhere, BorderLayout.CENTER);
        }
        setDefaultCloseOperation(HIDE_ON_CLOSE);
        setSize(there ? 1000 : 560, there ? 640 : 200);
        setLocationByPlatform(true);
    }

    /** Draws what is seen of a frame if the window is open. */
    void show(Frame frame, Snapshot seen) {
        if (view != null && isShowing()) {
            view.show(frame, seen);
        }
    }

    @Override
    public void dispose() {
        if (view != null) {
            view.close();
        }
        super.dispose();
    }

    @Override
    public Supplier<BufferedImage> photo(double perPixel) {
        return view == null ? null : view.photo(perPixel);
    }

    /** The map as a film shows it, or null if nothing is shown. */
    Scene scene() {
        return view == null ? null : view.scene();
    }

    /** The map, or null where there is none. */
    MapView view() {
        return view;
    }
}
