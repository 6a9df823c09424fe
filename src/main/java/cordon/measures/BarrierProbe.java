package cordon.measures;

import cordon.events.Event;

/** Gaps made in barriers, and their repair. */
final class BarrierProbe implements Probe {
    private final Eras eras;
    private final CountedTime time;
    private long breaches;
    private long repairs;
    private double repairsUsd;
    private double openMin;

    BarrierProbe(CountedTime time, Eras eras) {
        this.time = time;
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.AtBarrier.class, e -> breaches += e.breach() ? 1 : 0);
        counted.on(Event.Repaired.class, this::repaired);
    }

    private void repaired(Event.Repaired event) {
        repairs++;
        repairsUsd += eras.at(event.atMin()).barriers().repairUsd();
        openMin += event.openMin();
    }

    @Override
    public void summarise(Summary summary) {
        double kmYears = eras.mean(era -> era.holdings().barrierKm()) * time.years();
        summary.put("breaches", breaches)
                .putRatio("breachesPerKmYear", breaches, kmYears)
                .put("repairs", repairs)
                .put("repairsUsd", repairsUsd);
        if (eras.ever(scenario -> !scenario.barriers().crews().isEmpty())) {
            summary.putRatio("gapOpenMeanHours", openMin / 60, repairs);
        }
    }
}
