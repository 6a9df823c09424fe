package cordon.gui;

import cordon.report.Style;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;

/** Fonts of the window and how everything in it is drawn. */
final class Ink {
    /** Labels. */
    static final Font LABEL = Style.onScreen(Style.LABEL);
    /** What must stand out. */
    static final Font STRONG = Style.onScreen(Style.STRONG);
    /** Names of countries. */
    static final Font COUNTRY = Style.onScreen(Style.COUNTRY).deriveFont(12f);
    /** What lies outside of everything. */
    static final Color AROUND = new Color(0xF7F7F5);
    /** Ground of which a scenario says nothing. */
    static final Color GROUND = new Color(0xFAF6EC);

    private Ink() {}

    /** Smooth lines and letters, and symbols that do not jump from pixel to pixel. */
    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** A shape filled with one colour in an outline of another. */
    static void filled(Graphics2D g, Shape shape, Color fill, Color outline, double widthPx) {
        g.setPaint(fill);
        g.fill(shape);
        g.setPaint(outline);
        g.setStroke(Style.solid(widthPx));
        g.draw(shape);
    }
}
