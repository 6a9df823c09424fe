package cordon.gui;

import cordon.engine.View.ResidentAt;
import cordon.report.Style;
import java.awt.Color;
import java.awt.Graphics2D;

/** People who live there, as small grey dots. */
final class ResidentLayer implements Layer {
    private static final double DOT_PX = 2.6;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (ResidentAt resident : now.residents()) {
            if (view.sees(resident.km(), resident.offsetKm(), DOT_PX)) {
                paint(g, view.symbols(), view.x(resident.km()), view.y(resident.offsetKm()));
            }
        }
    }

    /** A dot at a share of its full size. */
    static void paint(Graphics2D g, double size, double x, double y) {
        Ink.filled(g, Style.circle(x, y, size * DOT_PX), Style.CIVILIAN, Color.WHITE, 0.8);
    }
}
