package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A scale bar of a round number of kilometres, and a north arrow. */
record ScaleBar(double km, double px) {
    private static final double WIDEST_PX = 260;

    /** The longest bar of 1, 2 or 5 times a power of ten that is not wider than it should be. */
    static ScaleBar of(double pxPerKm) {
        double km = Figures.roundDown(WIDEST_PX / pxPerKm);
        return new ScaleBar(km, km * pxPerKm);
    }

    /** Draws the bar with its right end at x; returns the box that it takes. */
    Rectangle2D paint(Graphics2D g, double right, double bottom, String at) {
        String label = Figures.amount(km) + " km" + at;
        double width = Math.max(px, Style.width(label, Style.LABEL));
        Rectangle2D box = new Rectangle2D.Double(right - width - 10, bottom - 44, width + 20, 54);
        g.setPaint(Color.WHITE);
        g.fill(box);
        Path2D bar = new Path2D.Double();
        bar.moveTo(right - px, bottom - 10);
        bar.lineTo(right - px, bottom);
        bar.lineTo(right, bottom);
        bar.lineTo(right, bottom - 10);
        g.setPaint(Style.TEXT);
        g.setStroke(Style.solid(3));
        g.draw(bar);
        Words.right(g, label, Style.LABEL, Style.TEXT, right, bottom - 16);
        return box;
    }

    /** Draws a north arrow around a point, north turned left by so many radians; returns the box that it takes. */
    static Rectangle2D north(Graphics2D g, double x, double y, double turn) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(0, -30);
        arrow.lineTo(13, 22);
        arrow.lineTo(0, 12);
        arrow.lineTo(-13, 22);
        arrow.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-turn);
        arrow.transform(place);
        g.setPaint(Style.TEXT);
        g.fill(arrow);
        double tipX = x - 46 * Math.sin(turn);
        double tipY = y - 46 * Math.cos(turn);
        Words.centre(g, "N", Style.STRONG, Style.TEXT, tipX, tipY + 8);
        return new Rectangle2D.Double(x - 60, y - 60, 120, 100);
    }
}
