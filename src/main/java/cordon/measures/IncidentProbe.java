package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.ArrayList;
import java.util.List;

/** Where loads were seized, for maps, and how many attempts passed the line that were not. */
final class IncidentProbe implements Probe {
    private final List<Commodity> commodities;
    private final List<RunResult.Seizure> seizures = new ArrayList<>();
    private long unseized;

    IncidentProbe(List<Commodity> commodities) {
        this.commodities = commodities;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        if (event.outcome() == Outcome.SEIZED) {
            String commodity = commodities.get(journey.commodity()).id();
            seizures.add(new RunResult.Seizure(
                    commodity, event.endKm(), event.endOffsetKm(), event.quantity(), event.valueUsd()));
        } else {
            unseized += event.crossed() ? 1 : 0;
        }
    }

    /** In order of the instants at which the attempts ended. */
    List<RunResult.Seizure> seizures() {
        return seizures;
    }

    /** Attempts that passed the line and were not seized. */
    long unseizedPassages() {
        return unseized;
    }
}
