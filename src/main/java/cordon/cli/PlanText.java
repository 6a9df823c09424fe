package cordon.cli;

import cordon.planning.PlanResult;
import cordon.statistics.ConfidenceInterval;
import java.io.PrintWriter;
import java.util.List;

/** A plan's answer on the screen. */
final class PlanText {
    private PlanText() {}

    /** Prints the question, the answer, the finalists, and what is known of time, robustness and stretches. */
    static void print(PrintWriter out, PlanResult result) {
        out.println(result.question());
        out.println();
        out.println(result.answer());
        finalists(out, result);
        horizons(out, result);
        result.robustness().ifPresent(told -> robustness(out, told));
        marginals(out, result);
        out.println();
        out.println("By " + result.runs() + " runs of " + result.days() + " days after " + result.warmUpDays()
                + " in which smugglers learn; totals are a year's.");
    }

    private static void finalists(PrintWriter out, PlanResult result) {
        for (int goal = 0;
                goal < result.objectives().size() && !result.finalists().isEmpty();
                goal++) {
            PlanResult.Wanted wanted = result.objectives().get(goal);
            out.println();
            out.println("Gain in " + wanted.name() + ", " + wanted.gainUnit() + ", on fresh seeds:");
            for (PlanResult.Finalist each : result.finalists()) {
                PlanResult.Gain gain = each.gains().get(goal);
                out.println("  " + interval(gain.gain()) + "  " + each.name() + " (" + each.origin() + "; "
                        + Numbers.plain(each.cost().extraUsdPerYear()) + " USD a year; the search believed "
                        + Numbers.plain(gain.inSearch()) + ")");
            }
        }
    }

    private static void horizons(PrintWriter out, PlanResult result) {
        if (!result.horizons().isEmpty()) {
            out.println();
            out.println("What is left of the gain when smugglers have had time to learn:");
            result.horizons()
                    .forEach(each ->
                            out.println("  " + interval(each.gain()) + "  " + each.when() + ": " + each.finalist()));
        }
    }

    private static void robustness(PrintWriter out, PlanResult.Robustness told) {
        out.println();
        out.println("Under other assumptions:");
        for (PlanResult.Condition condition : told.conditions()) {
            out.println("  " + condition.name() + ": " + condition.winner() + " gains most");
        }
        List<PlanResult.Reversal> reversals = told.reversals();
        reversals.forEach(each -> out.println("  " + each.says()));
    }

    private static void marginals(PrintWriter out, PlanResult result) {
        if (!result.marginals().isEmpty()) {
            out.println();
            out.println("Gain for a million USD a year, by stretch: "
                    + result.marginals().size() + " stretches in marginal.csv");
        }
    }

    private static String interval(ConfidenceInterval interval) {
        return Numbers.plain(interval.estimate()) + " [" + Numbers.plain(interval.low()) + ", "
                + Numbers.plain(interval.high()) + "]";
    }
}
