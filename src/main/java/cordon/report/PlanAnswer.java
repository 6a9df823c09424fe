package cordon.report;

import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Held;
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
        if (!plan.followed().isEmpty()) {
            return plan.followed().stream()
                    .map(each -> "With " + plan.where(each) + ": " + objectives(plan, each) + gates(each) + ".")
                    .collect(Collectors.joining(" "));
        }
        Finalist finalist = plan.subject().get();
        if (plan.result().best().isPresent()) {
            return "With " + plan.where(finalist) + ": " + objectives(plan, finalist) + "." + limits(finalist)
                    + cost(finalist) + others(plan, finalist) + zone(plan);
        }
        return notShown(plan, finalist);
    }

    private static String notShown(PlanView plan, Finalist finalist) {
        List<Wanted> wanted = plan.result().objectives();
        String likely = IntStream.range(0, wanted.size())
                .mapToObj(i -> name(wanted.get(i)) + " "
                        + PlanWords.likely(wanted.get(i), finalist.gains().get(i)) + ", "
                        + levels(wanted.get(i), finalist.gains().get(i)))
                .collect(Collectors.joining("; "));
        int finalists = plan.result().finalists().size();
        if (!finalist.held()) {
            return "None of " + finalists + " finalists holds the limits. Nearest to them is " + plan.where(finalist)
                    + ": " + likely + "." + limits(finalist) + cost(finalist);
        }
        return "No difference shown: none of " + finalists + " finalists is shown to do better than today"
                + (finalist.limits().isEmpty() ? "" : " within the limits") + ". What did best is "
                + plan.where(finalist) + ": " + likely + ", which may be nothing. A gain below about "
                + PlanWords.amount(PlanView.gain(finalist).gain().halfWidth()) + " " + plan.gainUnit()
                + " could not be told from none by these runs." + cost(finalist);
    }

    private static String objectives(PlanView plan, Finalist finalist) {
        List<Wanted> wanted = plan.result().objectives();
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> objective(wanted.get(i), finalist.gains().get(i)))
                .collect(Collectors.joining("; "));
    }

    private static String objective(Wanted wanted, Gain gain) {
        return name(wanted) + " " + PlanWords.moves(wanted, gain) + ", " + levels(wanted, gain);
    }

    private static String name(Wanted wanted) {
        return Character.toLowerCase(wanted.name().charAt(0)) + wanted.name().substring(1);
    }

    private static String levels(Wanted wanted, Gain gain) {
        return PlanWords.amount(gain.planned().estimate()) + " instead of "
                + PlanWords.amount(gain.today().estimate()) + " " + PlanView.unit(wanted);
    }

    private static String gates(Finalist finalist) {
        return PlanGlance.gatesAnew(finalist).map(each -> "; " + each).orElse("");
    }

    private static String limits(Finalist finalist) {
        if (finalist.limits().isEmpty()) {
            return "";
        }
        String broken =
                names(finalist.limits().stream().filter(each -> !each.holds()).toList());
        String notShown = names(finalist.limits().stream()
                .filter(each -> each.holds() && !each.shown())
                .toList());
        if (!broken.isEmpty()) {
            return " It breaks the limit on " + broken + ".";
        }
        return notShown.isEmpty()
                ? " It is shown to hold the limits."
                : " It holds the limits on average; of " + notShown + " that is not shown.";
    }

    private static String names(List<Held> limits) {
        return limits.stream().map(Held::name).collect(Collectors.joining(", and on "));
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

    /** A place is named only where it wins half of the draws. */
    private static String zone(PlanView plan) {
        return plan.result()
                .robustness()
                .flatMap(told -> told.zone()
                        .map(zone -> " Under other assumptions this stretch is best in only "
                                + Figures.percent(told.sameStretchWins()) + ": take km "
                                + Figures.amount(zone.fromKm()) + " to " + Figures.amount(zone.toKm())
                                + " for the answer, not a place."))
                .orElse("");
    }
}
