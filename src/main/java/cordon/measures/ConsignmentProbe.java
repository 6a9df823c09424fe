package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Seizure rate per consignment: a consignment counts once, as seized if any of its attempts was. */
final class ConsignmentProbe implements EndProbe {
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
    public void ended(Event.Ended event, Journey journey) {
        boolean now = event.outcome() == Outcome.SEIZED;
        Boolean before = seizedByConsignment.put(event.consignment(), now);
        tried[journey.commodity()] += before == null ? 1 : 0;
        if (Boolean.TRUE.equals(before)) {
            seizedByConsignment.put(event.consignment(), true);
        } else {
            seized[journey.commodity()] += now ? 1 : 0;
        }
    }

    @Override
    public void summarise(Summary summary) {
        for (int i = 0; i < tried.length; i++) {
            summary.putRatio(commodities.get(i).id() + ".seizureRateByConsignments", seized[i], tried[i]);
        }
    }
}
