package cordon.measures;

import cordon.events.Event;

/** Gaps made in barriers, and their repair. */
final class BarrierProbe implements Probe {
    private final CountedTime time;
    private final double barrierKm;
    private final double repairUsd;
    private long breaches;
    private long repairs;

    BarrierProbe(CountedTime time, double barrierKm, double repairUsd) {
        this.time = time;
        this.barrierKm = barrierKm;
        this.repairUsd = repairUsd;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.AtBarrier e) {
            breaches += e.breach() ? 1 : 0;
        } else if (event instanceof Event.Repaired) {
            repairs++;
        }
    }

    @Override
    public void summarise(Summary summary) {
        summary.put("breaches", breaches)
                .putRatio("breachesPerKmYear", breaches, barrierKm * time.years())
                .put("repairs", repairs)
                .put("repairsUsd", repairs * repairUsd);
    }
}
