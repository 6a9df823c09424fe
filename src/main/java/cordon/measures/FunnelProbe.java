package cordon.measures;

import cordon.events.Event;
import cordon.events.Fate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The loss funnel: one label per attempt, so that the labels add up to the attempts. */
final class FunnelProbe implements Probe {
    private final long[] counts = new long[Fate.values().length];

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            counts[e.fate().ordinal()]++;
        }
    }

    /** All fates in their order, with 0 where none ended so. */
    Map<Fate, Long> table() {
        Map<Fate, Long> table = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            table.put(fate, counts[fate.ordinal()]);
        }
        return Collections.unmodifiableMap(table);
    }
}
