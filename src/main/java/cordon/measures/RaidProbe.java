package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import java.util.List;

/** Raids on depots: loads seized before they set out, by commodity, and who lives near. Told where raids are ordered. */
final class RaidProbe implements Probe {
    private final Scenario scenario;
    private final FlowLines flows;
    private final boolean ordered;
    private final long[] seized;
    private final double[] quantity;
    private final double[] valueUsd;
    private long raids;
    private long exposed;

    RaidProbe(Scenario scenario, FlowLines flows) {
        this.scenario = scenario;
        this.flows = flows;
        ordered = scenario.interventions().stream().map(Intervention::raid).anyMatch(raid -> raid.isPresent());
        int commodities = scenario.commodities().size();
        seized = new long[commodities];
        quantity = new double[commodities];
        valueUsd = new double[commodities];
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Raided.class, this::raided);
        counted.on(Event.NotSent.class, this::notSent);
    }

    private void raided(Event.Raided event) {
        raids++;
        exposed += scenario.place(event.place()).residents();
    }

    private void notSent(Event.NotSent event) {
        if (event.why() == Event.NotSentWhy.RAIDED) {
            int row = flows.of(event.flow()).commodity();
            seized[row]++;
            quantity[row] += event.quantity();
            valueUsd[row] += event.valueUsd();
        }
    }

    @Override
    public void summarise(Summary summary) {
        if (!ordered) {
            return;
        }
        long all = 0;
        for (long each : seized) {
            all += each;
        }
        summary.put("raids", raids).put("raided", all);
        List<Commodity> commodities = scenario.commodities();
        for (int i = 0; i < seized.length; i++) {
            String prefix = commodities.get(i).id();
            summary.put(prefix + ".raided", seized[i])
                    .put(prefix + ".raidedQuantity", quantity[i])
                    .put(prefix + ".raidedUsd", valueUsd[i]);
        }
        summary.put("harm.civilians.exposedToRaids", exposed);
    }
}
