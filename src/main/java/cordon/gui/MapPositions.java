package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.report.GeoPlan;
import cordon.report.LiveMap;
import java.awt.geom.Point2D;
import java.util.List;

/** Where things stand on the map; the plan is in pixels of the sheets, of which each is half a pixel here. */
final class MapPositions implements Positions {
    private static final double FULL_SYMBOL_PX_PER_KM = 8;
    private static final double LEAST_SYMBOL = 0.5;
    private static final double SIGHT_PX = 40;
    private static final double BARRIER_PX = 8;
    private static final double STEP_PX = 3;

    private final GeoPlan plan;
    private final double lengthKm;
    private final List<Point2D> passages;

    MapPositions(GeoPlan plan, List<PassageAt> passages, double lengthKm) {
        this.plan = plan;
        this.lengthKm = lengthKm;
        this.passages =
                LiveMap.passages(plan, passages.stream().map(PassageAt::km).toList(), lengthKm);
    }

    @Override
    public Point2D at(double km, double offsetKm) {
        return onScreen(plan.at(km, offsetKm));
    }

    /** So many pixels away from the line, to the guarded side. */
    Point2D beside(double km, double px) {
        return onScreen(plan.beside(km, px / MapPicture.SHEET));
    }

    private static Point2D onScreen(Point2D sheet) {
        return new Point2D.Double(sheet.getX() * MapPicture.SHEET, sheet.getY() * MapPicture.SHEET);
    }

    @Override
    public Point2D passage(int index, double km) {
        return onScreen(passages.get(index));
    }

    @Override
    public double barrierKm(double x, double y) {
        double nearest = BARRIER_PX;
        double found = Double.NaN;
        double step = STEP_PX / pxPerKm();
        for (double km = 0; km <= lengthKm; km += step) {
            double away = at(km, 0).distance(x, y);
            if (away <= nearest) {
                nearest = away;
                found = km;
            }
        }
        return found;
    }

    @Override
    public double symbols() {
        return Math.max(LEAST_SYMBOL, Math.min(1, pxPerKm() / FULL_SYMBOL_PX_PER_KM));
    }

    @Override
    public boolean crowded() {
        return pxPerKm() < FULL_SYMBOL_PX_PER_KM / 2;
    }

    /** Scale. */
    double pxPerKm() {
        return plan.pxPerKm() * MapPicture.SHEET;
    }

    double widthPx() {
        return plan.frame().getWidth() * MapPicture.SHEET;
    }

    double heightPx() {
        return plan.frame().getHeight() * MapPicture.SHEET;
    }

    /** Whether a pixel is in the picture, or not far from it. */
    boolean seen(Point2D p) {
        return p.getX() > -SIGHT_PX
                && p.getY() > -SIGHT_PX
                && p.getX() < widthPx() + SIGHT_PX
                && p.getY() < heightPx() + SIGHT_PX;
    }
}
