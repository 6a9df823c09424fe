package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seizure rate per consignment: a consignment counts once, as seized if any of its attempts was. */
final class ConsignmentProbe implements Probe {
    private final List<Commodity> commodities;
    private final Map<Long, Boolean> seizedByConsignment = new HashMap<>();
    private final long[] tried;
    private final long[] seized;

    ConsignmentProbe(List<Commodity> commodities) {
        this.commodities = commodities;
        tried = new long[commodities.size()];
        seized = new long[commodities.size()];
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            boolean now = e.outcome() == Outcome.SEIZED;
            Boolean before = seizedByConsignment.put(e.consignment(), now);
            tried[journey.commodity()] += before == null ? 1 : 0;
            if (Boolean.TRUE.equals(before)) {
                seizedByConsignment.put(e.consignment(), true);
            } else {
                seized[journey.commodity()] += now ? 1 : 0;
            }
        }
    }

    @Override
    public void summarise(Summary summary) {
        long allTried = 0;
        long allSeized = 0;
        for (int i = 0; i < tried.length; i++) {
            allTried += tried[i];
            allSeized += seized[i];
        }
        summary.putRatio("seizureRateByConsignments", allSeized, allTried);
        for (int i = 0; i < tried.length; i++) {
            summary.putRatio(commodities.get(i).id() + ".seizureRateByConsignments", seized[i], tried[i]);
        }
    }
}
