package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.report.Labels;
import cordon.report.Style;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Militias' gates and official crossings with those who wait there; official crossings are named first. */
final class PassageLayer implements Layer {
    private static final double SYMBOL_PX = 8;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        Labels labels = new Labels(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx() - 16));
        for (PassageAt passage : now.passages()) {
            if (view.sees(passage.km(), 0, SYMBOL_PX)) {
                double x = view.x(passage.km());
                double y = view.y(0);
                symbol(g, passage, x, y);
                labels.block(new Rectangle2D.Double(
                        x - SYMBOL_PX - 4, y - SYMBOL_PX, 2 * SYMBOL_PX + 8, 2 * SYMBOL_PX));
            }
        }
        names(g, now, view, labels, true);
        names(g, now, view, labels, false);
    }

    private static void symbol(Graphics2D g, PassageAt passage, double x, double y) {
        if (passage.official()) {
            PassageLooks.queue(g, passage.inward(), Style.OFFICIAL, x, y, 1);
            PassageLooks.queue(g, passage.outward(), Style.OFFICIAL, x, y, -1);
            PassageLooks.official(g, passage.open(), x, y);
        } else {
            PassageLooks.queue(g, passage.inward(), Style.PARTY, x, y, 1);
            PassageLooks.gate(g, passage.open(), x, y);
        }
    }

    private static void names(Graphics2D g, Snapshot now, Viewport view, Labels labels, boolean official) {
        for (PassageAt passage : now.passages()) {
            if (passage.official() == official && view.sees(passage.km(), 0, 0)) {
                String name = passage.name().isBlank() ? passage.id() : passage.name();
                String told = passage.open() ? name : name + " (shut)";
                PlaceLayer.name(g, labels, told, new Point2D.Double(view.x(passage.km()), view.y(0)), Style.TEXT);
            }
        }
    }
}
