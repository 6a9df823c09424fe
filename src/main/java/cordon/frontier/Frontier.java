package cordon.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/**
 * A guarded line on the earth and its strip coordinates: chainage (kilometres along the line, by
 * WGS84 geodesics) and offset (kilometres across it, positive on the guarded side).
 *
 * <p>The strip plane is the model's space and its distances are Euclidean there; longitude and
 * latitude only place things and draw maps. Offsets are laid off along the segment's normal. Within
 * 0.25 km of a bend (or half the segment, if shorter) the normal swings to the bend's bisector, so
 * that {@link #toLonLat} has no jump. Inside a bend the strip folds over itself; {@link
 * #foldedShare} says how much. A border in several parts is one axis on which the gaps have no
 * length: there {@code toLonLat} does jump.
 *
 * <p>Immutable. Chainages and offsets are rounded to 1 mm.
 */
public final class Frontier {
    private static final String GUARDED = "guarded side";
    private static final String NEIGHBOUR = "neighbour";
    private static final double LONGEST_STRAIGHT_KM = 10_000;
    private static final double HIGHEST_LATITUDE = 80;

    private final Line line;
    private final boolean hasGeography;
    private final LonLat midpoint;
    private final String guarded;
    private final String neighbour;

    /** A line; where it is synthetic, {@code laidAbout} is the place about which it was laid, exactly. */
    private Frontier(List<Part> parts, Optional<LonLat> laidAbout, String guarded, String neighbour) {
        this.line = new Line(parts);
        this.hasGeography = laidAbout.isEmpty();
        this.midpoint = laidAbout.orElseGet(() -> toLonLat(lengthKm() / 2, 0));
        this.guarded = guarded.isBlank() ? GUARDED : guarded;
        this.neighbour = neighbour.isBlank() ? NEIGHBOUR : neighbour;
    }

