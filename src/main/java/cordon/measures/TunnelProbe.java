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

    /** Also hears of what happens in the warm-up: a tunnel may have been open before the counted period. */
    void hear(Event event) {
        if (event instanceof Event.TunnelOpened e) {
            openSinceMin.put(e.tunnel(), Math.max(0, e.atMin()));
        } else if (event instanceof Event.TunnelFound e) {
            openMin += Math.max(0, e.atMin() - openSinceMin.remove(e.tunnel()));
        }
    }

    @Override
    public void on(Event event, Journey journey) {
        begun += event instanceof Event.TunnelBegun ? 1 : 0;
        found += event instanceof Event.TunnelFound ? 1 : 0;
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
