package cordon.measures;

import cordon.events.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Follows attempts from setting out to their end, so that probes need no books of their own on them.
 *
 * <p>What the agency does about a track (assess, send, arrive) and what becomes of the tracks that a party has left may come after the attempt has ended; nothing else may.
 */
final class Journeys {
    private final FlowLines flows;
    private final Map<Long, Journey> journeys = new HashMap<>();

    /** By kind of event, who finds the journey that it belongs to. */
    private final Map<Class<?>, Function<Event, Journey>> owners = new HashMap<>();

    Journeys(FlowLines flows) {
        this.flows = flows;
        owner(Event.SetOut.class, this::begin);
        underWay(Event.Sighted.class, Event.Sighted::attempt, Journey::on);
        underWay(Event.AlarmRaised.class, Event.AlarmRaised::attempt, Journey::on);
        underWay(Event.CrossedLine.class, Event.CrossedLine::attempt, Journey::on);
        underWay(Event.Encounter.class, Event.Encounter::attempt, Journey::on);
        underWay(Event.VehiclesLost.class, Event.VehiclesLost::attempt, Journey::on);
        underWay(Event.TracksLeft.class, Event.TracksLeft::attempt, Journey::on);
        underWay(Event.AtBarrier.class, Event.AtBarrier::attempt);
        underWay(Event.TollPaid.class, Event.TollPaid::attempt);
        underWay(Event.BribePaid.class, Event.BribePaid::attempt);
        underWay(Event.Outlay.class, Event.Outlay::attempt);
        underWay(Event.Rerouted.class, Event.Rerouted::attempt);
        underWay(Event.HeldBack.class, Event.HeldBack::attempt);
        underWay(Event.Ended.class, Event.Ended::attempt, Journey::on);
        later(Event.TracksWiped.class, Event.TracksWiped::attempt, Journey::on);
        later(Event.TracksFound.class, Event.TracksFound::attempt, Journey::on);
        later(Event.Assessed.class, Event.Assessed::track, Journey::on);
        later(Event.Dispatched.class, Event.Dispatched::track, Journey::on);
        later(Event.Arrived.class, Event.Arrived::track, Journey::on);
    }

    /** Notes the event and gives the journey that it belongs to, or {@link Journey#NOBODY}. */
    Journey on(Event event) {
        Function<Event, Journey> owner = owners.get(event.getClass());
        return owner == null ? Journey.NOBODY : owner.apply(event);
    }

    private <E extends Event> void owner(Class<E> kind, Function<E, Journey> owner) {
        owners.put(kind, event -> owner.apply(kind.cast(event)));
    }

    /** Events of a kind that happen to attempts under way and of which their journeys note nothing. */
    private <E extends Event> void underWay(Class<E> kind, ToLongFunction<E> attempt) {
        underWay(kind, attempt, (journey, event) -> {});
    }

    /** Events of a kind that happen to attempts under way, and what their journeys note of them. */
    private <E extends Event> void underWay(Class<E> kind, ToLongFunction<E> attempt, BiConsumer<Journey, E> note) {
        owner(kind, event -> {
            long id = attempt.applyAsLong(event);
            return told(id, underWay(id, event), event, note);
        });
    }

    /** Events of a kind that may come when an attempt is over, or concern none. */
    private <E extends Event> void later(Class<E> kind, ToLongFunction<E> track, BiConsumer<Journey, E> note) {
        owner(kind, event -> {
            long id = track.applyAsLong(event);
            Journey journey = journeys.get(id);
            return journey == null ? Journey.NOBODY : told(id, journey, event, note);
        });
    }

    private Journey begin(Event.SetOut event) {
        int organisation = flows.organisation(event.terms().organisation());
        Journey journey = new Journey(flows.of(event.flow()), organisation, event.terms());
        journeys.put(event.attempt(), journey);
        return journey;
    }

    private Journey underWay(long attempt, Event event) {
        Journey journey = journeys.get(attempt);
        if (journey == null || journey.hasEnded()) {
            throw new IllegalStateException("attempt " + attempt + " is not under way: " + event);
        }
        return journey;
    }

    private <E extends Event> Journey told(long attempt, Journey journey, E event, BiConsumer<Journey, E> note) {
        note.accept(journey, event);
        if (journey.over()) {
            journeys.remove(attempt);
        }
        return journey;
    }
}
