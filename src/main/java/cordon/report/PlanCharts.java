package cordon.report;

import cordon.frontier.Frontier;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Marginal;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The charts of a plan, in the order in which they are read. */
public final class PlanCharts {
    private PlanCharts() {}

    /** Where an asset would do most, if that was asked; then before and after, what moves where, the funnel, and the front. */
    public static List<Chart> of(PlanResult result, Scenario today, Frontier frontier) {
        return of(new PlanView(result, today, frontier));
    }

    static List<Chart> of(PlanView plan) {
        List<Chart> charts = new ArrayList<>();
        List<Marginal> marginals = plan.result().marginals().stream()
                .filter(each -> Double.isFinite(each.gainPerMillionUsd()))
                .toList();
        marginals.stream().map(Marginal::placement).distinct().forEach(placement -> {
            List<Marginal> of = marginals.stream()
                    .filter(each -> each.placement().equals(placement))
                    .toList();
            charts.add(new MarginalMapChart(plan, of));
            charts.add(new MarginalChart(plan, of));
        });
        plan.subject().ifPresent(finalist -> {
            charts.add(new PlanMapChart(plan, finalist));
            charts.add(new DisplacementChart(plan, finalist));
            charts.add(new FunnelChangeChart(plan, finalist));
            charts.add(new FrontChart(plan));
        });
        return charts;
    }
}
