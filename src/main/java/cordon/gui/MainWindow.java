package cordon.gui;

import cordon.engine.Stage;
import cordon.gui.Frame.State;
import cordon.report.Figures;
import cordon.report.Style;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.Timer;

/** The one window: clock, controls, ribbon, strip with legend and switches beside it, charts below. It only draws frames and gives orders. */
final class MainWindow extends JFrame {
    private static final long serialVersionUID = 1L;
    private static final int REFRESH_MS = 20;
    private static final int SIDE_PX = 272;
    private static final double RATE_MEMORY = 0.95;
    private static final double FADED = 1.2;
    private static final double BEGUN_MIN = 1;

    private final transient BorderGui gui;
    private final transient Playback playback;
    private MasonConsole console;
    private final Clock clock = new Clock();
    private final Controls controls;
    private final Ribbon ribbon;
    private final StripView strip;
    private final ChartRow charts;
    private final MapWindow map;
    private final transient Asking asking;
    private final transient ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Timer refresh = new Timer(REFRESH_MS, e -> refresh());
    private transient Frame shown;
    private transient Snapshot seen;
    private JComponent aside;
    private long lastNanos;
    private double framesPerS;
    private final JTabbedPane side = new JTabbedPane();
    private final JPanel beside = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 4));
    private final transient List<Consumer<Frame>> watchers = new ArrayList<>();

    MainWindow(BorderGui gui, Playback playback, double stepMin) {
        super("Cordon · " + gui.stage().scenario().title());
        this.gui = gui;
        this.playback = playback;
        Stage stage = gui.stage();
        Layers layers = new Layers(stage);
        double length = stage.frontier().lengthKm();
        double depth = stage.scenario().grid().depthKm();
        controls = new Controls(playback, stepMin);
        strip = new StripView(layers, length, depth, StripView.firstKm(stage), this::moved);
        asking = new Asking(playback, strip, layers);
        controls.more().add(new SightSwitch(stage.scenario(), asking::through));
        ribbon = new Ribbon(strip.viewport(), km -> strip.look(strip.viewport().centred(km)));
        Photos pictures = new Photos(Photos.FOLDER, this::date, writer, new Toast(this)::say);
        charts = new ChartRow(stage, pictures);
        pictures.cornerButton(strip, "strip", strip);
        map = new MapWindow(stage, pictures, asking);
        Menus menus = new Menus(this, playback, strip);
        setJMenuBar(menus);
        Supplier<Scene> film = () -> Scene.strip(stage, strip.viewport(), layers, FilmTime.USUAL, asking.sight());
        Map<String, Photographed> all = new LinkedHashMap<>(Map.of("strip", strip));
        all.put("map", map);
        all.putAll(charts.photographed());
        new PicturesMenu(menus, playback, pictures, all, film, map::scene);
        setLayout(new BorderLayout());
        add(head(stage), BorderLayout.NORTH);
        add(strip, BorderLayout.CENTER);
        add(side(stage, layers), BorderLayout.EAST);
        add(charts, BorderLayout.SOUTH);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setMinimumSize(new Dimension(900, 560));
        setSize(1280, 720);
        setLocationRelativeTo(null);
    }

    /** Where more can be put beside the title. */
    JPanel beside() {
        return beside;
    }

    private JPanel head(Stage stage) {
        JLabel title = new JLabel(stage.scenario().title());
        title.setFont(title.getFont().deriveFont(Font.BOLD, 16f));
        title.setToolTipText(stage.scenario().question());
        title.setBorder(BorderFactory.createEmptyBorder(6, 12, 2, 8));
        JPanel top = new JPanel(new BorderLayout());
        top.add(title, BorderLayout.WEST);
        top.add(beside, BorderLayout.CENTER);
        top.add(clock, BorderLayout.EAST);
        JPanel head = new JPanel(new BorderLayout());
        head.add(top, BorderLayout.NORTH);
        head.add(controls, BorderLayout.CENTER);
        head.add(ribbon, BorderLayout.SOUTH);
        return head;
    }

    private JTabbedPane side(Stage stage, Layers layers) {
        side.addTab("Legend", scrolled(new Legend(stage.scenario())));
        side.addTab("Layers", scrolled(new LayerSwitches(layers, List.of(Layers.Name.values()), strip::redraw)));
        side.addTab("Inspect", asking.inspector());
        side.setPreferredSize(new Dimension(SIDE_PX, 100));
        side.setFocusable(false);
        return side;
    }

    private static JScrollPane scrolled(JComponent content) {
        JScrollPane pane = new JScrollPane(content);
        pane.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Style.GRID));
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.getVerticalScrollBar().setUnitIncrement(16);
        return pane;
    }

    /** Begins to draw frames. */
    void open() {
        setVisible(true);
        strip.requestFocusInWindow();
        refresh.start();
    }

    @Override
    public void dispose() {
        refresh.stop();
        playback.close();
        charts.close();
        strip.close();
        ribbon.close();
        writer.shutdown();
        map.dispose();
        if (console != null) {
            console.dispose();
        }
        super.dispose();
    }

    /** Lets time go on, or stand still. */
    void toggle() {
        if (shown != null && shown.state().moving()) {
            playback.pause();
        } else {
            playback.play();
        }
    }

    /** MASON's console, which does the same to the same run. */
    void showConsole() {
        if (console == null) {
            console = new MasonConsole(gui, playback);
        }
        console.setVisible(true);
    }

    /** The map, in a window of its own. */
    void showMap() {
        map.setVisible(true);
    }

    private LocalDateTime date() {
        return shown == null
                ? gui.stage().scenario().period().start()
                : shown.snapshot().date();
    }

    /** Nothing is marked on the strip any more. */
    void clear() {
        asking.clear();
    }

    private void moved() {
        if (seen != null) {
            ribbon.show(seen, strip.viewport());
        }
    }

    /** Draws a new frame if there is one, and goes on with flashes while time stands still. */
    private void refresh() {
        Frame frame = playback.frame();
        if (frame == null) {
            return;
        }
        if (frame != shown) {
            count();
            shown = frame;
            seen = asking.show(frame, welcome(frame));
            strip.show(seen, note(frame));
            ribbon.show(seen, strip.viewport());
            clock.show(frame.snapshot());
            controls.show(frame, framesPerS, seen.parties().size());
        } else if (frame.snapshot().flashes().stream().anyMatch(flash -> flash.age(System.nanoTime()) < FADED)) {
            strip.redraw();
        }
        map.show(frame, seen);
        charts.show(frame);
        watchers.forEach(watcher -> watcher.accept(frame));
    }

    /** Told, on the event thread, the frame that is shown. */
    void watch(Consumer<Frame> watcher) {
        watchers.add(watcher);
    }

    private static String note(Frame frame) {
        return frame.state() == State.WARMING_UP
                ? "Smugglers learn: " + Figures.count(-frame.snapshot().nowMin() / 1440)
                        + " days to the start of the count"
                : Asking.told(frame.answer());
    }

    /** Over the strip as long as time stands at its beginning and nothing else is asked. */
    private List<Layer> welcome(Frame frame) {
        boolean begins = frame.state() == State.PAUSED && frame.snapshot().nowMin() < BEGUN_MIN;
        boolean asked = aside != null || !frame.answer().asked().equals(Asked.NOTHING);
        return begins && !asked
                ? List.of(new WelcomeLayer(gui.stage().scenario().question()))
                : List.of();
    }

    private void count() {
        long now = System.nanoTime();
        double rate = 1e9 / Math.max(1, now - lastNanos);
        framesPerS = shown == null || shown.state() != State.PLAYING
                ? rate
                : RATE_MEMORY * framesPerS + (1 - RATE_MEMORY) * rate;
        lastNanos = now;
    }

    ChartRow charts() {
        return charts;
    }

    /** Puts something at the left of the strip in the place of what was there, or takes that away if it is null. */
    void aside(JComponent what) {
        if (aside != null) {
            remove(aside);
        }
        aside = what;
        if (what != null) {
            add(what, BorderLayout.WEST);
        }
        validate();
    }

    MapWindow map() {
        return map;
    }

    /** What is shown, or null before anything is. */
    Frame frame() {
        return shown;
    }

    StripView strip() {
        return strip;
    }

    Playback playback() {
        return playback;
    }

    Controls controls() {
        return controls;
    }

    JTabbedPane side() {
        return side;
    }
}
