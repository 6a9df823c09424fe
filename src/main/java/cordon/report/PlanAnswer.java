package cordon.report;

import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;

/** What a plan would do, in a sentence with its interval. */
final class PlanAnswer {
    private PlanAnswer() {}

    /** The sentence; what is known where it was broken off. */
    static String of(PlanView plan) {
        if (plan.subject().isEmpty()) {
            return plan.result().answer();
        }
        Finalist finalist = plan.subject().get();
        Gain gain = PlanView.gain(finalist);
        String what = "With " + finalist.name() + ", "
                + plan.wanted().name().toLowerCase(java.util.Locale.ROOT).charAt(0)
                + plan.wanted().name().substring(1) + " ";
        String cost = " It costs " + RunGlance.usd(finalist.cost().extraUsdPerYear()) + " a year more than today.";
        if (plan.result().best().isPresent()) {
            return what + PlanWords.moves(plan.wanted(), gain) + "." + cost + others(plan, finalist);
        }
        return "No difference shown: none of " + plan.result().finalists().size()
                + " finalists is shown to do better than today. " + what + "did best: "
                + PlanWords.moves(plan.wanted(), gain) + "." + cost;
    }

    /** How many cannot be told from the best. */
    private static String others(PlanView plan, Finalist best) {
        double most = PlanView.gain(best).gain().estimate();
        long near = plan.result().finalists().stream()
                .filter(each -> each != best && PlanView.gain(each).gain().high() > most)
                .count();
        return near == 0
                ? ""
                : " " + (near == 1 ? "One other finalist" : Figures.count(near) + " other finalists")
                        + " may do as well.";
    }
}
