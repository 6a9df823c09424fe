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
    private static final double BUTTONS_PX = 52;
    private static final int FRAME_PX = 3;

    private transient BufferedImage picture;
    private boolean marked;

    /** Shows a picture of a chart. */
    void show(Chart shown, BufferedImage drawn) {
        picture = drawn;
        setToolTipText(shown.note());
        repaint();
    }

    /** Frames it, or not. */
    void mark(boolean framed) {
        marked = framed;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (picture != null) {
            graphics.drawImage(picture, 0, 0, getWidth(), getHeight(), null);
        }
        if (marked) {
            graphics.setColor(Style.TURNED_BACK);
            graphics.fillRect(0, 0, getWidth(), FRAME_PX);
        }
    }

    /** Draws a chart into a picture of this size in pixels of the window, of which each is so many of the screen. */
    static BufferedImage picture(Chart chart, int width, int height, double perPixel) {
        return Painted.image(width, height, perPixel, g -> paint(g, chart, width, height));
    }

    /** Draws a chart with its words into a white area of this size. */
    static void paint(Graphics2D g, Chart chart, double width, double height) {
        Ink.smooth(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        double room = width - 2 * AIR_PX;
        var bold = Ink.STRONG.deriveFont(13f);
        Words.left(g, Words.fit(chart.title(), bold, room - BUTTONS_PX), bold, Style.TEXT, AIR_PX, 17);
        Words.left(g, Words.fit(chart.subtitle(), Ink.LABEL, room - BUTTONS_PX), Ink.LABEL, Style.MUTED, AIR_PX, 32);
        g.scale(SCALE, SCALE);
        chart.paint(
                g,
                new Rectangle2D.Double(
                        AIR_PX / SCALE, HEAD_PX / SCALE, room / SCALE, (height - HEAD_PX - AIR_PX / 2) / SCALE));
    }
}
