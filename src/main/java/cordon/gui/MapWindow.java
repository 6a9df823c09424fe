package cordon.gui;

import cordon.engine.Stage;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;

/** The run on the true border in a window of its own; a frontier that lies nowhere gets a sentence instead. */
final class MapWindow extends JFrame implements Photographed {
    private static final long serialVersionUID = 1L;
    private static final String NOWHERE =
            "<html><center>This frontier is a straight line that lies nowhere on the earth,"
                    + "<br>so there is no map of it.<br>The strip in the main window shows all there is.</center></html>";

    private static final int BELOW_WORDS_PX = 20;
    private static final int SIDE_PX = 240;
    private static final Set<Layers.Name> MOVING = EnumSet.of(
            Layers.Name.COVERAGE,
            Layers.Name.SKY,
            Layers.Name.TOWERS,
            Layers.Name.PASSAGES,
            Layers.Name.UNITS,
            Layers.Name.DRONES,
            Layers.Name.RESIDENTS,
            Layers.Name.PARTIES,
            Layers.Name.FLASHES);

    private final MapView view;

    /** A window that is not open; {@code pictures} takes pictures of the map. */
    MapWindow(Stage stage, Photos pictures, Asking asking) {
        super("Map · " + stage.scenario().title());
        boolean there = stage.frontier().hasGeography();
        Layers layers = new Layers(stage);
        view = there ? new MapView(stage, layers) : null;
        setLayout(new BorderLayout());
        if (there) {
            add(view, BorderLayout.CENTER);
            add(side(stage, layers, asking), BorderLayout.EAST);
            pictures.cornerButton(view, () -> "map", view, new FlowLayout(FlowLayout.LEFT, 3, BELOW_WORDS_PX));
        } else {
            JLabel nowhere = new JLabel(NOWHERE, SwingConstants.CENTER);
            nowhere.setName("nowhere");
            nowhere.setBorder(BorderFactory.createEmptyBorder(20, 20, 20, 20));
            add(nowhere, BorderLayout.CENTER);
        }
        setDefaultCloseOperation(HIDE_ON_CLOSE);
        setSize(there ? 1240 : 560, there ? 640 : 200);
        setLocationByPlatform(true);
    }

    private JTabbedPane side(Stage stage, Layers layers, Asking asking) {
        Inspector inspector = new Inspector();
        asking.heed(view, inspector);
        JTabbedPane side = new JTabbedPane();
        side.addTab("Legend", scrolled(new Legend(stage.scenario())));
        side.addTab("Layers", scrolled(new LayerSwitches(layers, MOVING, view::redraw)));
        side.addTab("Inspect", inspector);
        side.setPreferredSize(new Dimension(SIDE_PX, 100));
        side.setFocusable(false);
        return side;
    }

    private static JScrollPane scrolled(JComponent content) {
        JScrollPane pane = new JScrollPane(content);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return pane;
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
