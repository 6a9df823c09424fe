package cordon.gui;

import cordon.engine.View.ResidentAt;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.events.Whose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has happened to each party, unit, tower, gate and crossing, as events. Of each only so much is kept, and of parties that have
 * ended only the last.
 */
final class Stories implements EventSink {
    static final int MOST_ENDED = 500;
    static final int MOST_OF_ONE = 40;
    private static final int MOST_AT_THE_LINE = 400;
    private static final double SAME_PLACE_KM = 1e-6;

    private final Map<Long, Deque<Event>> parties = new HashMap<>();
    private final Deque<Long> ended = new ArrayDeque<>();
    private final Map<String, Deque<Event>> things = new HashMap<>();
    private final Deque<Event> line = new ArrayDeque<>();
    private final Deque<Event> residents = new ArrayDeque<>();

    @Override
    public void on(Event event) {
        long track = Whose.party(event);
        if (track != Whose.NOBODY) {
            party(track, event);
        }
        String thing = Concerns.thing(event);
        if (!thing.isEmpty()) {
            add(things.computeIfAbsent(thing, id -> new ArrayDeque<>()), event, MOST_OF_ONE);
        }
        if (Concerns.aResident(event)) {
            add(residents, event, MOST_AT_THE_LINE);
        }
        if (Concerns.theLine(event)) {
            add(line, event, MOST_AT_THE_LINE);
        }
    }

    private void party(long track, Event event) {
        Deque<Event> story = parties.get(track);
        if (story == null) {
            boolean begins = event instanceof Event.SetOut || track < 0 && event instanceof Event.Assessed;
            if (!begins) {
                return;
            }
            story = new ArrayDeque<>();
            parties.put(track, story);
        }
        addAfterTheFirst(story, event);
        if (event instanceof Event.Ended || track < 0 && event instanceof Event.Assessed) {
            ended.addLast(track);
            while (ended.size() > MOST_ENDED) {
                parties.remove(ended.removeFirst());
            }
        }
    }

    private static void addAfterTheFirst(Deque<Event> story, Event event) {
        if (story.size() == MOST_OF_ONE) {
            Event first = story.removeFirst();
            story.removeFirst();
            story.addFirst(first);
        }
        story.addLast(event);
    }

    private static void add(Deque<Event> story, Event event, int most) {
        if (story.size() == most) {
            story.removeFirst();
        }
        story.addLast(event);
    }

    /** What has happened to something so far, as far as it is remembered; of a section of barrier what happened on its stretch. */
    List<Event> of(Subject subject, double fromKm, double toKm) {
        return switch (subject.kind()) {
            case PARTY -> copy(parties.get(subject.track()));
            case SECTION ->
                line.stream()
                        .filter(e -> Concerns.km(e) >= fromKm && Concerns.km(e) <= toKm)
                        .toList();
            default -> copy(things.get(subject.id()));
        };
    }

    /** What has happened to somebody on his way: a false alarm or a stop is his if it was where he was. */
    List<Event> of(ResidentAt resident) {
        return residents.stream()
                .filter(event -> event.atMin() >= resident.way().beginMin())
                .filter(event -> Math.abs(Concerns.km(event) - resident.way().kmAt(event.atMin())) < SAME_PLACE_KM)
                .toList();
    }

    private static List<Event> copy(Deque<Event> story) {
        return story == null ? List.of() : new ArrayList<>(story);
    }

    /** Number of parties of which something is remembered. */
    int remembered() {
        return parties.size();
    }
}
