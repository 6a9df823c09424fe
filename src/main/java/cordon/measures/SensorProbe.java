package cordon.measures;

import cordon.events.Event;
import cordon.events.SensorKind;
import java.util.Set;

/** Which kinds of sensor noticed the attempts that ended, and how long before the line. */
final class SensorProbe implements Probe {
    private final Set<SensorKind> kinds;
    private final long[] sightedBy = new long[SensorKind.values().length];
    private long attempts;
    private long sighted;
    private long leads;
    private double leadMin;

    SensorProbe(Eras eras) {
        kinds = Eyes.of(eras);
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        attempts++;
        sighted += journey.sighted() ? 1 : 0;
        for (SensorKind kind : kinds) {
            sightedBy[kind.ordinal()] += journey.sightedBy(kind) ? 1 : 0;
        }
        if (!Double.isNaN(journey.leadMin())) {
            leads++;
            leadMin += journey.leadMin();
        }
    }

    @Override
    public void summarise(Summary summary) {
        summary.put("sighted", sighted).putRatio("sightedShare", sighted, attempts);
        for (SensorKind kind : kinds) {
            summary.put("sighted." + Csv.word(kind), sightedBy[kind.ordinal()]);
        }
        summary.putRatio("leadTimeMeanMin", leadMin, leads);
    }
}
