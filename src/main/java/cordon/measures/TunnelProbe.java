package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tunnels begun and found, and for how long they were open in the counted period; told only where there are any. */
final class TunnelProbe implements Probe {
    private static final double DAY_MIN = 1440;

    private final List<Organisation> owners;
    private final double lastMin;
    private final Map<String, Double> openSinceMin = new TreeMap<>();
    private double openMin;
    private long begun;
    private long found;

    TunnelProbe(Scenario scenario) {
        owners = scenario.organisations();
        lastMin = scenario.period().days() * DAY_MIN;
    }

    /** A tunnel may have been open before the counted period. */
    @Override
    public void listenAlways(Hearing always) {
        always.on(Event.TunnelOpened.class, e -> openSinceMin.put(e.tunnel(), Math.max(0, e.atMin())));
        always.on(Event.TunnelFound.class, this::closed);
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.TunnelBegun.class, e -> begun++);
        counted.on(Event.TunnelFound.class, e -> found++);
    }

    private void closed(Event.TunnelFound event) {
        openMin += Math.max(0, event.atMin() - openSinceMin.remove(event.tunnel()));
    }

    @Override
    public void summarise(Summary summary) {
        if (owners.stream().allMatch(owner -> owner.tunnels().isEmpty())) {
            return;
        }
        double stillOpenMin = 0;
        for (double since : openSinceMin.values()) {
            stillOpenMin += Math.max(0, lastMin - since);
        }
        summary.put("tunnelsBegun", begun)
                .put("tunnelsFound", found)
                .put("tunnelDaysOpen", (openMin + stillOpenMin) / DAY_MIN);
    }
}
