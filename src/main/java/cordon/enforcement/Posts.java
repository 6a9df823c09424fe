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

/** Guard posts: people who notice what passes within sight, unless all have fallen and none have come in their places, or they have left. */
public final class Posts {
    private record Row(Guards.PostRow spec, List<Unit> units) {
        private int lastUpTo(double km) {
            return Math.min(units.size() - 1, spec.lastUpTo(km));
        }
    }

    private static final double HANDLING_MIN = 30;

    private final Conditions conditions;
    private final Draws draws;
    private final boolean leave;
    private final List<Row> rows = new ArrayList<>();
    private final ByKey<Unit> byKey = new ByKey<>();

    /** Those of a scenario; whether, when they go after somebody, nobody stays there to watch. */
    Posts(List<Guards.PostRow> specs, boolean leave, double lengthKm, Conditions conditions, Draws draws) {
        this.leave = leave;
        this.conditions = conditions;
        this.draws = draws;
        for (Guards.PostRow spec : specs) {
            List<Unit> units = new ArrayList<>();
            int count = spec.count(lengthKm);
            for (int i = 0; i < count; i++) {
                Unit unit = new Unit(
                        "post",
                        spec.id() + "-" + (i + 1),
                        spec.people(),
                        spec.speedKmh(),
                        spec.km(i),
                        spec.offsetKm(),
                        HANDLING_MIN);
                units.add(unit);
                byKey.put(unit.key(), unit);
            }
            rows.add(new Row(spec, units));
        }
    }

    /** All posts. */
    public List<Unit> units() {
        return rows.stream().flatMap(row -> row.units.stream()).toList();
    }

    /** Each post within its best sight of a stretch of the line, with what it sees. */
    void eachNear(double fromKm, double toKm, Consumer<GuardsReplay.Watcher> each) {
        for (Row row : rows) {
            Guards.PostRow spec = row.spec;
            double sight = Math.max(spec.sightNightKm(), spec.sightDayKm());
            for (int i = spec.firstFrom(fromKm - sight); i <= row.lastUpTo(toKm + sight); i++) {
                each.accept(new GuardsReplay.Watcher(
                        row.units.get(i), null, spec.sightNightKm(), spec.sightDayKm(), spec.alertShare()));
            }
        }
    }

    /** Adds the posts between two chainages that are not known. */
    void collect(double fromKm, double toKm, LongPredicate known, List<Unit> into) {
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            int last = row.lastUpTo(toKm);
            for (int i = row.spec.firstFrom(fromKm); i <= last; i++) {
                if (!known.test(row.units.get(i).key())) {
                    into.add(row.units.get(i));
                }
            }
        }
    }

    /** Post with this key, or null. */
    Unit find(long key) {
        return byKey.get(key);
    }

    /** What the scenario says of a post's row. */
    Guards.PostRow specOf(Unit post) {
        return rows.stream().filter(row -> row.units.contains(post)).findFirst().orElseThrow().spec;
    }

    /** Whether nobody watches from posts whose people are after somebody. */
    boolean leave() {
        return leave;
    }

    /** Instant until which nobody watches from a post, if that ever was so. */
    double absentUntilMin(Unit post) {
        return leave ? Math.max(post.unmannedUntilMin(), post.busyUntilMin()) : post.unmannedUntilMin();
    }

    /** The next time that a post notices a party on a motion from an instant on, or null. */
    Sighting nextBy(Unit post, Exposure exposure, Motion motion, double fromMin) {
        for (Row row : rows) {
            if (row.units.contains(post)) {
                return nextBy(row, post, exposure, motion, fromMin);
            }
        }
        throw new IllegalStateException("no such post " + post.id());
    }

    private Sighting nextBy(Row row, Unit post, Exposure exposure, Motion motion, double fromMin) {
        Sighting first = null;
        conditions.start(motion, fromMin, Double.POSITIVE_INFINITY);
        while (first == null && conditions.next()) {
            double sight = conditions.sightKm(row.spec.sightNightKm(), row.spec.sightDayKm());
            first = byPost(row, post, exposure, sight);
        }
        return first;
    }

    /** Distance at which a post sees a party at best, km. */
    double farthestSightKm(Unit post) {
        return rows.stream()
                .filter(row -> row.units.contains(post))
                .mapToDouble(row -> Math.max(row.spec.sightNightKm(), row.spec.sightDayKm()))
                .findFirst()
                .orElseThrow();
    }

    /** The first time in the present piece at which a post notices a party, or null. */
    Sighting inPiece(Exposure exposure) {
        Sighting first = null;
        for (Row row : rows) {
            first = Sighting.earlier(first, inPiece(row, exposure));
        }
        return first;
    }

    private Sighting inPiece(Row row, Exposure exposure) {
        double sight = conditions.sightKm(row.spec.sightNightKm(), row.spec.sightDayKm());
        double near = Math.min(conditions.fromOffsetKm(), conditions.toOffsetKm()) - row.spec.offsetKm();
        double far = Math.max(conditions.fromOffsetKm(), conditions.toOffsetKm()) - row.spec.offsetKm();
        if (near > sight || far < -sight) {
            return null;
        }
        int last = row.lastUpTo(Math.max(conditions.fromKm(), conditions.toKm()) + sight);
        Sighting first = null;
        for (int i = row.spec.firstFrom(Math.min(conditions.fromKm(), conditions.toKm()) - sight); i <= last; i++) {
            first = Sighting.earlier(first, byPost(row, row.units.get(i), exposure, sight));
        }
        return first;
    }

    private Sighting byPost(Row row, Unit post, Exposure exposure, double sight) {
        double vx = conditions.kmPerMin();
        double vy = conditions.offsetKmPerMin();
        double later = Math.max(0, absentUntilMin(post) - conditions.fromMin());
        double x = conditions.fromKm() + later * vx - post.homeKm();
        double y = conditions.fromOffsetKm() + later * vy - post.homeOffsetKm();
        double span = conditions.toMin() - conditions.fromMin() - later;
        double t = span < 0 ? Double.NaN : later + Geometry.firstWithin(x, y, vx, vy, sight, span);
        if (Double.isNaN(t) || exposure.knows(post.key())) {
            return null;
        }
        if (!draws.happens(row.spec.alertShare(), Purpose.POST_ALERT, exposure.key() ^ post.key(), 0)) {
            return null;
        }
        double km = conditions.fromKm() + t * vx;
        double offset = conditions.fromOffsetKm() + t * vy;
        return new Sighting(conditions.fromMin() + t, SensorKind.POST, post.key(), post.id(), km, offset, true);
    }
}
