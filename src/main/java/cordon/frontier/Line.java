package cordon.frontier;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;

/** The stationed line: its parts cut into short geodesic pieces in order of chainage. */
final class Line {
    private static final double MM_PER_KM = 1e6;
    private static final double SLACK_KM = 0.1;

    private final List<Part> parts;
    private final Piece[] pieces;
    private final double lengthKm;

    Line(List<Part> parts) {
        this.parts = List.copyOf(parts);
        List<Piece> cut = new ArrayList<>();
        double km = 0;
        for (Part part : parts) {
            for (int i = 1; i < part.points().size(); i++) {
                km = cut(part.points().get(i - 1), part.points().get(i), part.guardedIs(), km, cut);
            }
        }
        if (cut.isEmpty()) {
            throw new IllegalArgumentException("a line must be at least 1 mm long");
        }
        lengthKm = km;
        pieces = withTurns(cut);
    }

    List<Part> parts() {
        return parts;
    }

    double lengthKm() {
        return lengthKm;
    }

    /** Rounds kilometres to whole millimetres, so that results do not hang on the last bits. */
    static double toMm(double km) {
        return Math.rint(km * MM_PER_KM) / MM_PER_KM + 0.0; // + 0.0 turns -0.0 into 0.0
    }

    Piece.Foot foot(double km) {
        double inside = Math.max(0, Math.min(lengthKm, km));
        Piece piece = pieces[indexAt(inside)];
        return piece.foot(Math.max(0, Math.min(piece.lengthKm(), inside - piece.startKm())));
    }

    StripPoint project(LonLat place) {
        Ecef ecef = Ecef.of(place.lon(), place.lat());
        int near = nearestPiece(ecef, Double.POSITIVE_INFINITY);
        Piece.Nearest best = pieces[near].nearest(place, ecef);
        for (int i = Math.max(0, near - 1); i <= Math.min(pieces.length - 1, near + 1); i++) {
            Piece.Nearest other = pieces[i].nearest(place, ecef);
            if (Math.abs(other.offsetKm()) < Math.abs(best.offsetKm())) {
                best = other;
            }
        }
        double km = toMm(best.km());
        return new StripPoint(Math.max(0, Math.min(lengthKm, km)), toMm(best.offsetKm()));
    }

    /**
     * Chainage of the place nearest to one that is known to be within so many kilometres of the line;
     * from chords: good to some metres, and fast.
     */
    double roughKm(LonLat place, double withinKm) {
        Ecef ecef = Ecef.of(place.lon(), place.lat());
        Piece piece = pieces[nearestPiece(ecef, withinKm + SLACK_KM)];
        return piece.startKm() + piece.lengthKm() * piece.startEcef().shareTowards(piece.endEcef(), ecef);
    }

    private int nearestPiece(Ecef ecef, double withinKm) {
        int best = 0;
        double bestSquared = withinKm * withinKm;
        double bestKm = withinKm;
        for (int i = 0; i < pieces.length; i++) {
            Piece piece = pieces[i];
            double reachKm = bestKm + piece.lengthKm();
            if (piece.startEcef().squaredKmTo(ecef) > reachKm * reachKm) {
                continue;
            }
            double share = piece.startEcef().shareTowards(piece.endEcef(), ecef);
            double squared = piece.startEcef().between(piece.endEcef(), share).squaredKmTo(ecef);
            if (squared < bestSquared) {
                best = i;
                bestSquared = squared;
                bestKm = Math.sqrt(squared);
            }
        }
        return best;
    }

    private int indexAt(double km) {
        int low = 0;
        int high = pieces.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle].startKm() <= km) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Cuts one segment into pieces from chainage {@code km} on and returns the chainage of its end. */
    private static double cut(LonLat from, LonLat to, Side guardedIs, double km, List<Piece> out) {
        GeodesicData whole = Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon());
        double endKm = toMm(km + whole.s12 / 1000);
        if (endKm <= km) {
            return km;
        }
        int count = (int) Math.ceil((endKm - km) / Piece.LONGEST_KM);
        LonLat start = from;
        double azimuth = whole.azi1;
        for (int i = 1; i <= count; i++) {
            double share = (double) i / count;
            GeodesicData at = Geodesic.WGS84.Direct(from.lat(), from.lon(), whole.azi1, share * whole.s12);
            LonLat end = i == count ? to : new LonLat(at.lon2, at.lat2);
            double startKm = km + (endKm - km) * (i - 1) / count;
            out.add(piece(start, end, azimuth, at.azi2, startKm, (endKm - km) / count, guardedIs));
            start = end;
            azimuth = at.azi2;
        }
        return endKm;
    }

    private static Piece piece(
            LonLat start, LonLat end, double azimuth, double endAzimuth, double startKm, double km, Side side) {
        Ecef startEcef = Ecef.of(start.lon(), start.lat());
        Ecef endEcef = Ecef.of(end.lon(), end.lat());
        return new Piece(start, end, azimuth, endAzimuth, startKm, km, side, 0, 0, startEcef, endEcef);
    }

    private static Piece[] withTurns(List<Piece> cut) {
        Piece[] turned = new Piece[cut.size()];
        for (int i = 0; i < turned.length; i++) {
            Piece piece = cut.get(i);
            double atStart = i == 0 ? 0 : cut.get(i - 1).turnInto(piece);
            double atEnd = i == turned.length - 1 ? 0 : piece.turnInto(cut.get(i + 1));
            turned[i] = piece.turning(atStart, atEnd);
        }
        return turned;
    }
}
