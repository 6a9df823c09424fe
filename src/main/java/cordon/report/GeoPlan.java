package cordon.report;

import cordon.frontier.Frontier;
import cordon.frontier.LonLat;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * A map of the true line: kilometres east and north at the line's middle latitude, 1:1, and turned where the line would
 * fill much less of the page with north at the top.
 */
public final class GeoPlan implements MapPlan {
    private static final double EQUATOR_KM = 6378.137;
    private static final double ECCENTRICITY_2 = 0.00669437999014;
    private static final double NORTH_UP_IS_ENOUGH = 0.75;
    private static final double NEARLY_BEST = 0.92;
    private static final int STEP_DEG = 2;

    private final Frontier frontier;
    private final Rectangle2D frame;
    private final double lon0;
    private final double lat0;
    private final double kmPerLon;
    private final double kmPerLat;
    private final double turn;
    private final double scale;
    private final double middleX;
    private final double middleY;

    /**
     * A map that fits the line into a frame.
     *
     * @param shown further places that must be on the map
     * @param airX pixels left free at the left and right of the line
     * @param airY pixels left free above and below it
     */
    GeoPlan(Frontier frontier, List<LonLat> shown, Rectangle2D frame, double airX, double airY) {
        this.frontier = frontier;
        this.frame = frame;
        double[] middle = middle(frontier);
        lon0 = middle[0];
        lat0 = middle[1];
        double sin = Math.sin(Math.toRadians(lat0));
        double w = 1 - ECCENTRICITY_2 * sin * sin;
        kmPerLat = Math.toRadians(EQUATOR_KM * (1 - ECCENTRICITY_2) / Math.pow(w, 1.5));
        kmPerLon = Math.toRadians(EQUATOR_KM / Math.sqrt(w) * Math.cos(Math.toRadians(lat0)));
        Point2D[] places = Stream.concat(frontier.line().stream(), shown.stream())
                .map(this::kilometres)
                .toArray(Point2D[]::new);
        double width = frame.getWidth() - 2 * airX;
        double height = frame.getHeight() - 2 * airY;
        turn = bestTurn(places, width, height);
        scale = scale(extent(places, turn), width, height);
        Rectangle2D extent = extent(places, turn);
        middleX = extent.getCenterX();
        middleY = extent.getCenterY();
    }

    /** The same map at another scale about another middle. */
    private GeoPlan(GeoPlan of, double scale, double middleX, double middleY) {
        this.frontier = of.frontier;
        this.frame = of.frame;
        this.lon0 = of.lon0;
        this.lat0 = of.lat0;
        this.kmPerLon = of.kmPerLon;
        this.kmPerLat = of.kmPerLat;
        this.turn = of.turn;
        this.scale = scale;
        this.middleX = middleX;
        this.middleY = middleY;
    }

    /** Larger by a factor, with the place under a pixel staying there. */
    public GeoPlan zoomed(double factor, double x, double y) {
        double kept = (1 - 1 / factor) / scale;
        return new GeoPlan(
                this,
                scale * factor,
                middleX + kept * (x - frame.getCenterX()),
                middleY - kept * (y - frame.getCenterY()));
    }

    /** Moved by so many pixels, as if the ground were dragged. */
    public GeoPlan dragged(double dx, double dy) {
        return new GeoPlan(this, scale, middleX - dx / scale, middleY + dy / scale);
    }

    private static double[] middle(Frontier frontier) {
        double first = frontier.line().get(0).lon();
        double west = 0;
        double east = 0;
        double south = 90;
        double north = -90;
        for (LonLat place : frontier.line()) {
            double lon = Math.IEEEremainder(place.lon() - first, 360);
            west = Math.min(west, lon);
            east = Math.max(east, lon);
            south = Math.min(south, place.lat());
            north = Math.max(north, place.lat());
        }
        return new double[] {first + (west + east) / 2, (south + north) / 2};
    }

    private static double bestTurn(Point2D[] places, double width, double height) {
        double best = 0;
        double bestScale = scale(extent(places, 0), width, height) / NORTH_UP_IS_ENOUGH;
        for (int degrees = -90; degrees <= 90; degrees += STEP_DEG) {
            double turn = Math.toRadians(degrees);
            double scale = scale(extent(places, turn), width, height);
            if (scale > bestScale) {
                best = turn;
                bestScale = scale;
            }
        }
        for (int degrees = 0; degrees < 90 && best != 0; degrees += STEP_DEG) {
            double turn = Math.copySign(Math.toRadians(degrees), best);
            if (scale(extent(places, turn), width, height) >= NEARLY_BEST * bestScale) {
                return turn;
            }
        }
        return best;
    }

    private static Rectangle2D extent(Point2D[] places, double turn) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        Point2D first = turned(places[0], cos, sin);
        Rectangle2D box = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        for (Point2D place : places) {
            box.add(turned(place, cos, sin));
        }
        return box;
    }

    private static double scale(Rectangle2D extent, double width, double height) {
        return Math.min(width / Math.max(1e-6, extent.getWidth()), height / Math.max(1e-6, extent.getHeight()));
    }

    private static Point2D turned(Point2D p, double turn) {
        return turned(p, Math.cos(turn), Math.sin(turn));
    }

    private static Point2D turned(Point2D p, double cos, double sin) {
        return new Point2D.Double(p.getX() * cos - p.getY() * sin, p.getX() * sin + p.getY() * cos);
    }

    private Point2D kilometres(LonLat place) {
        double east = Math.IEEEremainder(place.lon() - lon0, 360) * kmPerLon;
        return new Point2D.Double(east, (place.lat() - lat0) * kmPerLat);
    }

    /** Pixels of a place on the earth. */
    public Point2D at(LonLat place) {
        Point2D p = turned(kilometres(place), turn);
        return new Point2D.Double(
                frame.getCenterX() + (p.getX() - middleX) * scale, frame.getCenterY() - (p.getY() - middleY) * scale);
    }

    /** The place on the earth of a pixel. */
    public LonLat placeOf(Point2D pixel) {
        double x = (pixel.getX() - frame.getCenterX()) / scale + middleX;
        double y = (frame.getCenterY() - pixel.getY()) / scale + middleY;
        Point2D km = turned(new Point2D.Double(x, y), -turn);
        double lon = Math.IEEEremainder(lon0 + km.getX() / kmPerLon, 360);
        return new LonLat(lon, Math.max(-90, Math.min(90, lat0 + km.getY() / kmPerLat)));
    }

    @Override
    public Point2D at(double km, double offsetKm) {
        return at(frontier.toLonLat(km, offsetKm));
    }

    @Override
    public Rectangle2D frame() {
        return frame;
    }

    @Override
    public double pxPerKm() {
        return scale;
    }

    /** The latitude at which the scale is exact, in degrees. */
    double latitude() {
        return lat0;
    }

    /** By how much north is turned to the left of up, in radians. */
    double turn() {
        return turn;
    }
}
