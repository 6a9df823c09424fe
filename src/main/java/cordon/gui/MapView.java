package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.GeoPlan;
import cordon.report.Wall;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** The map: the wheel zooms about the mouse, dragging moves the ground, a double click shows the whole line. */
final class MapView extends JComponent implements Photographed {
    private static final long serialVersionUID = 1L;
    private static final double LARGEST = 40;
    private static final long FRAME_NANOS = 33_000_000;

    private final transient Stage stage;
    private final transient Layers layers;
    private transient Consumer<Optional<Subject>> picked = subject -> {};
    private transient Answer answer;
    private final transient ExecutorService painter = Executors.newSingleThreadExecutor(MapView::daemon);
    private final transient Easel easel = new Easel(this, "map");
    private transient MapPicture picture;
    private transient MapPaper paper;
    private boolean busy;
    private transient RunResult result;
    private transient GeoPlan whole;
    private transient GeoPlan plan;
    private transient Snapshot snapshot;
    private long shownNanos;

    /** A map of which the layers are switched on and off elsewhere. */
    MapView(Stage stage, Layers layers) {
        this.stage = stage;
        this.layers = layers;
        Hand.on(this, new Moved());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                lookAtAll();
            }
        });
    }

    /** Shows the whole line. */
    void lookAtAll() {
        whole = MapPicture.whole(stage, getWidth(), getHeight());
        paper = null;
        plan = whole;
        redraw();
    }

    /** Shows what is seen of a frame if it is new or something fades on it, but no more than thirty in a second. */
    void show(Frame frame, Snapshot seen) {
        long nanos = System.nanoTime();
        if (picture == null) {
            result = frame.result();
            picture = new MapPicture(stage, result, layers, System::nanoTime);
        }
        boolean fading = snapshot != null && snapshot.flashes().stream().anyMatch(flash -> flash.age(shownNanos) < 1);
        if ((seen != snapshot || fading || frame.answer() != answer) && nanos - shownNanos >= FRAME_NANOS) {
            snapshot = seen;
            answer = frame.answer();
            shownNanos = nanos;
            redraw();
        }
    }

    /** Larger or smaller about a pixel, but no smaller than the whole line and no larger than can be told apart. */
    void zoom(double factor, double x, double y) {
        double now = plan.pxPerKm() / whole.pxPerKm();
        double wanted = Math.max(1, Math.min(LARGEST, now * factor));
        plan = wanted == 1 ? whole : plan.zoomed(wanted / now, 2 * x, 2 * y);
        redraw();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        easel.lay((Graphics2D) graphics);
    }

    /** Has it painted anew beside the event thread; under what moves lies the last paper until that of this view is ready. */
    void redraw() {
        if (snapshot == null || plan == null) {
            return;
        }
        Snapshot now = snapshot;
        GeoPlan seen = plan;
        Answer told = answer;
        if (paper == null || !paper.shows(seen, Wall.at(now.date(), now.scenario()), easel.perPixel())) {
            order(now, seen, easel.perPixel());
        }
        MapPaper ready = paper;
        easel.order(g -> {
            picture.through(told);
            picture.paint(g, ready, now, seen);
        });
    }

    /** Has what stands still drawn anew beside the event thread, one at a time. */
    private void order(Snapshot now, GeoPlan wanted, double perPixel) {
        if (busy || painter.isShutdown()) {
            return;
        }
        busy = true;
        painter.execute(() -> {
            MapPaper drawn = picture.paper(now, wanted, perPixel);
            SwingUtilities.invokeLater(() -> {
                paper = drawn;
                busy = false;
                redraw();
            });
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "paper of the map");
        thread.setDaemon(true);
        return thread;
    }

    /** Draws no more. */
    void close() {
        painter.shutdown();
        easel.close();
    }

    /** What is shown now as a film shows it, or null if nothing is. */
    Scene scene() {
        return snapshot == null || plan == null
                ? null
                : Scene.map(
                        stage,
                        result,
                        plan,
                        layers,
                        FilmTime.USUAL,
                        answer.asked().sight());
    }

    @Override
    public Supplier<BufferedImage> photo(double perPixel) {
        if (snapshot == null || plan == null) {
            return null;
        }
        Snapshot now = snapshot;
        GeoPlan seen = plan;
        MapPicture photo = new MapPicture(stage, result, layers, System::nanoTime);
        photo.through(answer);
        int width = getWidth();
        int height = getHeight();
        return () -> Painted.image(width, height, perPixel, g -> photo.paint(g, now, seen));
    }

    private MapPositions places() {
        return new MapPositions(plan, snapshot.passages(), stage.frontier().lengthKm());
    }

    /** Who is told of clicks on the map. */
    void heed(Consumer<Optional<Subject>> click) {
        picked = click;
    }

    /** What the map shows now. */
    GeoPlan plan() {
        return plan;
    }

    private final class Moved implements Hand.Ground {
        @Override
        public void zoom(double factor, double x, double y) {
            MapView.this.zoom(factor, x, y);
        }

        @Override
        public void drag(double dx, double dy) {
            plan = plan.dragged(dx / MapPicture.SHEET, dy / MapPicture.SHEET);
            redraw();
        }

        @Override
        public void click(Point at, int times) {
            if (times == 2) {
                lookAtAll();
            } else if (snapshot != null && plan != null) {
                picked.accept(Pick.at(snapshot, layers, places(), at.x, at.y));
            }
        }

        @Override
        public void grabbed() {
            redraw();
        }
    }
}
