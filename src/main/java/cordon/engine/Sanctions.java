package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Organisation;
import cordon.scenario.Scenario;
import java.util.Map;
import java.util.TreeMap;

/** Tells when sanctions on an organisation begin, change or end. */
final class Sanctions {
    private final EventSink sink;
    private final Map<String, Double> shares = new TreeMap<>();

    Sanctions(EventSink sink) {
        this.sink = sink;
    }

    void change(Scenario scenario, double nowMin) {
        for (Organisation each : scenario.organisations()) {
            double share = each.sanctionShare();
            Double before = shares.put(each.id(), share);
            if (share != (before == null ? 0 : before)) {
                sink.on(new Event.Sanctioned(nowMin, each.id(), share));
            }
        }
    }
}
