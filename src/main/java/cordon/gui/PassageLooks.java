package cordon.gui;

import cordon.report.Marks;
import cordon.report.Style;
import java.awt.Color;
import java.awt.Graphics2D;

/** How gates and official crossings look, and those who wait there. */
final class PassageLooks {
    private static final double GATE_PX = 7;
    private static final double OFFICIAL_PX = 7;
    private static final int DOTS_A_ROW = 5;
    private static final int MOST_DOTS = 25;
    private static final double DOT_PX = 4;

    private PassageLooks() {}

    /** A militia's gate: an open diamond when it is open, a full one when it is shut. */
    static void gate(Graphics2D g, boolean open, double x, double y) {
        Ink.filled(g, Style.diamond(x, y, GATE_PX), open ? Color.WHITE : Style.GATE, Style.GATE.darker(), 2);
    }

    /** An official crossing; crossed out when it is shut. */
    static void official(Graphics2D g, boolean open, double x, double y) {
        Marks.official(g, x, y, OFFICIAL_PX);
        if (!open) {
            g.setPaint(Style.TEXT);
            g.setStroke(Style.solid(1.5));
            g.draw(new java.awt.geom.Line2D.Double(x - OFFICIAL_PX, y + OFFICIAL_PX, x + OFFICIAL_PX, y - OFFICIAL_PX));
        }
    }

    /** Those who wait, one dot each, in rows that grow away from the line; {@code down} is 1 towards the neighbour, -1 away. */
    static void queue(Graphics2D g, int waiting, Color colour, double x, double y, int down) {
        g.setPaint(colour);
        for (int i = 0; i < Math.min(waiting, MOST_DOTS); i++) {
            double dx = (i % DOTS_A_ROW - (DOTS_A_ROW - 1) / 2.0) * DOT_PX;
            double dy = down * (GATE_PX + 5 + (i / DOTS_A_ROW) * DOT_PX);
            g.fill(Style.circle(x + dx, y + dy, 1.5));
        }
    }
}
