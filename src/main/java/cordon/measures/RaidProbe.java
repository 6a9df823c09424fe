package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Commodity;
import cordon.scenario.Intervention;
import cordon.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** Raids on depots: what was seized before it set out, by commodity (of one that waits in parts each counts as its share), and who lives near. Told where raids are ordered. */
final class RaidProbe implements Probe {
    private final Scenario scenario;
    private final FlowLines flows;
    private final boolean ordered;
    private final double[] seized;
    private final double[] quantity;
    private final double[] valueUsd;
    private long raids;
    private long exposed;

    RaidProbe(Scenario scenario, FlowLines flows) {
        this.scenario = scenario;
        this.flows = flows;
        ordered = scenario.interventions().stream().map(Intervention::raid).anyMatch(raid -> raid.isPresent());
        int commodities = scenario.commodities().size();
        seized = new double[commodities];
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
            seized[row] += event.share();
            quantity[row] += event.quantity();
            valueUsd[row] += event.valueUsd();
        }
    }

    @Override
    public void summarise(Summary summary) {
        if (!ordered) {
            return;
        }
        summary.put("raids", raids).put("raided", Arrays.stream(seized).sum());
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
