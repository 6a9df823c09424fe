package cordon.gui;

import cordon.engine.View.TowerAt;
import cordon.report.Style;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What cameras cover in the air of now: a translucent reach, hatched where the tower is down. */
final class CoverageLayer implements Layer {
    private static final double OPACITY = 0.2;
    private static final double EDGE = 0.55;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        g.clip(view.strip());
        Path2D covered = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (TowerAt tower : now.towers()) {
            double reach = CameraReach.km(tower, now);
            if (view.sees(tower.km(), tower.offsetKm(), reach * view.acrossPxPerKm())) {
                Shape disc = disc(tower, reach, view);
                if (tower.up()) {
                    covered.append(disc, false);
                } else {
                    hatch(g, disc);
                }
            }
        }
        g.setPaint(Style.translucent(Style.CAMERA, OPACITY));
        g.fill(covered);
        if (!view.crowded()) {
            g.setPaint(Style.translucent(Style.CAMERA, EDGE));
            g.setStroke(Style.solid(1));
            g.draw(covered);
        }
    }

    private static Shape disc(TowerAt tower, double reach, Viewport view) {
        Ellipse2D disc = new Ellipse2D.Double(tower.km() - reach, tower.offsetKm() - reach, 2 * reach, 2 * reach);
        return view.transform().createTransformedShape(disc);
    }

    private static void hatch(Graphics2D g, Shape disc) {
        Shape before = g.getClip();
        g.clip(disc);
        g.setPaint(Style.translucent(Style.CAMERA, EDGE));
        g.setStroke(Style.solid(1));
        g.draw(Style.hatch(disc.getBounds2D()));
        g.setClip(before);
        g.draw(disc);
    }
}
