package cordon.gui;

import cordon.report.Style;
import cordon.scenario.Barriers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Brackets around what was clicked on, dashed where it was last when it is gone. */
record MarkLayer(Card card) implements Layer {
    private static final double HALF_PX = 15;
    private static final double ARM_PX = 7;

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        if (Double.isNaN(card.km())) {
            return;
        }
        boolean section = card.subject().kind() == Subject.Kind.SECTION;
        double half = section ? lengthKm(now) / 2 * view.pxPerKm() : HALF_PX;
        double up = card.subject().kind() == Subject.Kind.TOWER ? view.symbols() * 8 : section ? 5 : 0;
        paint(g, brackets(view.x(card.km()), view.y(card.offsetKm()) - up, half, section ? 10 : HALF_PX));
    }

    /** Draws them about a place of a picture on which nothing has a length. */
    void paint(Graphics2D g, Point2D at) {
        paint(g, brackets(at.getX(), at.getY(), HALF_PX, HALF_PX));
    }

    private void paint(Graphics2D g, Shape brackets) {
        g.setPaint(Style.translucent(Color.WHITE, 0.9));
        g.setStroke(Style.solid(5));
        g.draw(brackets);
        g.setPaint(Style.TEXT);
        g.setStroke(card.over() ? Style.dashed(2) : Style.solid(2));
        g.draw(brackets);
    }

    private double lengthKm(Snapshot now) {
        for (Barriers.Section section : now.scenario().barriers().sections()) {
            if (card.subject().is(Subject.Kind.SECTION, section.id())) {
                return section.toKm() - section.fromKm();
            }
        }
        return 0;
    }

    private static Shape brackets(double x, double y, double halfWidth, double halfHeight) {
        Rectangle2D box = new Rectangle2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
        Path2D path = new Path2D.Double();
        corner(path, box.getX(), box.getY(), 1, 1);
        corner(path, box.getMaxX(), box.getY(), -1, 1);
        corner(path, box.getX(), box.getMaxY(), 1, -1);
        corner(path, box.getMaxX(), box.getMaxY(), -1, -1);
        return path;
    }

    private static void corner(Path2D path, double x, double y, int right, int down) {
        path.moveTo(x + right * ARM_PX, y);
        path.lineTo(x, y);
        path.lineTo(x, y + down * ARM_PX);
    }
}
