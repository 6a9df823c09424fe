package cordon.sensing;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.GroundSensorRow;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.List;

/**
 * Buried sensors: each tells, with a chance that is drawn once per sensor and attempt, of a party that enters its disc or steps
 * over its section of cable. They know neither light nor weather; which of a row's sensors are in reach follows from chainage.
 */
public final class GroundSensors {
    private final List<GroundSensorRow> rows;
    private final double lengthKm;
    private final Draws draws;

    /** The ground sensors of a run on a line of this length; those that never tell of anybody are none. */
    public GroundSensors(List<GroundSensorRow> rows, double lengthKm, Draws draws) {
        this.rows = rows.stream().filter(row -> row.chance() > 0).toList();
        this.lengthKm = lengthKm;
        this.draws = draws;
    }

    /** The first sensor to tell of a party on a motion from an instant on, or null. */
    public Sighting next(Exposure exposure, Motion motion, double fromMin) {
        return first(exposure, motion, fromMin, true);
    }

    /** Whether a motion came within reach of any sensor, whether it told or not. */
    public boolean reaches(Exposure exposure, Motion motion) {
        return first(exposure, motion, motion.beginMin(), false) != null;
    }

    private Sighting first(Exposure exposure, Motion motion, double fromMin, boolean telling) {
        if (rows.isEmpty()) {
            return null;
        }
        for (int s = motion.segmentAt(fromMin); s < motion.corners() - 1; s++) {
            double begin = Math.max(fromMin, motion.atMin(s));
            double span = motion.atMin(s + 1) - begin;
            if (span > 0) {
                Piece piece = Piece.of(motion, s, begin, span);
                Sighting first = null;
                for (GroundSensorRow row : rows) {
                    first = Sighting.earlier(first, inPiece(row, piece, exposure, telling));
                }
                if (first != null) {
                    return first;
                }
            }
        }
        return null;
    }

    /** A straight piece of motion: where and when it begins, its velocity and how long it takes. */
    private record Piece(double atMin, double km, double offsetKm, double vx, double vy, double span) {
        static Piece of(Motion motion, int s, double begin, double span) {
            double x = motion.kmAt(begin);
            double y = motion.offsetKmAt(begin);
            return new Piece(begin, x, y, (motion.km(s + 1) - x) / span, (motion.offsetKm(s + 1) - y) / span, span);
        }
    }

    private Sighting inPiece(GroundSensorRow row, Piece piece, Exposure exposure, boolean telling) {
        return row.form() == GroundSensorRow.Form.POINT
                ? byPoints(row, piece, exposure, telling)
                : byLine(row, piece, exposure, telling);
    }

    private Sighting byPoints(GroundSensorRow row, Piece piece, Exposure exposure, boolean telling) {
        double y = piece.offsetKm - row.offsetKm();
        double yEnd = y + piece.vy * piece.span;
        if (Math.min(y, yEnd) > row.rangeKm() || Math.max(y, yEnd) < -row.rangeKm()) {
            return null;
        }
        double xEnd = piece.km + piece.vx * piece.span;
        double high = Math.max(piece.km, xEnd) + row.rangeKm();
        int last = Math.min(row.count(lengthKm) - 1, row.lastUpTo(high));
        Sighting first = null;
        for (int i = row.firstFrom(Math.min(piece.km, xEnd) - row.rangeKm()); i <= last; i++) {
            double x = piece.km - row.km(i);
            double after = Geometry.firstWithin(x, y, piece.vx, piece.vy, row.rangeKm(), piece.span);
            if (!Double.isNaN(after)) {
                first = Sighting.earlier(first, told(row, i, piece, after, exposure, telling));
            }
        }
        return first;
    }

    private Sighting byLine(GroundSensorRow row, Piece piece, Exposure exposure, boolean telling) {
        double y = piece.offsetKm - row.offsetKm();
        double after = y == 0 ? 0 : -y / piece.vy;
        if (!(after >= 0 && after <= piece.span)) {
            return null;
        }
        double km = piece.km + after * piece.vx;
        boolean along = km >= row.fromKm() && km <= Math.min(row.toKm(), lengthKm);
        long section =
                Math.min(row.count(lengthKm) - 1, (long) StrictMath.floor((km - row.fromKm()) / row.spacingKm()));
        return along && section >= 0 ? told(row, section, piece, after, exposure, telling) : null;
    }

    private Sighting told(
            GroundSensorRow row, long sensor, Piece piece, double after, Exposure exposure, boolean telling) {
        long key = Keys.of(Keys.of("ground/" + row.id()), sensor);
        boolean tells =
                !exposure.knows(key) && draws.happens(row.chance(), Purpose.GROUND_SENSOR, exposure.key() ^ key, 0);
        if (telling && !tells) {
            return null;
        }
        return new Sighting(
                piece.atMin + after,
                SensorKind.GROUND_SENSOR,
                key,
                row.id() + "-" + (sensor + 1),
                piece.km + after * piece.vx,
                piece.offsetKm + after * piece.vy,
                true);
    }
}
