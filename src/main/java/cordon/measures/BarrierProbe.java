package cordon.measures;

import cordon.events.Event;
import cordon.scenario.Barriers;

/** Gaps made in barriers, and their repair. */
final class BarrierProbe implements Probe {
    private final double kmYears;
    private final Barriers spec;
    private long breaches;
    private long repairs;
    private double openMin;

    BarrierProbe(CountedTime time, Eras eras, Barriers spec) {
        kmYears = eras.mean(era -> era.holdings().barrierKm()) * time.years();
        this.spec = spec;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.AtBarrier e) {
            breaches += e.breach() ? 1 : 0;
        } else if (event instanceof Event.Repaired e) {
            repairs++;
            openMin += e.openMin();
        }
    }

    @Override
    public void summarise(Summary summary) {
        summary.put("breaches", breaches)
                .putRatio("breachesPerKmYear", breaches, kmYears)
                .put("repairs", repairs)
                .put("repairsUsd", repairs * spec.repairUsd());
        if (!spec.crews().isEmpty()) {
            summary.putRatio("gapOpenMeanHours", openMin / 60, repairs);
        }
    }
}
