package cordon.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * A picture that takes longer to paint than the event thread may stand still: it is painted on a thread of its own and shown on a component
 * when it is ready. Of what is ordered meanwhile only the last is painted. Orders are given on the event thread.
 */
final class Easel {
    private final JComponent on;
    private final ExecutorService painter;
    private Consumer<Graphics2D> wanted;
    private boolean busy;
    private BufferedImage shown;
    private BufferedImage spare;
    private int width;
    private int height;

    Easel(JComponent on, String name) {
        this.on = on;
        painter = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has this painted, in pixels of the component, on its background. */
    void order(Consumer<Graphics2D> painting) {
        wanted = painting;
        begin();
    }

    private void begin() {
        if (busy || wanted == null || on.getWidth() <= 0 || on.getHeight() <= 0 || painter.isShutdown()) {
            return;
        }
        busy = true;
        Consumer<Graphics2D> painting = wanted;
        wanted = null;
        int wide = on.getWidth();
        int high = on.getHeight();
        BufferedImage image = blank(wide, high, perPixel());
        painter.execute(() -> {
            try {
                paint(image, wide, high, painting);
            } finally {
                SwingUtilities.invokeLater(() -> ready(image, wide, high));
            }
        });
    }

    /** Its pixels on the screen for each of the component's. */
    double perPixel() {
        return on.getGraphicsConfiguration() == null
                ? 1
                : on.getGraphicsConfiguration().getDefaultTransform().getScaleX();
    }

    /** The picture before the last, if it has the size that is wanted. */
    private BufferedImage blank(int wide, int high, double perPixel) {
        int across = (int) Math.ceil(wide * perPixel);
        int down = (int) Math.ceil(high * perPixel);
        return spare != null && spare.getWidth() == across && spare.getHeight() == down
                ? spare
                : new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    }

    private void paint(BufferedImage image, int wide, int high, Consumer<Graphics2D> painting) {
        Graphics2D g = image.createGraphics();
        g.setColor(on.getBackground());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale((double) image.getWidth() / wide, (double) image.getHeight() / high);
        painting.accept(g);
        g.dispose();
    }

    private void ready(BufferedImage image, int wide, int high) {
        spare = shown;
        shown = image;
        width = wide;
        height = high;
        busy = false;
        on.repaint();
        begin();
    }

    /** Shows the last picture that is ready. */
    void lay(Graphics2D g) {
        if (shown != null) {
            g.drawImage(shown, 0, 0, width, height, null);
        }
    }

    /** Paints no more. */
    void close() {
        painter.shutdown();
    }
}
