package cordon.gui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Pictures that are painted off the screen. */
final class Painted {
    private Painted() {}

    /** What a painter paints into a picture of this size in pixels of the window, of which each is so many of the picture. */
    static BufferedImage image(int width, int height, double perPixel, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * perPixel), (int) Math.ceil(height * perPixel), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale((double) image.getWidth() / width, (double) image.getHeight() / height);
        painter.accept(g);
        g.dispose();
        return image;
    }
}
