package cordon.report;

import cordon.planning.PlanResult.Condition;
import cordon.planning.PlanResult.Robustness;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a plan gains over draws of the values that nobody knows.
 *
 * @param low gain below which 2.5 % of the weight lies
 * @param median gain that parts the weight in halves
 * @param high gain above which 2.5 % of the weight lies
 * @param gains weighted share of draws in which it gains at all
 * @param n draws
 */
record Draws(double low, double median, double high, double gains, int n) {
    private static final double TAIL = 0.025;

    /** Of one option; none where robustness was not judged by draws. */
    static Optional<Draws> of(Robustness robustness, String option) {
        List<Condition> draws = robustness.conditions().stream()
                .filter(each -> each.kind().equals("draw")
                        && Double.isFinite(each.gains().getOrDefault(option, Double.NaN)))
                .sorted(Comparator.comparingDouble(each -> each.gains().get(option)))
                .toList();
        if (draws.isEmpty()) {
            return Optional.empty();
        }
        double all = draws.stream().mapToDouble(Condition::weight).sum();
        double better = draws.stream()
                .filter(each -> each.gains().get(option) > 0)
                .mapToDouble(Condition::weight)
                .sum();
        return Optional.of(new Draws(
                quantile(draws, option, TAIL * all),
                quantile(draws, option, all / 2),
                quantile(draws, option, (1 - TAIL) * all),
                better / all,
                draws.size()));
    }

    private static double quantile(List<Condition> draws, String option, double weight) {
        double below = 0;
        for (Condition draw : draws) {
            below += draw.weight();
            if (below >= weight * (1 - 1e-9)) {
                return draw.gains().get(option);
            }
        }
        return draws.get(draws.size() - 1).gains().get(option);
    }
}
