package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.report.Style;
import java.awt.Graphics2D;

/** Militias' gates and official crossings with those who wait there. */
final class PassageLayer implements Layer {
    private static final double SYMBOL_PX = 8;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (PassageAt passage : now.passages()) {
            if (view.sees(passage.km(), 0, SYMBOL_PX)) {
                symbol(g, passage, view.x(passage.km()), view.y(0));
            }
        }
    }

    /** A gate or crossing with those who wait there, at a place of the picture. */
    static void symbol(Graphics2D g, PassageAt passage, double x, double y) {
        if (passage.official()) {
            PassageLooks.queue(g, passage.inward(), Style.OFFICIAL, x, y, 1);
            PassageLooks.queue(g, passage.outward(), Style.OFFICIAL, x, y, -1);
            PassageLooks.official(g, passage.open(), x, y);
        } else {
            PassageLooks.queue(g, passage.inward(), Style.PARTY, x, y, 1);
            PassageLooks.gate(g, passage.open(), x, y);
        }
    }
}
