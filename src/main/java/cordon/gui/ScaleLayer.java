package cordon.gui;

import cordon.report.Figures;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Kilometres along the line and away from it. */
final class ScaleLayer implements Layer {
    private static final double TICK_APART_PX = 90;
    private static final double OFFSET_APART_PX = 60;
    private static final double BAND_PX = 16;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        g.setPaint(Style.translucent(Color.WHITE, 0.7));
        g.fill(new Rectangle2D.Double(0, view.heightPx() - BAND_PX, view.widthPx(), BAND_PX));
        double span = view.widthPx() / view.pxPerKm();
        double step = Figures.step(span, (int) Math.max(1, view.widthPx() / TICK_APART_PX));
        for (double km = step * Math.ceil(view.fromKm() / step); km <= view.toKm() + 1e-9; km += step) {
            along(g, km, view);
        }
        double high = view.heightPx() / view.acrossPxPerKm();
        double across = Figures.step(high, (int) Math.max(1, view.heightPx() / OFFSET_APART_PX));
        double top = Math.min(view.depthKm(), view.offsetKm(0));
        double bottom = Math.max(-view.depthKm(), view.offsetKm(view.heightPx() - BAND_PX));
        for (double off = across * Math.ceil(bottom / across); off <= top + 1e-9; off += across) {
            across(g, off, view);
        }
    }

    private static void along(Graphics2D g, double km, Viewport view) {
        double x = view.x(km);
        double bottom = view.heightPx();
        g.setPaint(Style.MUTED);
        g.setStroke(Style.solid(1));
        g.draw(new Line2D.Double(x, bottom - BAND_PX, x, bottom - BAND_PX + 4));
        String text = "km " + Figures.amount(Math.rint(km * 100) / 100);
        double half = Style.width(text, Ink.LABEL) / 2 + 3;
        double at = Math.max(half, Math.min(view.widthPx() - half, x));
        Words.centre(g, text, Ink.LABEL, Style.MUTED, at, bottom - 3);
    }

    private static void across(Graphics2D g, double offsetKm, Viewport view) {
        double y = view.y(offsetKm);
        if (y < 10 || Math.abs(offsetKm) < 1e-9) {
            return;
        }
        g.setPaint(Style.FAINT);
        g.setStroke(Style.solid(1));
        g.draw(new Line2D.Double(view.widthPx() - 5, y, view.widthPx(), y));
        String text = (offsetKm > 0 ? "+" : "") + Figures.amount(Math.rint(offsetKm * 100) / 100);
        Words.right(g, text, Ink.LABEL, Style.MUTED, view.widthPx() - 7, y + 4);
    }
}
