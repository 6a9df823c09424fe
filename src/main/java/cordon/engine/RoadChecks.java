package cordon.engine;

import cordon.enforcement.Checkpoints;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.interdiction.Searches;
import cordon.random.Draws;
import cordon.random.Keys;
import cordon.random.Purpose;
import cordon.scenario.RoadQueue;
import cordon.sensing.Sighting;
import cordon.smuggling.Party;
import cordon.trade.ServiceQueue;
import cordon.world.Agenda;
import cordon.world.Arrivals;
import cordon.world.Calendar;
import cordon.world.DailyHours;
import cordon.world.Motion;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Guard checkpoints on roads inside the strip: who comes within reach is searched there or waved on, at once or, where there is a queue,
 * when his turn has come. In it parties and people who live there wait alike (Lindley's recursion). Where no guard is left nobody waits.
 */
final class RoadChecks {
    private final Journeys journeys;
    private final Agenda agenda;
    private final EventSink sink;
    private final Draws draws;
    private final Calendar calendar;
    private final Searches searches;
    private final TreeMap<String, Road> roads = new TreeMap<>();
    private final Map<Party, Motion> halted = new HashMap<>();
    private Checkpoints checkpoints;

    /** The queue at a checkpoint, and the traffic that comes there; one that a dated change takes away keeps its luck. */
    private static final class Road {
        private final Arrivals traffic;
        private Checkpoints.Place place;
        private ServiceQueue queue;
        private DailyHours intensity;

        Road(Arrivals traffic) {
            this.traffic = traffic;
        }

        private double checkMin() {
            return place.spec().queue().checkMin();
        }
    }

    RoadChecks(Journeys journeys, Agenda agenda, EventSink sink, Draws draws, Calendar calendar, Searches searches) {
        this.journeys = journeys;
        this.agenda = agenda;
        this.sink = sink;
        this.draws = draws;
        this.calendar = calendar;
        this.searches = searches;
    }

    /** The checkpoints of now; who waits is checked as he was told. */
    void change(Checkpoints changed) {
        checkpoints = changed;
        roads.values().forEach(road -> road.intensity = DailyHours.byNight(calendar, 0, 1));
        for (Checkpoints.Place place : changed.all()) {
            if (place.queues()) {
                open(place);
            }
        }
    }

    private void open(Checkpoints.Place place) {
        Road road = roads.computeIfAbsent(
                place.id(),
                id -> new Road(new Arrivals(Purpose.ROAD_TRAFFIC, place.key(), calendar.firstMin(), draws)));
        RoadQueue spec = place.spec().queue();
        road.place = place;
        road.intensity = DailyHours.byNight(calendar, spec.trafficPerDay(), spec.nightRatio());
        road.queue = road.queue == null
                ? new ServiceQueue(calendar, spec.lanes(), 0, 24)
                : road.queue.changedTo(spec.lanes(), 0, 24);
    }

    /** Puts the traffic before an instant on the agenda. */
    void until(double untilMin) {
        for (Road road : roads.values()) {
            double at = road.traffic.nextBefore(untilMin, road.intensity);
            while (!Double.isNaN(at)) {
                long vehicle = Keys.of(road.place.key(), road.traffic.number());
                agenda.book(at, Agenda.Rank.TRUCK, vehicle, () -> passes(road, vehicle));
                at = road.traffic.nextBefore(untilMin, road.intensity);
            }
        }
    }

    /** A vehicle of people who live there comes. */
    private void passes(Road road, long vehicle) {
        double now = agenda.nowMin();
        if (!searches.manned(now, road.place)) {
            return;
        }
        double waited = road.queue.serve(now, road.checkMin()) - now;
        String where = road.place.id();
        double done = now + waited + road.checkMin();
        agenda.book(done, Agenda.Rank.TRUCK, vehicle, () -> sink.on(new Event.TrafficChecked(done, where, waited)));
    }

    /** A party has come within reach of a checkpoint. */
    void reached(Party party, Sighting sighting) {
        Checkpoints.Place place = checkpoints.find(sighting.sensorKey());
        if (!searches.manned(agenda.nowMin(), place)) {
            party.exposure().meet(place.key());
            journeys.lookAgain(party);
        } else if (place.queues() && !party.mode().flies()) {
            halt(party, place);
        } else if (checkpoints.searches(place, party.exposure())) {
            search(party, place);
        } else {
            party.exposure().meet(place.queueKey());
            journeys.lookAgain(party);
        }
    }

    /** A party waits where it is, and for its check. */
    private void halt(Party party, Checkpoints.Place place) {
        double now = agenda.nowMin();
        Motion broken = party.motion();
        double check = place.spec().queue().checkMin() * party.vehicles();
        double begins = roads.get(place.id()).queue.serve(now, check);
        party.exposure().meet(place.queueKey());
        sink.on(new Event.Halted(now, party.id(), place.id(), begins - now, check));
        Motion standing = Motion.standing(broken.kmAt(now), broken.offsetKmAt(now), now, begins + check);
        halted.put(party, standing);
        journeys.cut(party, standing, p -> checked(p, place, broken, now));
    }

    /** Its turn has come, and is over; it goes on from where it was at an instant of the motion broken off. */
    private void checked(Party party, Checkpoints.Place place, Motion broken, double brokenMin) {
        halted.remove(party);
        double now = agenda.nowMin();
        if (!searches.manned(now, place)) {
            party.exposure().meet(place.key());
        } else if (checkpoints.searches(place, party.exposure())) {
            search(party, place);
        }
        if (party.underWay()) {
            journeys.goOn(party, journeys.along(party, broken.pathFrom(brokenMin)));
        }
    }

    private void search(Party party, Checkpoints.Place place) {
        double now = agenda.nowMin();
        Motion motion = party.motion();
        journeys.searched(party, place.id(), motion.kmAt(now), motion.offsetKmAt(now));
        party.exposure().meet(place.key());
        journeys.met(party, searches.atCheckpoint(now, party, place, journeys.scenario()));
    }

    /** Whether a party stands in a queue now. */
    boolean halted(Party party) {
        return !halted.isEmpty() && halted.get(party) == party.motion();
    }

    /** An attempt is over. */
    void over(Party party) {
        halted.remove(party);
    }
}
