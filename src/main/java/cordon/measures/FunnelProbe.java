package cordon.measures;

import cordon.events.Event;
import cordon.events.Fate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The loss funnel: one label per attempt, so that the labels add up to the attempts; and the same with the conditions that hid an unseen
 * party asked in a second order, as a check of how much the order matters.
 */
final class FunnelProbe implements Probe {
    private final long[] counts = new long[Fate.values().length];
    private final long[] inOtherOrder = new long[Fate.values().length];

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
        counted.on(Event.OtherLabel.class, this::otherLabel);
    }

    private void ended(Event.Ended event) {
        counts[event.fate().ordinal()]++;
        inOtherOrder[event.fate().ordinal()]++;
    }

    private void otherLabel(Event.OtherLabel event) {
        inOtherOrder[event.fate().ordinal()]--;
        inOtherOrder[event.inOtherOrder().ordinal()]++;
    }

    /** All fates in their order, with 0 where none ended so. */
    Map<Fate, Long> table() {
        return table(counts);
    }

    /** The same in the second order of conditions. */
    Map<Fate, Long> tableInOtherOrder() {
        return table(inOtherOrder);
    }

    private static Map<Fate, Long> table(long[] attempts) {
        Map<Fate, Long> table = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            table.put(fate, attempts[fate.ordinal()]);
        }
        return Collections.unmodifiableMap(table);
    }
}
