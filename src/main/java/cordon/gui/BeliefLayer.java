package cordon.gui;

import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What an organisation believes of the risk on each lane: a band along the line, on the neighbour's side, hatched where it knows no lane. */
record BeliefLayer(Belief belief) implements Layer {
    private static final double ASIDE_PX = 4;
    private static final double BAND_PX = 11;
    private static final double[] ABOVE = {0, 0.05, 0.1, 0.2, 0.4};
    private static final String[] SAID = {"<5", "5–10", "10–20", "20–40", ">40", "unknown"};
    private static final Color[] SHADES = {
        new Color(0xFEEDDE), new Color(0xFDBE85), new Color(0xFD8D3C), new Color(0xD55E00), new Color(0x8C2D04)
    };
    private static final double BOX_PX = 16;
    private static final double BOTTOM_PX = 42;

    /** The shade of a believed chance of loss. */
    static Color shade(double risk) {
        int step = 0;
        while (step + 1 < ABOVE.length && risk >= ABOVE[step + 1]) {
            step++;
        }
        return SHADES[step];
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        double top = view.y(0) + ASIDE_PX;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        for (int lane = 0; lane < belief.risk().length; lane++) {
            double from = lane * belief.laneKm();
            double to = Math.min(view.lengthKm(), from + belief.laneKm());
            if (view.x(to) >= 0 && view.x(from) <= view.widthPx()) {
                lane(
                        g,
                        belief.risk()[lane],
                        new Rectangle2D.Double(view.x(from), top, view.x(to) - view.x(from), BAND_PX));
            }
        }
        g.setPaint(Style.MUTED);
        g.setStroke(Style.solid(0.8));
        g.draw(new Rectangle2D.Double(view.x(0), top, view.x(view.lengthKm()) - view.x(0), BAND_PX));
    }

    private static void lane(Graphics2D g, double risk, Rectangle2D box) {
        g.setPaint(Double.isNaN(risk) ? Color.WHITE : shade(risk));
        g.fill(box);
        if (Double.isNaN(risk)) {
            hatch(g, box);
        }
    }

    private static void hatch(Graphics2D g, Rectangle2D box) {
        Shape clip = g.getClip();
        g.clip(box);
        g.setPaint(Style.FAINT);
        g.setStroke(Style.solid(1));
        g.draw(Style.hatch(box));
        g.setClip(clip);
    }

    /** What the shades mean, in one line in the lower right corner. */
    static void key(Graphics2D g, double widthPx, double heightPx) {
        String title = "believed chance of loss, %:";
        double width = 14 + Style.width(title, Ink.LABEL);
        for (String said : SAID) {
            width += entryPx(said);
        }
        double x = widthPx - width - 8;
        double y = heightPx - BOTTOM_PX;
        g.setPaint(Style.translucent(Color.WHITE, 0.88));
        g.fill(new Rectangle2D.Double(x, y, width, 19));
        Words.left(g, title, Ink.LABEL, Style.TEXT, x + 6, y + 13);
        x += 14 + Style.width(title, Ink.LABEL);
        for (int i = 0; i < SAID.length; i++) {
            Rectangle2D box = new Rectangle2D.Double(x, y + 4, BOX_PX, 11);
            lane(g, i < SHADES.length ? ABOVE[i] : Double.NaN, box);
            g.setPaint(Style.MUTED);
            g.setStroke(Style.solid(0.6));
            g.draw(box);
            Words.left(g, SAID[i], Ink.LABEL, Style.TEXT, x + BOX_PX + 4, y + 13);
            x += entryPx(SAID[i]);
        }
    }

    private static double entryPx(String said) {
        return BOX_PX + 12 + Style.width(said, Ink.LABEL);
    }
}
