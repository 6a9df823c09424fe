package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.events.SensorKind;
import cordon.scenario.Commodity;
import cordon.scenario.Way;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** What seizures look like: how large, how near the line, and how few alarms lead to one. */
final class SeizureProbe implements Probe {
    /** Half a mile, within which border guards count arrests as at the line (as US Border Patrol does). */
    private static final double NEAR_KM = 0.80467;

    private final List<Commodity> commodities;
    private final Column[] valuesUsd;
    private long alarms;
    private long afterAlarm;
    private long inTheOpen;
    private long near;

    SeizureProbe(List<Commodity> commodities) {
        this.commodities = commodities;
        valuesUsd = new Column[commodities.size()];
        Arrays.setAll(valuesUsd, i -> new Column());
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Sighted.class, e -> alarms += e.kind().alarm() ? 1 : 0);
        counted.on(Event.Nuisance.class, e -> alarms++);
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event, Journey journey) {
        if (event.outcome() == Outcome.SEIZED) {
            seized(event, journey);
        }
    }

    private void seized(Event.Ended event, Journey journey) {
        valuesUsd[journey.commodity()].add(event.valueUsd());
        boolean byAlarm = Arrays.stream(SensorKind.values()).anyMatch(kind -> kind.alarm() && journey.sightedBy(kind));
        afterAlarm += byAlarm ? 1 : 0;
        if (event.way() == Way.OPEN && journey.inward()) {
            inTheOpen++;
            near += Math.abs(event.endOffsetKm()) <= NEAR_KM ? 1 : 0;
        }
    }

    @Override
    public void summarise(Summary summary) {
        for (int i = 0; i < commodities.size(); i++) {
            String name = commodities.get(i).id() + ".seizedMedianUsd";
            summary.put(name, StatUtils.percentile(valuesUsd[i].toArray(), 50));
        }
        summary.putRatio("seizedShareOfAlarms", afterAlarm, alarms).putRatio("seizedNearLineShare", near, inTheOpen);
    }
}
