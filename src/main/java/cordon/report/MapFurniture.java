package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** What every map has in its corners: scale bar, north arrow, and that positions are synthetic. */
final class MapFurniture {
    private static final String SYNTHETIC = "positions synthetic";

    private MapFurniture() {}

    /** Scale bar at the lower right, north arrow at the upper right; names keep off them. */
    static void scaleAndNorth(Graphics2D g, GeoPlan plan, Labels labels) {
        Rectangle2D frame = plan.frame();
        String at =
                String.format(Locale.ROOT, " at %.0f° %s", Math.abs(plan.latitude()), plan.latitude() < 0 ? "S" : "N");
        labels.block(ScaleBar.of(plan.pxPerKm()).paint(g, frame.getMaxX() - 10, frame.getMaxY() - 12, at));
        labels.block(ScaleBar.north(g, frame.getMaxX() - 60, frame.getY() + 64, plan.turn()));
    }

    /** That positions are synthetic, at the upper left; names keep off it. */
    static void synthetic(Graphics2D g, Rectangle2D frame, Labels labels) {
        Rectangle2D box =
                new Rectangle2D.Double(frame.getX(), frame.getY(), Style.width(SYNTHETIC, Style.SMALL) + 18, 32);
        g.setPaint(Style.translucent(Color.WHITE, 0.8));
        g.fill(box);
        Words.left(g, SYNTHETIC, Style.SMALL, Style.MUTED, frame.getX() + 8, frame.getY() + 22);
        labels.block(box);
    }
}
