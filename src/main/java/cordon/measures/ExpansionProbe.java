package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lanes that organisations opened and gave up. */
final class ExpansionProbe implements Probe {
    private final List<Organisation> organisations;
    private final Eras eras;
    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, Integer> dropped = new HashMap<>();

    ExpansionProbe(List<Organisation> organisations, Eras eras) {
        this.organisations = organisations;
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.LaneOpened.class, e -> opened.merge(e.organisation(), 1, Integer::sum));
        counted.on(Event.LaneDropped.class, e -> dropped.merge(e.organisation(), 1, Integer::sum));
    }

    @Override
    public void summarise(Summary summary) {
        for (Organisation organisation : organisations) {
            String id = organisation.id();
            if (eras.ever(scenario -> scenario.organisation(id).expansion().isPresent())) {
                summary.put("organisation." + id + ".lanesOpened", opened.getOrDefault(id, 0));
            }
            if (eras.ever(scenario -> drops(scenario.organisation(id)))) {
                summary.put("organisation." + id + ".lanesDropped", dropped.getOrDefault(id, 0));
            }
        }
    }

    private static boolean drops(Organisation organisation) {
        return organisation.expansion().filter(e -> e.dropsPerMonth() > 0).isPresent();
    }
}
