package cordon.measures;

import cordon.events.Event;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows attempts from setting out to their end, so that probes need no books of their own on them.
 *
 * <p>What the agency does about a track (assess, send, arrive) and what becomes of the tracks that a party has left may come after the attempt has ended; nothing else may.
 */
final class Journeys {
    private final FlowLines flows;
    private final Map<Long, Journey> journeys = new HashMap<>();

    Journeys(FlowLines flows) {
        this.flows = flows;
    }

    /** Notes the event and gives the journey that it belongs to, or {@link Journey#NOBODY}. */
    Journey on(Event event) {
        if (event instanceof Event.SetOut e) {
            return begin(e);
        } else if (event instanceof Event.Sighted e) {
            Journey journey = underWay(e.attempt(), e);
            journey.on(e);
            return journey;
        } else if (event instanceof Event.CrossedLine e) {
            Journey journey = underWay(e.attempt(), e);
            journey.on(e);
            return journey;
        } else if (event instanceof Event.Encounter e) {
            Journey journey = underWay(e.attempt(), e);
            journey.on(e);
            return journey;
        } else if (event instanceof Event.VehiclesLost e) {
            Journey journey = underWay(e.attempt(), e);
            journey.on(e);
            return journey;
        } else if (event instanceof Event.Ended e) {
            return end(e);
        } else if (event instanceof Event.AtBarrier e) {
            return underWay(e.attempt(), e);
        } else if (event instanceof Event.TollPaid e) {
            return underWay(e.attempt(), e);
        } else if (event instanceof Event.BribePaid e) {
            return underWay(e.attempt(), e);
        } else if (event instanceof Event.Outlay e) {
            return underWay(e.attempt(), e);
        } else if (event instanceof Event.Rerouted e) {
            return underWay(e.attempt(), e);
        } else if (event instanceof Event.HeldBack e) {
            return underWay(e.attempt(), e);
        }
        return onTracks(event);
    }

    private Journey onTracks(Event event) {
        if (event instanceof Event.TracksLeft e) {
            Journey journey = underWay(e.attempt(), e);
            journey.on(e);
            return journey;
        } else if (event instanceof Event.TracksWiped e) {
            Journey journey = journeys.get(e.attempt());
            journey.on(e);
            return forgetWhenOver(e.attempt(), journey);
        } else if (event instanceof Event.TracksFound e && e.attempt() >= 0) {
            Journey journey = journeys.get(e.attempt());
            journey.on(e);
            return forgetWhenOver(e.attempt(), journey);
        }
        return onTrack(event);
    }

    private Journey onTrack(Event event) {
        if (event instanceof Event.Assessed e && isTracked(e.track())) {
            return assessed(e);
        } else if (event instanceof Event.Dispatched e && isTracked(e.track())) {
            Journey journey = journeys.get(e.track());
            journey.on(e);
            return journey;
        } else if (event instanceof Event.Arrived e && isTracked(e.track())) {
            Journey journey = journeys.get(e.track());
            journey.on(e);
            return journey;
        }
        return Journey.NOBODY;
    }

    private Journey begin(Event.SetOut event) {
        int organisation = flows.organisation(event.terms().organisation());
        Journey journey = new Journey(flows.of(event.flow()), organisation, event.terms());
        journeys.put(event.attempt(), journey);
        return journey;
    }

    private Journey end(Event.Ended event) {
        Journey journey = underWay(event.attempt(), event);
        journey.on(event);
        return forgetWhenOver(event.attempt(), journey);
    }

    private Journey assessed(Event.Assessed event) {
        Journey journey = journeys.get(event.track());
        journey.on(event);
        return forgetWhenOver(event.track(), journey);
    }

    private Journey forgetWhenOver(long attempt, Journey journey) {
        if (journey.over()) {
            journeys.remove(attempt);
        }
        return journey;
    }

    private Journey underWay(long attempt, Event event) {
        Journey journey = journeys.get(attempt);
        if (journey == null || journey.hasEnded()) {
            throw new IllegalStateException("attempt " + attempt + " is not under way: " + event);
        }
        return journey;
    }

    private boolean isTracked(long track) {
        return journeys.containsKey(track);
    }
}
