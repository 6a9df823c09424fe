package cordon.enforcement;

import cordon.events.SensorKind;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Conditions;
import cordon.world.Geometry;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Patrols: eyes that move. A party is seen when two moving bodies first come within sight of each other, found exactly on straight
 * pieces (closest approach, Koopman 1956).
 */
public final class Patrols {
    private static final double ROUNDING_MIN = 1e-6;

    private final Conditions conditions;
    private final Draws draws;
    private final List<PatrolRow> rows = new ArrayList<>();
    private final Reach reach;
    private final ByKey<Beat> byKey = new ByKey<>();

    /** Those of a scenario from an instant on; a row that stays as it was goes on with its shifts. */
    Patrols(
            List<Guards.PatrolRow> specs,
            Patrols before,
            double lengthKm,
            Conditions conditions,
            Draws draws,
            ReportedHistory history,
            int day,
            double nowMin) {
        this.conditions = conditions;
        this.reach = new Reach(conditions);
        this.draws = draws;
        for (Guards.PatrolRow spec : specs) {
            PatrolRow same = before == null ? null : before.row(spec);
            PatrolRow row = same != null ? same : new PatrolRow(spec, lengthKm, draws, history, day, nowMin);
            rows.add(row);
            row.beats().forEach(beat -> byKey.put(beat.unit().key(), beat));
        }
    }

    private PatrolRow row(Guards.PatrolRow spec) {
        return rows.stream().filter(row -> row.spec().equals(spec)).findFirst().orElse(null);
    }

    /** All patrols. */
    public List<Unit> units() {
        return rows.stream().flatMap(row -> row.units().stream()).toList();
    }

    /** Each patrol whose beat of now comes within its best sight of a stretch of the line, with what it sees. */
    void eachNear(double fromKm, double toKm, Consumer<GuardsReplay.Watcher> each) {
        for (PatrolRow row : rows) {
            Guards.PatrolRow spec = row.spec();
            double sight = Math.max(spec.sightNightKm(), spec.sightDayKm());
            for (int i = row.firstReaching(fromKm - sight); spec.outShare() > 0 && row.begins(i, toKm + sight); i++) {
                Beat beat = row.beat(i);
                each.accept(new GuardsReplay.Watcher(beat.unit(), beat, spec.sightNightKm(), spec.sightDayKm(), 1));
            }
        }
    }

    /** Adds the beats of now that touch a stretch of the line, or the ways to which do, of patrols that are not known. */
    void collect(double fromKm, double toKm, LongPredicate known, List<Beat> into) {
        for (int r = 0; r < rows.size(); r++) {
            PatrolRow row = rows.get(r);
            for (int i = row.firstReaching(fromKm); row.begins(i, toKm); i++) {
                Beat beat = row.beat(i);
                if (beat.toWayKm() >= fromKm && !known.test(beat.unit().key())) {
                    into.add(beat);
                }
            }
        }
    }

    /** Beats of now of all patrols. */
    List<Beat> beats() {
        return rows.stream().flatMap(row -> row.beats().stream()).toList();
    }

    /** Beats of those that go by a plan and will have another. */
    List<Beat> changing() {
        return rows.stream()
                .filter(PatrolRow::moves)
                .flatMap(row -> row.beats().stream())
                .toList();
    }

    /** At the beginning of a day, rows whose time has come look at the books. */
    void look(ReportedHistory history, int day) {
        rows.forEach(row -> row.lookIfDue(history, day));
    }

    /** The shift of a patrol ends now: its beat for the next. */
    Beat change(Beat before, double nowMin) {
        for (PatrolRow row : rows) {
            if (row.beats().contains(before)) {
                Beat next = row.change(before, nowMin);
                byKey.put(next.unit().key(), next);
                return next;
            }
        }
        throw new IllegalStateException("no such beat of " + before.unit().id());
    }

    /** Beat of the patrol with this key, or null. */
    Beat find(long key) {
        return byKey.get(key);
    }

    /** Beats of a row whose patrols drive past a chainage. */
    List<Beat> past(String row, double km) {
        List<Beat> past = new ArrayList<>();
        for (PatrolRow each : rows) {
            if (each.spec().id().equals(row)) {
                each.past(km, past);
            }
        }
        return past;
    }

