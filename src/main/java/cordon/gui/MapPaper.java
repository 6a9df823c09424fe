package cordon.gui;

import cordon.report.GeoPlan;
import cordon.report.Wall;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What stands still on a map, drawn.
 *
 * @param plan of which it is a picture
 * @param walls as they stand on it
 * @param perPixel its pixels for each of the window's
 */
record MapPaper(BufferedImage image, GeoPlan plan, List<Wall> walls, double perPixel) {
    /** Lays it under another view of the same map: moved and stretched as that asks. */
    void lay(Graphics2D g, GeoPlan other) {
        AffineTransform before = g.getTransform();
        Point2D corner = other.at(plan.placeOf(new Point2D.Double(0, 0)));
        double stretch = other.pxPerKm() / plan.pxPerKm();
        g.translate(corner.getX() * MapPicture.SHEET, corner.getY() * MapPicture.SHEET);
        g.scale(stretch / perPixel, stretch / perPixel);
        g.drawImage(image, 0, 0, null);
        g.setTransform(before);
    }

    /** Whether it shows this view, these barriers, this sharply. */
    boolean shows(GeoPlan view, List<Wall> standing, double sharpness) {
        return plan == view && walls.equals(standing) && perPixel == sharpness;
    }
}
