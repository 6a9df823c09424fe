package cordon.gui;

import cordon.engine.View.TowerAt;
import cordon.report.Marks;
import cordon.report.Style;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Camera towers, crossed out when they are down. */
final class TowerLayer implements Layer {
    private static final double TOWER_PX = 8;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (TowerAt tower : now.towers()) {
            if (view.sees(tower.km(), tower.offsetKm(), TOWER_PX)) {
                double size = view.symbols();
                double y = view.y(tower.offsetKm()) - size * TOWER_PX;
                paint(g, tower.up(), size, view.x(tower.km()), y);
            }
        }
    }

    /** A tower at a share of its full size. */
    static void paint(Graphics2D g, boolean up, double size, double x, double y) {
        Marks.tower(g, x, y, size * TOWER_PX);
        if (!up) {
            g.setPaint(Style.TEXT);
            g.setStroke(Style.solid(2));
            g.draw(new Line2D.Double(x - 6, y - 6, x + 6, y + 6));
            g.draw(new Line2D.Double(x - 6, y + 6, x + 6, y - 6));
        }
    }
}
