package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lanes that organisations opened. */
final class ExpansionProbe implements Probe {
    private final List<Organisation> organisations;
    private final Map<String, Integer> opened = new HashMap<>();

    ExpansionProbe(List<Organisation> organisations) {
        this.organisations = organisations;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.LaneOpened e) {
            opened.merge(e.organisation(), 1, Integer::sum);
        }
    }

    @Override
    public void summarise(Summary summary) {
        for (Organisation organisation : organisations) {
            if (organisation.expansion().isPresent()) {
                summary.put(
                        "organisation." + organisation.id() + ".lanesOpened",
                        opened.getOrDefault(organisation.id(), 0));
            }
        }
    }
}
