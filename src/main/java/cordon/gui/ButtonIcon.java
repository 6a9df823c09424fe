package cordon.gui;

import cordon.report.Style;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;

/** Signs on buttons, drawn so that they are sharp on every screen. */
enum ButtonIcon implements Icon {
    PLAY,
    PAUSE,
    STEP,
    RESET,
    CAMERA,
    CHOICE;

    private static final int SIZE = 16;

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        Ink.smooth(g);
        g.translate(x, y);
        g.setPaint(component.isEnabled() ? Style.TEXT : Style.FAINT);
        switch (this) {
            case PLAY -> g.fill(arrow(3));
            case PAUSE -> {
                g.fill(bar(3));
                g.fill(bar(9));
            }
            case STEP -> {
                g.fill(arrow(1));
                g.fill(new Rectangle2D.Double(12.5, 2, 2.5, 12));
            }
            case CAMERA -> camera(g);
            case CHOICE -> g.fill(triangle(3, 6, 13, 6, 8, 11.5));
            default -> {
                g.setStroke(Style.solid(2));
                g.draw(new Arc2D.Double(2.5, 2.5, 11, 11, 60, 285, Arc2D.OPEN));
                g.fill(triangle(9, 0, 9, 7.5, 14.5, 3.5));
            }
        }
        g.dispose();
    }

    private static void camera(Graphics2D g) {
        Path2D body = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        body.append(new RoundRectangle2D.Double(1, 4, 14, 10, 3, 3), false);
        body.append(Style.circle(8, 9, 3.6), false);
        body.append(Style.circle(8, 9, 2), false);
        g.fill(body);
        g.fill(new Rectangle2D.Double(5, 2, 6, 2.5));
    }

    private static Shape arrow(double x) {
        return triangle(x, 2, x, 14, x + 10.5, 8);
    }

    private static Shape bar(double x) {
        return new Rectangle2D.Double(x, 2, 4, 12);
    }

    private static Shape triangle(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        path.lineTo(points[2], points[3]);
        path.lineTo(points[4], points[5]);
        path.closePath();
        return path;
    }
}
