package cordon.gui;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.scenario.TimedScenario;

/** What is noted of a run while it goes on: the measures that {@code cordon run} writes, and flashes. Of one thread: the run's. */
final class Watch implements EventSink {
    private final Measures measures;
    private final Flashes flashes = new Flashes();

    Watch(TimedScenario scenario, long seed, double frontierKm) {
        measures = new Measures(scenario, seed, frontierKm);
    }

    @Override
    public void on(Event event) {
        measures.on(event);
        flashes.on(event);
    }

    /** The tables so far, which never change again. */
    RunResult result() {
        return measures.result();
    }

    Flashes flashes() {
        return flashes;
    }
}
