package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.interdiction.FalseAlarms;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.Residents;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.DailyHours;
import cordon.world.Motion;
import cordon.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * People who live in the strip and move about: each walk lies along the line at a drawn place. Sensors show them as they show smugglers:
 * one that gives alarms and is the first to do so raises a false one there; guards who see them first with their own eyes stop a share of them.
 */
final class Civilians {
    private final World world;
    private final Draws draws;
    private final Agenda agenda;
    private final EventSink sink;
    private final Lookout lookout;
    private final Command command;
    private final FalseAlarms falseAlarms;
    private final Trails trails;
    private final List<Stream> streams = new ArrayList<>();
    private final List<Walk> walks = new ArrayList<>();

    /** Somebody of the people with this id, and the way that he goes. */
    record Walk(long key, String people, Motion way) {}

    /** Walks of the people with this id, whose ways may change. */
    private static final class Stream {
        private final String id;
        private final Arrivals arrivals;
        private Residents people;
        private Arrivals.Intensity intensity;

        Stream(String id, Arrivals arrivals) {
            this.id = id;
            this.arrivals = arrivals;
        }
    }

    Civilians(
            World world,
            Draws draws,
            Agenda agenda,
            EventSink sink,
            Lookout lookout,
            Command command,
            FalseAlarms falseAlarms,
            Trails trails) {
        this.world = world;
        this.draws = draws;
        this.agenda = agenda;
        this.sink = sink;
        this.lookout = lookout;
        this.command = command;
        this.falseAlarms = falseAlarms;
        this.trails = trails;
    }

    /** Takes over the people that live there from an instant on; who is on the way goes on as before. */
    void change(List<Residents> residents, double nowMin) {
        streams.forEach(stream -> stream.intensity = DailyHours.only(world.calendar(), 0, 24, 0));
        for (Residents people : residents) {
            Stream stream = stream(people.id(), nowMin);
            stream.people = people;
            stream.intensity = DailyHours.only(world.calendar(), people.fromHour(), people.toHour(), people.perDay());
        }
    }

    private Stream stream(String id, double nowMin) {
        for (Stream stream : streams) {
            if (stream.id.equals(id)) {
                return stream;
            }
        }
        Stream stream = new Stream(id, new Arrivals(Purpose.RESIDENT, Keys.of(id), nowMin, draws));
        streams.add(stream);
        return stream;
    }

    void until(double untilMin) {
        for (Stream stream : streams) {
            double at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            while (!Double.isNaN(at)) {
                long key = Keys.of(Keys.of(stream.id + "/resident"), stream.arrivals.number());
                Residents people = stream.people;
                agenda.book(at, Agenda.Rank.NUISANCE, key, () -> setOut(people, key));
                at = stream.arrivals.nextBefore(untilMin, stream.intensity);
            }
        }
    }

    private void setOut(Residents people, long key) {
        Motion walk = walk(people, key);
        walks.removeIf(other -> other.way().endMin() <= agenda.nowMin());
        walks.add(new Walk(key, people.id(), walk));
        trails.begun(walk, new ResidentTracks(key, falseAlarms));
        Exposure exposure = new Exposure(key, people.target(), draws);
        Sighting sighting = lookout.nextOfAnybody(exposure, walk, walk.beginMin());
        if (sighting != null) {
            agenda.book(sighting.atMin(), Agenda.Rank.SIGHTING, key, () -> noticed(people, key, sighting));
        }
    }

    /** Walks that are not over at an instant, for those who look on. */
    List<Walk> walks(double nowMin) {
        return walks.stream().filter(walk -> walk.way().endMin() > nowMin).toList();
    }

    /** From a drawn place along the line, either way, or across to another drawn offset as far as its time allows; at an end of the line it turns round. */
    private Motion walk(Residents people, long key) {
        double now = agenda.nowMin();
        double length = world.strip().lengthKm();
        double end = Math.min(people.toKm(), length);
        double km = people.fromKm() + draws.uniform(Purpose.RESIDENT_PLACE, key, 0) * (end - people.fromKm());
        double band = people.toOffsetKm() - people.fromOffsetKm();
        double offset = people.fromOffsetKm() + draws.uniform(Purpose.RESIDENT_PLACE, key, 1) * band;
        boolean across = draws.happens(people.acrossShare(), Purpose.RESIDENT_PLACE, key, 3);
        double whole = people.speedKmh() * people.hours();
        double drawn = people.fromOffsetKm() + draws.uniform(Purpose.RESIDENT_PLACE, key, 4) * band;
        double toOffset = across ? Math.max(offset - whole, Math.min(offset + whole, drawn)) : offset;
        double way = StrictMath.sqrt(Math.max(0, whole * whole - (toOffset - offset) * (toOffset - offset)));
        double to = draws.happens(0.5, Purpose.RESIDENT_PLACE, key, 2) ? km + way : km - way;
        to = to < 0 ? -to : to > length ? 2 * length - to : to;
        Motion.Builder walk = new Motion.Builder().begin(now, km, offset);
        walk.put(now + 60 * people.hours(), Math.max(0, Math.min(length, to)), toOffset);
        return walk.build();
    }

    private void noticed(Residents people, long key, Sighting sighting) {
        if (sighting.kind().alarm()) {
            falseAlarms.raise(sighting.kind(), people, key, sighting.km(), sighting.offsetKm());
        } else if (!command.away(sighting)
                && sighting.offsetKm() >= 0
                && draws.happens(people.stoppedShare(), Purpose.RESIDENT_STOPPED, key, 0)) {
            sink.on(new Event.CivilianStopped(agenda.nowMin(), sighting.km()));
        }
    }
}
