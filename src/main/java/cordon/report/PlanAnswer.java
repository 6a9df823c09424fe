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
        String name = plan.wanted().name();
        String what = Character.toLowerCase(name.charAt(0)) + name.substring(1) + " ";
        String cost = " It costs " + RunGlance.usd(finalist.cost().extraUsdPerYear()) + " a year more than today.";
        if (plan.result().best().isPresent()) {
            return "With " + plan.where(finalist) + ": " + what + PlanWords.moves(plan.wanted(), gain) + ", "
                    + PlanWords.amount(gain.planned().estimate()) + " instead of "
                    + PlanWords.amount(gain.today().estimate()) + " " + plan.unit() + "." + cost
                    + others(plan, finalist);
        }
        return "No difference shown: none of " + plan.result().finalists().size()
                + " finalists is shown to do better than today. What did best is " + plan.where(finalist) + ": " + what
                + PlanWords.likely(
                        PlanWords.change(plan.wanted(), gain), gain.today().estimate())
                + ", which may be nothing." + cost;
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
