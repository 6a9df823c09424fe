package cordon.gui;

import cordon.engine.Stage;
import cordon.report.Style;
import cordon.report.Town;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The strip: the wheel zooms about the mouse, dragging moves the ground. */
final class StripView extends JComponent implements Photographed {
    private static final long serialVersionUID = 1L;
    private static final double COUNTRY_PX = 170;
    private static final Color PAPER = Style.translucent(Color.WHITE, 0.85);
    private static final double WHOLE_UP_TO_KM = 150;

    private final transient Layers layers;
    private final transient Easel easel = new Easel(this, "strip");
    private transient List<Layer> over = List.of();
    private transient Consumer<Point> clicked = point -> {};
    private transient Runnable dragged = () -> {};
    private final transient Runnable moved;
    private transient Viewport view;
    private transient Snapshot snapshot;
    private String note = "";
    private boolean untouched = true;
    private final double firstKm;

    /**
     * A strip.
     *
     * @param firstKm chainage in the middle at first, where the line is too long to be seen as a whole
     * @param moved told when another part of the strip is seen
     */
    StripView(Layers layers, double lengthKm, double depthKm, double firstKm, Runnable moved) {
        this.layers = layers;
        this.moved = moved;
        this.firstKm = firstKm;
        view = Viewport.whole(lengthKm, depthKm, 1, 1);
        setToolTipText(null);
        setFocusable(true);
        Hand.on(this, new Moved());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                resized();
            }
        });
    }

    private void resized() {
        Viewport sized = view.sized(getWidth(), getHeight());
        boolean first = untouched;
        look(first ? first(sized, firstKm) : sized);
        untouched = first;
    }

    private static Viewport first(Viewport sized, double firstKm) {
        boolean whole = sized.lengthKm() <= WHOLE_UP_TO_KM;
        double scale = whole ? 0 : sized.heightPx() / (2 * sized.depthKm());
        return sized.at(scale, whole ? sized.lengthKm() / 2 : firstKm, 0);
    }

    /** What is seen at first of a stage in a picture of this size. */
    static Viewport first(Stage stage, double width, double height) {
        double lengthKm = stage.frontier().lengthKm();
        double depthKm = stage.scenario().grid().depthKm();
        return first(Viewport.whole(lengthKm, depthKm, width, height), firstKm(stage));
    }

    /** The middle of the line, or the place nearest to it that has a name. */
    static double firstKm(Stage stage) {
        List<Town> towns = Town.of(stage.scenario(), stage.frontier());
        return towns.stream()
                .filter(town ->
                        Math.abs(town.offsetKm()) < stage.scenario().grid().depthKm())
                .findFirst()
                .map(Town::km)
                .orElse(stage.frontier().lengthKm() / 2);
    }

    Viewport viewport() {
        return view;
    }

    /** Shows another part. */
    void look(Viewport other) {
        view = other;
        untouched = false;
        moved.run();
        redraw();
    }

    /** Shows the whole line. */
    void lookAtAll() {
        look(view.at(0, view.lengthKm() / 2, 0));
    }

    /** Larger or smaller about the middle. */
    void zoom(double factor) {
        look(view.zoomed(factor, getWidth() / 2.0, getHeight() / 2.0));
    }

    /** Moves the ground along the line. */
    void move(double px) {
        look(view.dragged(px, 0));
    }

    /** Shows a snapshot and, unless it is empty, a note over it. */
    void show(Snapshot now, String words) {
        snapshot = now;
        note = words;
        redraw();
    }

    /** Draws these over everything from now on. */
    void over(List<Layer> layers) {
        over = layers;
        redraw();
    }

    /** Who is told of clicks on the strip, and that it is dragged. */
    void heed(Consumer<Point> click, Runnable drag) {
        clicked = click;
        dragged = drag;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        easel.lay((Graphics2D) graphics);
    }

    /** Has it painted anew beside the event thread. */
    void redraw() {
        Snapshot now = snapshot;
        Viewport seen = view;
        List<Layer> upon = now == null ? List.of() : over;
        String words = note;
        easel.order(g -> {
            paint(g, layers, now, seen);
            for (Layer layer : upon) {
                Graphics2D own = (Graphics2D) g.create();
                layer.paint(own, now, seen);
                own.dispose();
            }
            if (!words.isEmpty()) {
                note(g, words, seen.widthPx());
            }
        });
    }

    /** Draws no more. */
    void close() {
        easel.close();
    }

    @Override
    public Supplier<BufferedImage> photo(double perPixel) {
        if (snapshot == null) {
            return null;
        }
        Snapshot now = snapshot;
        Viewport seen = view;
        int width = getWidth();
        int height = getHeight();
        return () -> Painted.image(width, height, perPixel, g -> paint(g, layers, now, seen));
    }

    private static void note(Graphics2D g, String text, double widthPx) {
        Font font = Ink.STRONG.deriveFont(12f);
        double width = Style.width(text, font) + 24;
        double middle = Math.max(widthPx / 2, COUNTRY_PX + width / 2);
        g.setPaint(PAPER);
        g.fill(new Rectangle2D.Double(middle - width / 2, 6, width, 24));
        Words.centre(g, text, font, Style.TEXT, middle, 23);
    }

    /** Draws a strip into a picture of the viewport's size. */
    static void paint(Graphics2D g, Layers layers, Snapshot snapshot, Viewport view) {
        Ink.smooth(g);
        g.setPaint(Ink.AROUND);
        g.fill(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx()));
        if (snapshot != null) {
            layers.paint(g, snapshot, view);
        }
    }

    private final class Moved implements Hand.Ground {
        @Override
        public void zoom(double factor, double x, double y) {
            look(view.zoomed(factor, x, y));
        }

        @Override
        public void drag(double dx, double dy) {
            look(view.dragged(dx, dy));
        }

        @Override
        public void click(Point at, int times) {
            clicked.accept(at);
        }

        @Override
        public void grabbed() {
            dragged.run();
        }
    }
}
