package cordon.gui;

import cordon.report.Chart;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** A chart of the report at half its size: its finding as a title, below it what is shown, then the picture, which others draw. */
final class ChartView extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final double SCALE = 0.5;
    private static final double HEAD_PX = 38;
    private static final double AIR_PX = 10;

    private transient BufferedImage picture;

    /** Shows a picture of a chart. */
    void show(Chart chart, BufferedImage drawn) {
        picture = drawn;
        setToolTipText(chart.note());
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (picture != null) {
            graphics.drawImage(picture, 0, 0, getWidth(), getHeight(), null);
        }
    }

    /** Draws a chart into a picture of this size in pixels of the window, of which each is so many of the screen. */
    static BufferedImage picture(Chart chart, int width, int height, double perPixel) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * perPixel), (int) Math.ceil(height * perPixel), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale((double) image.getWidth() / width, (double) image.getHeight() / height);
        paint(g, chart, width, height);
        g.dispose();
        return image;
    }

    private static void paint(Graphics2D g, Chart chart, double width, double height) {
        Ink.smooth(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double room = width - 2 * AIR_PX;
        var bold = Ink.STRONG.deriveFont(13f);
        Words.left(g, Words.fit(chart.title(), bold, room), bold, Style.TEXT, AIR_PX, 17);
        Words.left(g, Words.fit(chart.subtitle(), Ink.LABEL, room), Ink.LABEL, Style.MUTED, AIR_PX, 32);
        g.scale(SCALE, SCALE);
        chart.paint(
                g,
                new Rectangle2D.Double(
                        AIR_PX / SCALE, HEAD_PX / SCALE, room / SCALE, (height - HEAD_PX - AIR_PX / 2) / SCALE));
    }
}
