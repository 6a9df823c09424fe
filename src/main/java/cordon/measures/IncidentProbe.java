package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.ArrayList;
import java.util.List;

/** Points for maps: where loads were seized, and where attempts passed the line that were not. */
final class IncidentProbe implements Probe {
    private final List<Commodity> commodities;
    private final List<RunResult.Incident> incidents = new ArrayList<>();

    IncidentProbe(List<Commodity> commodities) {
        this.commodities = commodities;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            if (e.outcome() == Outcome.SEIZED) {
                add(e, journey, true, e.endKm(), e.endOffsetKm());
            } else if (e.crossed()) {
                add(e, journey, false, e.km(), 0);
            }
        }
    }

    private void add(Event.Ended e, Journey journey, boolean seized, double km, double offsetKm) {
        String commodity = commodities.get(journey.commodity()).id();
        incidents.add(new RunResult.Incident(e.atMin(), commodity, seized, km, offsetKm, e.quantity(), e.valueUsd()));
    }

    /** The table, in order of the instants at which the attempts ended. */
    List<RunResult.Incident> rows() {
        return incidents;
    }
}
