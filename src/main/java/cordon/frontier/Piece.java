package cordon.frontier;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/**
 * A short geodesic of the line: at most {@link #LONGEST_KM}, so that its chord through the earth
 * stays within 8 m of it and can be searched instead.
 *
 * @param startKm chainage of its first point
 * @param startTurn degrees by which the line turns at its first point (0 at a free end)
 * @param endTurn degrees by which the line turns at its last point (0 at a free end)
 */
record Piece(
        LonLat start,
        LonLat end,
        double azimuth,
        double endAzimuth,
        double startKm,
        double lengthKm,
        Side guardedIs,
        double startTurn,
        double endTurn,
        Ecef startEcef,
        Ecef endEcef) {
    static final double LONGEST_KM = 20;

    /** Each side of a bend, the stretch over which the normal swings from one segment's to the other's. */
    static final double BLEND_KM = 0.25;

    private static final int MOST_STEPS = 30;
    private static final double STEP_KM = 1e-8;

    /** A place on the line and the azimuth, in degrees, that points to the guarded side. */
    record Foot(double lon, double lat, double guardedAzimuth) {
        /** The place so many kilometres away, positive on the guarded side. */
        LonLat across(double offsetKm) {
            GeodesicData to = Geodesic.WGS84.Direct(lat, lon, guardedAzimuth, offsetKm * 1000);
            return new LonLat(to.lon2, to.lat2);
        }
    }

    /** The nearest place of a piece: chainage, and distance with the sign of the side, both unrounded. */
    record Nearest(double km, double offsetKm) {}

    double endKm() {
        return startKm + lengthKm;
    }

    Piece turning(double atStart, double atEnd) {
        return new Piece(
                start, end, azimuth, endAzimuth, startKm, lengthKm, guardedIs, atStart, atEnd, startEcef, endEcef);
    }

    /** Degrees, -180 to 180, by which the line turns from this piece into the next; 0 if they do not join. */
    double turnInto(Piece next) {
        boolean joins = end.equals(next.start) && guardedIs == next.guardedIs;
        return joins ? StrictMath.IEEEremainder(next.azimuth - endAzimuth, 360) : 0;
    }

    Foot foot(double alongKm) {
        GeodesicData at = at(alongKm);
        double normal = at.azi2 + swing(alongKm) + guardedIs.turnDegrees();
        return new Foot(at.lon2, at.lat2, normal);
    }

    private GeodesicData at(double alongKm) {
        return Geodesic.WGS84.Direct(start.lat(), start.lon(), azimuth, alongKm * 1000);
    }

    private double swing(double alongKm) {
        double windowKm = Math.min(BLEND_KM, lengthKm / 2);
        double fromStart = Math.max(0, 1 - alongKm / windowKm);
        double fromEnd = Math.max(0, 1 - (lengthKm - alongKm) / windowKm);
        return fromEnd * endTurn / 2 - fromStart * startTurn / 2;
    }

    /** Refines the chord's nearest place on the geodesic itself. */
    Nearest nearest(LonLat place, Ecef ecef) {
        double alongKm = startEcef.shareTowards(endEcef, ecef) * lengthKm;
        for (int step = 0; step < MOST_STEPS; step++) {
            GeodesicData at = at(alongKm);
            GeodesicData away = inverse(at, place);
            double angle = Math.toRadians(away.azi1 - at.azi2);
            double nextKm = alongKm + away.s12 / 1000 * StrictMath.cos(angle);
            nextKm = Math.max(0, Math.min(lengthKm, nextKm));
            boolean settled = Math.abs(nextKm - alongKm) < STEP_KM;
            alongKm = nextKm;
            if (settled) {
                break;
            }
        }
        return signed(alongKm, place);
    }

    private Nearest signed(double alongKm, LonLat place) {
        GeodesicData at = at(alongKm);
        GeodesicData away = inverse(at, place);
        boolean atVertex = alongKm < STEP_KM || alongKm > lengthKm - STEP_KM;
        double normal = at.azi2 + (atVertex ? swing(alongKm) : 0) + guardedIs.turnDegrees();
        boolean guarded = StrictMath.cos(Math.toRadians(away.azi1 - normal)) >= 0;
        return new Nearest(startKm + alongKm, (guarded ? 1 : -1) * away.s12 / 1000);
    }

    private static GeodesicData inverse(GeodesicData from, LonLat to) {
        int mask = GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH;
        return Geodesic.WGS84.Inverse(from.lat2, from.lon2, to.lat(), to.lon(), mask);
    }
}
