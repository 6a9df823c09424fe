package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.ArrayList;
import java.util.List;

/** Points for maps: where loads were seized, and where attempts passed the line that were not. */
final class IncidentProbe implements EndProbe {
    private final List<Commodity> commodities;
    private final List<RunResult.Incident> incidents = new ArrayList<>();

    IncidentProbe(List<Commodity> commodities) {
        this.commodities = commodities;
    }

    @Override
    public void ended(Event.Ended event, Journey journey) {
        if (event.outcome() == Outcome.SEIZED) {
            add(event, journey, true, event.endKm(), event.endOffsetKm());
        } else if (event.crossed()) {
            add(event, journey, false, event.km(), 0);
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