    /**
     * The border of two countries, with the guarded side as the catalogue has it.
     *
     * @param startNear chainage 0 is the end nearest to this place; if empty, the first point of the
     *     catalogue's first (longest) part. Further parts follow by nearest ends.
     * @throws UnknownBorderException if the catalogue has no such border; it suggests others
     */
    public static Frontier between(
            BorderCatalogue catalogue, String guarded, String neighbour, Optional<LonLat> startNear) {
        Border border = catalogue.find(guarded, neighbour);
        boolean guardedIsA = CountryNames.same(border.a(), guarded);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < border.parts().size(); i++) {
            Side aIs = border.aIs().get(i);
            parts.add(new Part(border.parts().get(i), guardedIsA ? aIs : aIs.opposite()));
        }
        String inside = guardedIsA ? border.a() : border.b();
        return new Frontier(Chain.of(parts, startNear), Optional.empty(), inside, border.other(inside));
    }

    /**
     * A line given point by point; chainage 0 is the first point.
     *
     * @param guardedIs the guarded side, walking in the order of the points
     * @param guarded name of the guarded side; blank for "guarded side"
     * @param neighbour name of the other side; blank for "neighbour"
     * @throws IllegalArgumentException if there are not two different points
     */
    public static Frontier alongLine(List<LonLat> points, Side guardedIs, String guarded, String neighbour) {
        return new Frontier(List.of(new Part(points, guardedIs)), Optional.empty(), guarded, neighbour);
    }

    /**
     * The lines of a GeoJSON text: a LineString, a MultiLineString, or features of them. Chainage 0 is
     * the first point; further lines follow by nearest ends, turned round where needed.
     *
     * @param guardedIs the guarded side of every line, in the direction of its coordinates
     * @param guarded name of the guarded side; blank for "guarded side"
     * @param neighbour name of the other side; blank for "neighbour"
     * @throws IllegalArgumentException if the text is not JSON or holds no usable line, saying where
     */
    public static Frontier ofGeoJson(String text, Side guardedIs, String guarded, String neighbour) {
        List<Part> parts = new ArrayList<>();
        for (List<LonLat> points : GeoJson.lines(text)) {
            parts.add(new Part(points, guardedIs));
        }
        return new Frontier(Chain.of(parts, Optional.empty()), Optional.empty(), guarded, neighbour);
    }

    /**
     * A synthetic straight frontier on the equator; see {@link #straight(double, double)}.
     *
     * @throws IllegalArgumentException unless the length is from 1 mm to 10,000 km
     */
    public static Frontier straight(double lengthKm) {
        return straight(lengthKm, 0);
    }

    /**
     * A synthetic straight frontier without geography: a geodesic running west to east, with its
     * midpoint at longitude 0 and the given latitude, guarded to the north. It never folds unless it
     * is as long as continents.
     *
     * @param latitude degrees north, -80 to 80; it matters to sun and maps only
     * @throws IllegalArgumentException unless the length is from 1 mm to 10,000 km and the latitude in range
     */
    public static Frontier straight(double lengthKm, double latitude) {
        if (!(lengthKm >= 1e-6 && lengthKm <= LONGEST_STRAIGHT_KM)) {
            throw new IllegalArgumentException("length must be from 1 mm to 10000 km (was " + lengthKm + " km)");
        }
        if (!(Math.abs(latitude) <= HIGHEST_LATITUDE)) {
            throw new IllegalArgumentException("latitude must be from -80 to 80 (was " + latitude + ")");
        }
        double halfM = lengthKm * 500;
        List<LonLat> points = List.of(eastOf(latitude, -halfM), eastOf(latitude, halfM));
        Optional<LonLat> middle = Optional.of(new LonLat(0, latitude));
        return new Frontier(List.of(new Part(points, Side.LEFT)), middle, GUARDED, NEIGHBOUR);
    }

    private static LonLat eastOf(double latitude, double metres) {
        GeodesicData at = Geodesic.WGS84.Direct(latitude, 0, 90, metres);
        return new LonLat(at.lon2, at.lat2);
    }

    /** Length in kilometres: the sum of the WGS84 geodesics between vertices, without gaps between parts. */
    public double lengthKm() {
        return line.lengthKm();
    }

    /**
     * The place on the earth of a point of the strip.
     *
     * @param km chainage; beyond the ends it counts as the end
     * @param offsetKm offset, positive on the guarded side
     * @throws IllegalArgumentException if a coordinate is not finite
     */
    public LonLat toLonLat(double km, double offsetKm) {
        if (!Double.isFinite(km) || !Double.isFinite(offsetKm)) {
            throw new IllegalArgumentException("not a point of the strip: " + km + ", " + offsetKm);
        }
        return line.foot(km).across(offsetKm);
    }

    /**
     * The strip coordinates of a place: the nearest point of the line, and the geodesic distance to it
     * with the sign of the side. Beyond an end the chainage is the end's and the offset the distance
     * to it. The inverse of {@link #toLonLat} where the strip does not fold, but for the chainage
     * within 0.25 km of a bend.
     *
     * @param lon degrees east, -180 to 180
     * @param lat degrees north, -90 to 90
     * @throws IllegalArgumentException if a coordinate is out of range
     */
    public StripPoint project(double lon, double lat) {
        return line.project(new LonLat(lon, lat));
    }

    /** The vertices from chainage 0 on; the parts of a broken border follow each other, see {@link #parts}. */
    public List<LonLat> line() {
        return parts().stream().flatMap(List::stream).toList();
    }

    /** The vertices of each unbroken part, in order of chainage: what to draw. */
    public List<List<LonLat>> parts() {
        return line.parts().stream().map(Part::points).toList();
    }

    /** The place on the line at half its length. */
    public LonLat midpoint() {
        return midpoint;
    }

    /** Whether the line lies somewhere on the earth; false for a synthetic straight one. */
    public boolean hasGeography() {
        return hasGeography;
    }

    /**
     * The share, 0 to 1, of the strip's cells that lie in a fold: those whose centre, put on the earth,
     * is nearest to a point of the line more than one cell (at least 0.25 km) of chainage away. Two
     * such cells may be the same ground. Cost grows with cells times vertices: for set-up only.
     *
     * @param depthKm depth of the strip on each side
     * @param cellKm side of a cell
     * @throws IllegalArgumentException unless both are finite and positive
     */
    public double foldedShare(double depthKm, double cellKm) {
        if (!(depthKm > 0 && cellKm > 0 && depthKm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("depth and cell must be positive: " + depthKm + ", " + cellKm);
        }
        return Folds.share(line, depthKm, cellKm);
    }

    /** Name of the guarded country, or "guarded side". */
    public String guarded() {
        return guarded;
    }

    /** Name of the country across the line, or "neighbour". */
    public String neighbour() {
        return neighbour;
    }
}
