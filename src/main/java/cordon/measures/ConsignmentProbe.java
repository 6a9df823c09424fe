package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Commodity;
import java.util.List;

/** Seizure rate per consignment: a consignment counts once, as seized if any of its attempts was. */
final class ConsignmentProbe implements Probe {
    private final List<Commodity> commodities;
    private final Consignments consignments = new Consignments();
    private final long[] tried;
    private final long[] seized;

    ConsignmentProbe(List<Commodity> commodities) {
        this.commodities = commodities;
        tried = new long[commodities.size()];
        seized = new long[commodities.size()];
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        tried[journey.commodity()] += consignments.tried(event.consignment()) ? 1 : 0;
        if (event.outcome() == Outcome.SEIZED) {
            seized[journey.commodity()] += consignments.seized(event.consignment()) ? 1 : 0;
        }
    }

    @Override
    public void summarise(Summary summary) {
        for (int i = 0; i < tried.length; i++) {
            summary.putRatio(commodities.get(i).id() + ".seizureRateByConsignments", seized[i], tried[i]);
        }
    }
}
