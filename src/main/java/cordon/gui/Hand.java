package cordon.gui;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;

/** What a mouse does to ground that is looked at: the wheel zooms, dragging moves, and a press and release at almost the same place is a click. */
final class Hand extends MouseAdapter {
    private static final double WHEEL = 1.15;
    private static final double STILL_PX = 4;

    /** Ground that is looked at. */
    interface Ground {
        /** Larger or smaller about a pixel. */
        void zoom(double factor, double x, double y);

        /** Moved by so many pixels. */
        void drag(double dx, double dy);

        /** Clicked on, so many times in a row. */
        void click(Point at, int times);

        /** The hand has left the place where it pressed. */
        void grabbed();
    }

    private final Ground ground;
    private Point last;
    private Point pressed;

    private Hand(Ground ground) {
        this.ground = ground;
    }

    /** From now on a component's mouse moves this ground. */
    static void on(Component component, Ground ground) {
        Hand hand = new Hand(ground);
        component.addMouseListener(hand);
        component.addMouseMotionListener(hand);
        component.addMouseWheelListener(hand);
    }

    @Override
    public void mousePressed(MouseEvent e) {
        e.getComponent().requestFocusInWindow();
        last = e.getPoint();
        pressed = last;
    }

    /** Even if the hand trembles. */
    @Override
    public void mouseReleased(MouseEvent e) {
        if (pressed != null && pressed.distance(e.getPoint()) < STILL_PX) {
            ground.click(e.getPoint(), e.getClickCount());
        }
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        if (pressed.distance(e.getPoint()) >= STILL_PX) {
            ground.grabbed();
        }
        ground.drag(e.getX() - last.x, e.getY() - last.y);
        last = e.getPoint();
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
        ground.zoom(Math.pow(WHEEL, -e.getPreciseWheelRotation()), e.getX(), e.getY());
    }
}