    /** The first time in the present piece at which a patrol sees a party; another sighting if that comes no later; or null. */
    Sighting inPiece(Exposure exposure, Sighting other) {
        Sighting first = other;
        for (PatrolRow row : rows) {
            first = inPiece(row, exposure, first);
        }
        return first;
    }

    /** The next time that this patrol sees a party on a motion from an instant on, or null. */
    Sighting nextBy(Beat beat, Exposure exposure, Motion motion, double fromMin) {
        Sighting first = null;
        if (!exposure.knows(beat.unit().key()) && comesNear(beat, motion, fromMin)) {
            conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
            while (first == null && conditions.next()) {
                first = inPiece(beat, exposure);
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
            boolean along = Math.min(x0, x1) <= beat.mostKm() + sight && Math.max(x0, x1) >= beat.leastKm() - sight;
            if (across && along) {
                return true;
            }
        }
        return false;
    }

    private Sighting inPiece(PatrolRow row, Exposure exposure, Sighting other) {
        double sight = conditions.sightKm(row.spec().sightNightKm(), row.spec().sightDayKm());
        if (!reach.cut(row.spec().offsetKm(), sight)) {
            return other;
        }
        double x0 = kmAt(reach.beginMin());
        double x1 = kmAt(reach.endMin());
        double lowest = Math.min(x0, x1) - sight;
        double highest = Math.max(x0, x1) + sight;
        Sighting first = other;
        for (int i = row.firstReaching(lowest); row.begins(i, highest); i++) {
            Beat beat = row.beat(i);
            boolean near = beat.leastKm() <= highest && beat.mostKm() >= lowest;
            if (near && !exposure.knows(beat.unit().key())) {
                first = Sighting.earlier(first, byBeat(beat, exposure, sight, first));
            }
        }
        return first;
    }

    private Sighting inPiece(Beat beat, Exposure exposure) {
        double sight = conditions.sightKm(beat.row().sightNightKm(), beat.row().sightDayKm());
        return reach.cut(beat.row().offsetKm(), sight) ? byBeat(beat, exposure, sight, null) : null;
    }

    private double kmAt(double minute) {
        return conditions.fromKm() + conditions.kmPerMin() * (minute - conditions.fromMin());
    }

    private double offsetAt(double minute) {
        return conditions.fromOffsetKm() + conditions.offsetKmPerMin() * (minute - conditions.fromMin());
    }

    /**
     * Looks leg by leg, as long as a sighting could come no later than another and the patrol is out or still goes out; not at the very end
     * of a shift, at which, but for rounding, it is out for the next.
     */
    private Sighting byBeat(Beat beat, Exposure exposure, double sight, Sighting other) {
        double t = Math.max(reach.beginMin(), beat.watchesFromMin());
        double stop = Math.min(reach.endMin(), beat.endMin() - ROUNDING_MIN);
        double latest = other == null ? stop : other.atMin();
        while (t < stop && t <= latest) {
            boolean out = beat.out(t);
            double shift = beat.nextShift(t);
            if (!out && shift > stop + ROUNDING_MIN) {
                return null;
            }
            double until = Math.min(stop, Math.min(beat.nextTurn(t), shift));
            if (out) {
                double x = kmAt(t) - beat.kmAt(t);
                double y = offsetAt(t) - beat.unit().homeOffsetKm();
                double vx = conditions.kmPerMin() - beat.kmPerMinAt(t);
                double after = Geometry.firstWithin(x, y, vx, conditions.offsetKmPerMin(), sight, until - t);
                if (!Double.isNaN(after) && notices(beat, exposure, t + after)) {
                    return sighting(beat, t + after);
                }
            }
            t = until;
        }
        return null;
    }

    /** One draw per patrol and party: whom it overlooked it notices only when it is fresher. */
    private boolean notices(Beat beat, Exposure exposure, double minute) {
        double vigilance = beat.vigilance(minute);
        return vigilance >= 1
                || draws.happens(
                        vigilance,
                        Purpose.PATROL_NOTICE,
                        exposure.key() ^ beat.unit().key(),
                        0);
    }

    private Sighting sighting(Beat beat, double minute) {
        return new Sighting(
                minute, SensorKind.PATROL, beat.unit().key(), beat.unit().id(), kmAt(minute), offsetAt(minute), true);
    }
}
