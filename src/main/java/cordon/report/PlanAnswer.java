package cordon.report;

import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Wanted;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a plan would do, in a sentence with its interval. */
final class PlanAnswer {
    private PlanAnswer() {}

    /** The sentence; what is known where it was broken off. */
    static String of(PlanView plan) {
        if (plan.subject().isEmpty()) {
            return plan.result().answer();
        }
        Finalist finalist = plan.subject().get();
        if (plan.result().best().isPresent()) {
            return "With " + plan.where(finalist) + ": " + objectives(plan, finalist) + "." + cost(finalist)
                    + others(plan, finalist);
        }
        return "No difference shown: none of " + plan.result().finalists().size()
                + " finalists is shown to do better than today within the limits. What did best is "
                + plan.where(finalist) + ": " + objectives(plan, finalist) + ", which may be nothing." + cost(finalist);
    }

    private static String objectives(PlanView plan, Finalist finalist) {
        List<Wanted> wanted = plan.result().objectives();
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> objective(wanted.get(i), finalist.gains().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static String objective(Wanted wanted, Gain gain) {
        String name =
                Character.toLowerCase(wanted.name().charAt(0)) + wanted.name().substring(1);
        return name + " " + PlanWords.moves(wanted, gain) + ", "
                + PlanWords.amount(gain.planned().estimate()) + " instead of "
                + PlanWords.amount(gain.today().estimate()) + " " + PlanView.unit(wanted);
    }

    private static String cost(Finalist finalist) {
        double usd = finalist.cost().extraUsdPerYear();
        if (usd == 0) {
            return " It costs as much as today.";
        }
        return " It costs " + RunGlance.usd(Math.abs(usd)) + " a year " + (usd > 0 ? "more" : "less") + " than today.";
    }

    /** How many cannot be told from the best. */
    private static String others(PlanView plan, Finalist best) {
        double most = PlanView.gain(best).gain().estimate();
        long near = plan.result().finalists().stream()
                .filter(each -> each != best && PlanView.gain(each).gain().high() > most)
                .count();
        if (near == 0 || plan.result().objectives().size() > 1) {
            return "";
        }
        return (near == 1 ? " One other finalist" : " " + Figures.count(near) + " other finalists")
                + " may do as well.";
    }
}
