package cordon.engine;

import cordon.enforcement.Command;
import cordon.enforcement.SweptRoads;
import cordon.enforcement.Unit;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Guards;
import cordon.scenario.SignCutting;
import cordon.scenario.Way;
import cordon.smuggling.Party;
import cordon.world.Agenda;
import cordon.world.Motion;
import cordon.world.Weather;

/**
 * Tracks of parties on swept roads: left where a party crosses one, read by the patrols that drive along it, until one notices them or
 * wind or a storm wipes them out.
 */
final class Trails {
    /** Who hears that tracks have been found. */
    interface Finder {
        /** A patrol has found the tracks of a party that is still under way; {@code follows} when it goes after it. */
        void tracksFound(Party party, Unit unit, double km, double offsetKm, boolean follows);
    }

    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Weather weather;
    private final Command command;
    private final Finder finder;
    private final double lastMin;
    private SweptRoads roads;

    /** Tracks of one party on one road. */
    private static final class Trail {
        private final Party party;
        private final SignCutting road;
        private final long key;
        private final double km;
        private final double offsetKm;
        private final double leftMin;
        private double untilMin;
        private int passes;
        private boolean over;

        Trail(Party party, SignCutting road, double km, double offsetKm, double leftMin) {
            this.party = party;
            this.road = road;
            this.key = party.key() ^ Keys.of(road.id());
            this.km = km;
            this.offsetKm = offsetKm;
            this.leftMin = leftMin;
        }
    }

    Trails(
            Agenda agenda,
            EventSink sink,
            Draws draws,
            Weather weather,
            double lastMin,
            Command command,
            Finder finder) {
        this.lastMin = lastMin;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.weather = weather;
        this.command = command;
        this.finder = finder;
    }

    /** Takes over the roads that hold from now on; for parties under way from their next motion. */
    void change() {
        roads = command.sweptRoads();
    }

    /** A party has begun a motion: it will leave tracks on the roads that it crosses. */
    void begun(Party party) {
        if (party.way() == Way.CROSSING || party.concealed() || party.offGround()) {
            return;
        }
        for (SignCutting road : roads.all()) {
            Guards.PatrolRow row = roads.row(road);
            Motion motion = party.motion();
            for (int s = 0; s < motion.corners() - 1; s++) {
                double before = motion.offsetKm(s) - row.offsetKm();
                double after = motion.offsetKm(s + 1) - row.offsetKm();
                if (before < 0 != after < 0) {
                    double share = before / (before - after);
                    double km = motion.km(s) + share * (motion.km(s + 1) - motion.km(s));
                    double at = motion.atMin(s) + share * (motion.atMin(s + 1) - motion.atMin(s));
                    foresee(new Trail(party, road, km, row.offsetKm(), at));
                }
            }
        }
    }

    private void foresee(Trail trail) {
        Party party = trail.party;
        int station = party.motions().size();
        agenda.book(trail.leftMin, Agenda.Rank.MOVEMENT, trail.key, () -> {
            if (party.underWay()
                    && party.motions().size() == station
                    && !roads.all().isEmpty()) {
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
        sink.on(new Event.TracksLeft(trail.leftMin, trail.party.id(), trail.road.id(), trail.km));
        agenda.book(wiped, Agenda.Rank.MOVEMENT, trail.key, () -> {
            if (!trail.over) {
                trail.over = true;
                sink.on(new Event.TracksWiped(wiped, trail.party.id(), trail.road.id()));
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

    private void passed(Trail trail, SweptRoads.Pass pass) {
        if (trail.over) {
            return;
        }
        double now = agenda.nowMin();
        boolean read = roads.passes(pass, trail.km, now)
                && draws.happens(trail.road.noticeChance(), Purpose.TRACK_NOTICED, trail.key, trail.passes++);
        if (!read) {
            await(trail);
            return;
        }
        trail.over = true;
        Unit unit = pass.unit();
        double age = now - trail.leftMin;
        sink.on(new Event.TracksFound(now, trail.party.id(), trail.road.id(), unit.id(), trail.km, age));
        if (trail.party.underWay()) {
            boolean follows = draws.happens(trail.road.pursuitChance(), Purpose.TRACK_PURSUED, trail.key, 0);
            finder.tracksFound(trail.party, unit, trail.km, trail.offsetKm, follows);
        }
    }
}
