package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Costs;

/**
 * What guarding costs, and what that makes per seizure. Numbers and capital are those of the end of the counted period; the yearly cost is
 * the mean over it, so that whatever comes later costs from its date.
 */
final class CostProbe implements Probe {
    private final CountedTime time;
    private final Eras eras;
    private long seizures;

    CostProbe(CountedTime time, Eras eras) {
        this.time = time;
        this.eras = eras;
    }

    @Override
    public void listen(Hearing counted) {
        counted.on(Event.Ended.class, this::ended);
    }

    private void ended(Event.Ended event) {
        seizures += event.outcome() == Outcome.SEIZED ? 1 : 0;
    }

    @Override
    public void summarise(Summary summary) {
        Holdings holdings = eras.atEnd();
        Costs costs = eras.last().costs();
        double usdPerYear =
                eras.mean(era -> era.holdings().usdPerYear(era.scenario().costs()));
        summary.put("barrierKm", holdings.barrierKm())
                .put("towers", holdings.towers())
                .put("posts", holdings.posts())
                .put("patrols", holdings.patrols())
                .put("teams", holdings.teams())
                .put("guards", holdings.people(costs))
                .put("guardCapitalUsd", holdings.capitalUsd(costs))
                .put("guardCostUsdPerYear", usdPerYear)
                .putRatio("costPerSeizureUsd", usdPerYear * time.years(), seizures);
    }
}
