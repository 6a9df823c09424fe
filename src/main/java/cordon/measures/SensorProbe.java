package cordon.measures;

import cordon.events.Event;
import cordon.events.SensorKind;

/** Which kinds of sensor noticed the attempts that ended, and how long before the line. */
final class SensorProbe implements Probe {
    private static final SensorKind[] KINDS = SensorKind.values();

    private final Eras eras;
    private final long[] sightedBy = new long[KINDS.length];
    private long attempts;
    private long sighted;
    private long leads;
    private double leadMin;

    SensorProbe(Eras eras) {
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        attempts++;
        sighted += journey.sighted() ? 1 : 0;
        for (SensorKind kind : KINDS) {
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
        for (SensorKind kind : Eyes.of(eras)) {
            summary.put("sighted." + Csv.word(kind), sightedBy[kind.ordinal()]);
        }
        summary.putRatio("leadTimeMeanMin", leadMin, leads);
    }
}
