package cordon.report;

import cordon.measures.RunResult.PassageRow;
import java.awt.Color;
import java.awt.Graphics2D;

/** Symbols with the outline that keeps them apart from what lies below. */
public final class Marks {
    private Marks() {}

    /** A gate or official crossing, of half width r. */
    static void passage(Graphics2D g, PassageRow row, double x, double y, double r) {
        if (row.official()) {
            official(g, x, y, r);
        } else {
            gate(g, x, y, r);
        }
    }

    static void gate(Graphics2D g, double x, double y, double r) {
        g.setPaint(Style.GATE);
        g.fill(Style.diamond(x, y, r));
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(1.5));
        g.draw(Style.diamond(x, y, r));
    }

    /** An official crossing, of half width r. */
    public static void official(Graphics2D g, double x, double y, double r) {
        g.setPaint(Color.WHITE);
        g.fill(Style.square(x, y, r + 1.5));
        g.setPaint(Style.OFFICIAL);
        g.fill(Style.gateway(x, y, r));
    }

    /** A town. */
    public static void town(Graphics2D g, double x, double y) {
        g.setPaint(Color.WHITE);
        g.fill(Style.circle(x, y, 6));
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(2.2));
        g.draw(Style.circle(x, y, 6));
    }

    /** A camera tower, of half height r. */
    public static void tower(Graphics2D g, double x, double y, double r) {
        g.setPaint(Style.CAMERA);
        g.fill(Style.tower(x, y, r));
        g.setPaint(Style.GUARD);
        g.setStroke(Style.solid(0.8));
        g.draw(Style.tower(x, y, r));
    }

    static void seizure(Graphics2D g, double x, double y, double r) {
        g.setPaint(Style.translucent(Style.SEIZED, 0.35));
        g.fill(Style.circle(x, y, r));
        g.setPaint(Style.SEIZED);
        g.setStroke(Style.solid(1));
        g.draw(Style.circle(x, y, r));
    }
}
