package cordon.report;

import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Above a live chart, what its grey lines and its band are. */
final class LiveKey {
    private static final double HIGH_PX = 30;
    private static final double SIGN_PX = 40;
    private static final double AIR_PX = 10;

    private LiveKey() {}

    /** Draws the key, if there is anything to say; gives what is left of the area. */
    static Rectangle2D paint(Graphics2D g, Against against, Rectangle2D area) {
        if (against.ghosts().isEmpty() && !against.hasBand()) {
            return area;
        }
        double x = area.getX();
        double middle = area.getY() + HIGH_PX / 2 - 4;
        for (int i = 0; i < against.ghosts().size(); i++) {
            g.setPaint(Style.GHOST);
            g.setStroke(stroke(i, false, 4));
            g.draw(new Line2D.Double(x, middle, x + SIGN_PX, middle));
            x = words(g, against.ghosts().get(i).name(), x, middle);
        }
        if (against.hasBand()) {
            g.setPaint(Style.translucent(Style.TEXT, Style.BAND));
            g.fill(new Rectangle2D.Double(x, middle - 9, SIGN_PX, 18));
            words(g, against.bandName(), x, middle);
        }
        return new Rectangle2D.Double(area.getX(), area.getY() + HIGH_PX, area.getWidth(), area.getHeight() - HIGH_PX);
    }

    private static double words(Graphics2D g, String words, double signX, double middle) {
        double x = signX + SIGN_PX + AIR_PX;
        Words.left(g, words, Style.LABEL, Style.MUTED, x, middle + 8);
        return x + Style.width(words, Style.LABEL) + 2.5 * AIR_PX;
    }

    /** Of the runs of the same seed the first is solid, others are dotted; what is reported is dashed in all. */
    static Stroke stroke(int ghost, boolean dashed, double widthPx) {
        return ghost > 0 ? Style.dotted(widthPx) : dashed ? Style.dashed(widthPx) : Style.solid(widthPx);
    }
}
