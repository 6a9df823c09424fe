package cordon.engine;

import cordon.enforcement.Command;
import cordon.enforcement.SweptRoads;
import cordon.enforcement.Unit;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.SignCutting;
import cordon.world.Agenda;
import cordon.world.Motion;
import cordon.world.Weather;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tracks on swept roads: left where somebody crosses one, read by the patrols that drive along it, until one notices them or wind or a
 * storm wipes them out.
 */
final class Trails {
    /** Whose tracks they are, and what comes of them. */
    interface Maker {
        /** Key of the draws. */
        long key();

        /** Whether he still goes as he was foreseen to. */
        boolean asForeseen();

        /** He has left tracks. */
        void left(Trail trail);

        /** Tracks that nobody found are wiped out. */
        void wiped(Trail trail, double atMin);

        /** A patrol has found tracks. */
        void found(Trail trail, Unit unit, double atMin);
    }

    private final Agenda agenda;
    private final Draws draws;
    private final Weather weather;
    private final Command command;
    private final double lastMin;
    private SweptRoads roads;

    /** Tracks that somebody leaves on a road. */
    static final class Trail {
        private final Maker maker;
        private final SignCutting road;
        private final long key;
        private final double km;
        private final double offsetKm;
        private final double leftMin;
        private double untilMin;
        private final Map<Long, Integer> passes = new TreeMap<>();
        private boolean over;

        Trail(Maker maker, SignCutting road, double km, double offsetKm, double leftMin) {
            this.maker = maker;
            this.road = road;
            this.key = maker.key() ^ Keys.of(road.id());
            this.km = km;
            this.offsetKm = offsetKm;
            this.leftMin = leftMin;
        }

        SignCutting road() {
            return road;
        }

        long key() {
            return key;
        }

        double km() {
            return km;
        }

        double offsetKm() {
            return offsetKm;
        }

        double leftMin() {
            return leftMin;
        }

        /** How often a patrol has passed before; each has luck of its own, whoever else drives here. */
        private long passedBefore(long patrol) {
            return passes.merge(patrol, 1, Integer::sum) - 1L;
        }
    }

    Trails(Agenda agenda, Draws draws, Weather weather, double lastMin, Command command) {
        this.lastMin = lastMin;
        this.agenda = agenda;
        this.draws = draws;
        this.weather = weather;
        this.command = command;
    }

    /** Takes over the roads that hold from now on; for those under way from their next motion. */
    void change() {
        roads = command.sweptRoads();
    }

    /** Somebody has begun a motion: he will leave tracks on the roads that he crosses. */
    void begun(Motion motion, Maker maker) {
        for (int r = 0; r < roads.all().size(); r++) {
            SignCutting road = roads.all().get(r);
            double offset = roads.offsetKm(r);
            for (int s = 0; s < motion.corners() - 1; s++) {
                double before = motion.offsetKm(s) - offset;
                double after = motion.offsetKm(s + 1) - offset;
                if (before < 0 != after < 0) {
                    double share = before / (before - after);
                    double km = motion.km(s) + share * (motion.km(s + 1) - motion.km(s));
                    double at = motion.atMin(s) + share * (motion.atMin(s + 1) - motion.atMin(s));
                    foresee(new Trail(maker, road, km, offset, at));
                }
            }
        }
    }

    private void foresee(Trail trail) {
        agenda.book(trail.leftMin, Agenda.Rank.MOVEMENT, trail.key, () -> {
            if (trail.maker.asForeseen() && !roads.all().isEmpty()) {
                left(trail);
            }
        });
    }

    private void left(Trail trail) {
        double life = 60 * trail.road.freshHours() * draws.exponential(Purpose.TRACK_LIFE, trail.key, 0);
        double wiped = Math.min(trail.leftMin + life, nextStorm(trail));
        if (wiped <= trail.leftMin) {
            return;
        }
        trail.untilMin = Math.min(wiped, lastMin);
        trail.maker.left(trail);
        agenda.book(wiped, Agenda.Rank.MOVEMENT, trail.key, () -> {
            if (!trail.over) {
                trail.over = true;
                trail.maker.wiped(trail, wiped);
            }
        });
        await(trail);
    }

    /** First instant from the leaving of tracks on at which the air is so thick that they are wiped out. */
    private double nextStorm(Trail trail) {
        int zone = weather.zoneAt(trail.km);
        double at = trail.leftMin;
        while (at < Double.POSITIVE_INFINITY
                && weather.visibilityKm(weather.regimeAt(zone, at)) >= trail.road.wipedBelowKm()) {
            at = weather.nextTurn(zone, at);
        }
        return at;
    }

    private void await(Trail trail) {
        SweptRoads.Pass pass = roads.next(trail.road, trail.km, agenda.nowMin(), trail.untilMin);
        if (pass != null) {
            agenda.book(pass.atMin(), Agenda.Rank.SIGHTING, trail.key, () -> passed(trail, pass));
        }
    }

    private boolean reads(Trail trail, long patrol) {
        return draws.happens(
                trail.road.noticeChance(), Purpose.TRACK_NOTICED, trail.key ^ patrol, trail.passedBefore(patrol));
    }

    private void passed(Trail trail, SweptRoads.Pass pass) {
        if (trail.over) {
            return;
        }
        double now = agenda.nowMin();
        if (!roads.passes(pass, trail.km, now) || !reads(trail, pass.unit().key())) {
            await(trail);
            return;
        }
        trail.over = true;
        trail.maker.found(trail, pass.unit(), now);
    }
}
