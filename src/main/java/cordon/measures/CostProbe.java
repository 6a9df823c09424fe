package cordon.measures;

import cordon.events.Event;
import cordon.events.Outcome;
import cordon.scenario.Costs;

/** What guarding costs, and what that makes per seizure. */
final class CostProbe implements Probe {
    private final CountedTime time;
    private final Holdings holdings;
    private final Costs costs;
    private long seizures;

    CostProbe(CountedTime time, Holdings holdings, Costs costs) {
        this.time = time;
        this.holdings = holdings;
        this.costs = costs;
    }

    @Override
    public void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            seizures += e.outcome() == Outcome.SEIZED ? 1 : 0;
        }
    }

    @Override
    public void summarise(Summary summary) {
        double usdPerYear = holdings.usdPerYear(costs);
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
