package cordon.measures;

import cordon.events.Event;
import java.util.Map;
import java.util.TreeMap;

/** What changing beats costs patrols: their time on the way, as planned at each change of shift. */
final class PatrolProbe implements Probe {
    private final CountedTime time;
    private final boolean changing;
    private final Map<String, Event.BeatTaken> present = new TreeMap<>();
    private double transitMin;

    PatrolProbe(CountedTime time, Eras eras) {
        this.time = time;
        this.changing = eras.ever(scenario -> scenario.guards().patrols().stream()
                .anyMatch(row -> row.plan().kind().moves()));
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.BeatTaken.class, this::beatTaken);
    }

    private void beatTaken(Event.BeatTaken event) {
        Event.BeatTaken before = present.put(event.unit(), event);
        transitMin += before == null ? 0 : onTheWayMin(before, event.atMin());
    }

    private static double onTheWayMin(Event.BeatTaken beat, double untilMin) {
        return Math.min(beat.arriveMin(), untilMin) - beat.atMin();
    }

    @Override
    public void summarise(Summary summary) {
        if (changing) {
            double last = present.values().stream()
                    .mapToDouble(beat -> onTheWayMin(beat, time.minutes()))
                    .sum();
            summary.putRatio("patrolTransitShare", transitMin + last, present.size() * time.minutes());
        }
    }
}
