package cordon.gui;

import java.awt.geom.Point2D;

/** Where things stand on the strip. */
record StripPositions(Viewport view) implements Positions {
    private static final double BARRIER_PX = 8;
    private static final double BARRIER_ASIDE_PX = 5;

    @Override
    public Point2D at(double km, double offsetKm) {
        return new Point2D.Double(view.x(km), view.y(offsetKm));
    }

    @Override
    public Point2D passage(int index, double km) {
        return at(km, 0);
    }

    @Override
    public double barrierKm(double x, double y) {
        return Math.abs(view.y(0) - BARRIER_ASIDE_PX - y) <= BARRIER_PX ? view.km(x) : Double.NaN;
    }

    @Override
    public double symbols() {
        return view.symbols();
    }

    @Override
    public boolean crowded() {
        return view.crowded();
    }
}
