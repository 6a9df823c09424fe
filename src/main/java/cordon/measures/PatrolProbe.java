package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Scenario;
import java.util.Map;
import java.util.TreeMap;

/** What changing beats costs patrols: their time on the way, as planned at each change of shift. */
final class PatrolProbe implements Probe {
    private final CountedTime time;
    private final Eras eras;
    private final Map<String, Event.BeatTaken> present = new TreeMap<>();
    private double transitMin;

    PatrolProbe(CountedTime time, Eras eras) {
        this.time = time;
        this.eras = eras;
    }

    private static boolean moves(Scenario scenario) {
        return scenario.guards().patrols().stream()
                .anyMatch(row -> row.plan().kind().moves());
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
        if (eras.ever(PatrolProbe::moves)) {
            double last = present.values().stream()
                    .mapToDouble(beat -> onTheWayMin(beat, time.minutes()))
                    .sum();
            summary.putRatio("patrolTransitShare", transitMin + last, present.size() * time.minutes());
        }
    }
}
