package cordon.report;

import cordon.frontier.Frontier;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Marginal;
import cordon.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The charts of a plan, in the order in which they are read. */
public final class PlanCharts {
    /** Deliveries a year that are rounding. */
    private static final double LEAST_CHANGE = 1e-6;

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
            if (moves(finalist)) {
                charts.add(new DisplacementChart(plan, finalist));
            }
            charts.add(new FunnelChangeChart(plan, finalist));
            if (!plan.onlyCost()) {
                charts.add(new FrontChart(plan));
            }
        });
        return charts;
    }

    private static boolean moves(Finalist finalist) {
        return finalist.picture().lanes().stream()
                .anyMatch(lane -> Math.abs(lane.delivered().change().estimate()) > LEAST_CHANGE);
    }
}
