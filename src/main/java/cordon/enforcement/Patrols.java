package cordon.enforcement;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.scenario.Guards;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patrols: eyes that move. A party is seen when two moving bodies first come within sight of each other, found exactly on straight
 * pieces (closest approach, Koopman 1956).
 */
public final class Patrols {
    private record Row(Guards.PatrolRow spec, List<Beat> beats, double lengthKm) {}

    private static final double HANDLING_MIN = 30;

    private final Conditions conditions;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Beat> byKey = new HashMap<>();
    private Beat lastAsked;

    Patrols(List<Guards.PatrolRow> specs, double lengthKm, Conditions conditions, Draws draws) {
        this.conditions = conditions;
        specs.forEach(spec -> rows.add(row(spec, lengthKm, draws)));
    }

    private Row row(Guards.PatrolRow spec, double lengthKm, Draws draws) {
        double end = Math.min(spec.toKm(), lengthKm);
        double span = Math.max(0, end - spec.fromKm());
        double beat = Math.min(spec.beatKm(), span);
        int fitting = (int) StrictMath.floor(span / spec.beatKm() + 1e-9);
        int count = span == 0 ? 0 : spec.count() > 0 ? spec.count() : Math.max(1, fitting);
        List<Beat> beats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double middle = spec.fromKm() + (i + 0.5) * span / count;
            double from = Math.max(spec.fromKm(), Math.min(end - beat, middle - beat / 2));
            Unit unit = new Unit(
                    "patrol",
                    spec.id() + "-" + (i + 1),
                    spec.people(),
                    spec.speedKmh(),
                    middle,
                    spec.offsetKm(),
                    HANDLING_MIN);
            beats.add(new Beat(unit, from, beat, spec, draws));
            byKey.put(unit.key(), beats.get(i));
        }
        return new Row(spec, beats, beat);
    }

    /** All patrols. */
    public List<Unit> units() {
        return rows.stream().flatMap(row -> row.beats.stream()).map(Beat::unit).toList();
    }

    /** Beat of the patrol with this key, or null. */
    Beat find(long key) {
        if (lastAsked == null || lastAsked.unit().key() != key) {
            lastAsked = byKey.get(key);
        }
        return lastAsked;
    }

    /** Beats of a row whose patrols drive past a chainage. */
    List<Beat> past(String row, double km) {
        return rows.stream()
                .filter(r -> r.spec.id().equals(row))
                .flatMap(r -> r.beats.subList(firstBeat(r, km), lastBeat(r, km) + 1).stream())
                .toList();
    }

    /** The first time in the present piece at which a patrol sees a party, or null. */
    Sighting inPiece(Exposure exposure) {
        return inPiece(exposure, null);
    }

    private Sighting inPiece(Exposure exposure, Beat only) {
        Sighting first = null;
        for (Row row : rows) {
            first = Sighting.earlier(first, inPiece(row, exposure, only));
        }
        return first;
    }

    /** The next time that this patrol sees a party on a motion from an instant on, or null. */
    Sighting nextBy(Beat beat, Exposure exposure, Motion motion, double fromMin) {
        Sighting first = null;
        if (comesNear(beat, motion, fromMin)) {
            conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
            while (first == null && conditions.next()) {
                first = inPiece(exposure, beat);
            }
        }
        return first;
    }

    /** Whether a motion touches the surroundings of a beat at all. */
    private static boolean comesNear(Beat beat, Motion motion, double fromMin) {
        double sight = beat.farthestSightKm();
        double offset = beat.unit().homeOffsetKm();
        for (int s = motion.segmentAt(fromMin); s < motion.corners() - 1; s++) {
            double y0 = motion.offsetKm(s);
            double y1 = motion.offsetKm(s + 1);
            boolean across = Math.min(y0, y1) <= offset + sight && Math.max(y0, y1) >= offset - sight;
            double x0 = motion.km(s);
            double x1 = motion.km(s + 1);
            boolean along = Math.min(x0, x1) <= beat.toKm() + sight && Math.max(x0, x1) >= beat.fromKm() - sight;
            if (across && along) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the piece to the time in which the party is near the track's offset, then looks at the beats in reach. */
    private Sighting inPiece(Row row, Exposure exposure, Beat only) {
        double sight = conditions.sightKm(row.spec.sightNightKm(), row.spec.sightDayKm());
        double vy = conditions.offsetKmPerMin();
        double y = conditions.fromOffsetKm() - row.spec.offsetKm();
        double begin = conditions.fromMin();
        double end = conditions.toMin();
        if (vy == 0) {
            if (Math.abs(y) > sight) {
                return null;
            }
        } else {
            double a = (-sight - y) / vy;
            double b = (sight - y) / vy;
            begin = Math.max(begin, conditions.fromMin() + Math.min(a, b));
            end = Math.min(end, conditions.fromMin() + Math.max(a, b));
        }
        if (begin >= end) {
            return null;
        }
        double x0 = kmAt(begin);
        double x1 = kmAt(end);
        Sighting first = null;
        int last = lastBeat(row, Math.max(x0, x1) + sight);
        for (int i = firstBeat(row, Math.min(x0, x1) - sight); i <= last; i++) {
            Beat beat = row.beats.get(i);
            if ((only == null || only == beat) && !exposure.knows(beat.unit().key())) {
                first = Sighting.earlier(first, byBeat(beat, begin, end, sight));
            }
        }
        return first;
    }

    private double kmAt(double minute) {
        return conditions.fromKm() + conditions.kmPerMin() * (minute - conditions.fromMin());
    }

    private double offsetAt(double minute) {
        return conditions.fromOffsetKm() + conditions.offsetKmPerMin() * (minute - conditions.fromMin());
    }

    private static int firstBeat(Row row, double km) {
        int low = 0;
        int high = row.beats.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.beats.get(middle).toKm() < km) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int lastBeat(Row row, double km) {
        int low = 0;
        int high = row.beats.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row.beats.get(middle).fromKm() <= km) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Sighting byBeat(Beat beat, double begin, double end, double sight) {
        double t = Math.max(begin, beat.unit().busyUntilMin());
        while (t < end) {
            double until = Math.min(end, Math.min(beat.nextTurn(t), beat.nextShift(t)));
            if (beat.out(t)) {
                double x = kmAt(t) - beat.kmAt(t);
                double y = offsetAt(t) - beat.unit().homeOffsetKm();
                double vx = conditions.kmPerMin() - beat.kmPerMinAt(t);
                double after = Geometry.firstWithin(x, y, vx, conditions.offsetKmPerMin(), sight, until - t);
                if (!Double.isNaN(after)) {
                    return sighting(beat, t + after);
                }
            }
            t = until;
        }
        return null;
    }

    private Sighting sighting(Beat beat, double minute) {
        return new Sighting(
                minute, SensorKind.PATROL, beat.unit().key(), beat.unit().id(), kmAt(minute), offsetAt(minute), true);
    }
}
