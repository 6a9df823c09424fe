package cordon.report;

import cordon.experiment.MeasureNames;
import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Held;
import cordon.planning.PlanResult.LaneChange;
import cordon.planning.PlanResult.Reversal;
import cordon.planning.PlanResult.Robustness;
import cordon.planning.PlanResult.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plan at a glance: one row for each thing that somebody asks who has to decide. */
final class PlanGlance {
    private static final int MOST = 3;

    private final PlanView plan;
    private final PlanResult result;
    private final Finalist finalist;
    private final List<List<String>> rows = new ArrayList<>();

    PlanGlance(PlanView plan, Finalist finalist) {
        this.plan = plan;
        this.result = plan.result();
        this.finalist = finalist;
    }

    /** What is asked, and the answer. */
    List<List<String>> rows() {
        for (int i = 0; i < result.objectives().size(); i++) {
            add(
                    result.objectives().get(i).name(),
                    objective(result.objectives().get(i), finalist.gains().get(i)));
        }
        add("If assumptions are others", parameters());
        add("All that is delivered", figure("delivered", " attempts a year"));
        add("Where it goes instead", instead());
        add("Gates opened anew", gatesAnew(finalist).orElse(""));
        add("Yearly cost", cost());
        add("Who gains and who loses", gainers());
        add("What would reverse it", reversals());
        add("How long it lasts", horizons());
        add("What the books should show", telling());
        add("Legal trade", legal());
        add("Limits", limits());
        return rows;
    }

    private void add(String question, String answer) {
        if (!answer.isEmpty()) {
            rows.add(List.of(question, answer));
        }
    }

    private static String objective(Wanted wanted, Gain gain) {
        return "today " + PlanWords.interval(gain.today()) + ", with it " + PlanWords.interval(gain.planned()) + " "
                + PlanView.unit(wanted) + "; by luck alone: " + PlanWords.moves(wanted, gain);
    }

    private String parameters() {
        if (result.robustness().isEmpty()) {
            return "not judged with this effort: how much hangs on assumed values is not shown";
        }
        return Draws.of(result.robustness().get(), finalist.name())
                .map(draws -> "the gain lies between " + PlanWords.amount(draws.low()) + " and "
                        + PlanWords.amount(draws.high()) + " " + plan.gainUnit() + " (95 % of " + draws.n()
                        + " draws of assumed values; median " + PlanWords.amount(draws.median()) + "); it gains in "
                        + Figures.percent(draws.gains()) + " of them")
                .orElse("not judged by draws of assumed values; other assumptions stand below");
    }

    private String figure(String name, String unit) {
        return PlanView.figure(finalist, name)
                .map(change -> PlanWords.moves(change) + ", from "
                        + PlanWords.amount(change.today().estimate()) + unit)
                .orElse("");
    }

    private String instead() {
        List<String> told = new ArrayList<>();
        finalist.picture().neighbourhood().ifPresent(change -> told.add("nearby " + PlanWords.moves(change)));
        told.add("through gates, crossings and other ways "
                + PlanWords.moves(finalist.picture().elsewhere()));
        String most = finalist.picture().lanes().stream()
                .filter(lane -> lane.delivered().change().low() > 0)
                .sorted(Comparator.comparingDouble(
                        (LaneChange lane) -> -lane.delivered().change().estimate()))
                .limit(MOST)
                .map(lane -> "km " + Figures.amount(lane.fromKm()) + "–" + Figures.amount(lane.toKm()) + " by "
                        + PlanWords.interval(lane.delivered().change()))
                .collect(Collectors.joining(", "));
        told.add(most.isEmpty() ? "no stretch is shown to take more" : "more a year at " + most);
        return String.join("; ", told);
    }

    /** What militias spend on gates opened anew; empty where none is, today or with the plan. */
    static Optional<String> gatesAnew(Finalist finalist) {
        return PlanView.figure(finalist, MeasureNames.GATE_COST)
                .filter(change ->
                        change.today().estimate() != 0 || change.planned().estimate() != 0)
                .map(change -> "militias spend "
                        + PlanWords.amount(change.planned().estimate())
                        + " instead of " + PlanWords.amount(change.today().estimate())
                        + " USD a year on gates opened anew, a change of " + PlanWords.interval(change.change()));
    }

    private String cost() {
        return RunGlance.usd(finalist.cost().extraUsdPerYear()) + " beyond today's "
                + RunGlance.usd(result.today().usdPerYear()) + " a year; capital "
                + RunGlance.usd(finalist.cost().extraCapitalUsd());
    }

    private String gainers() {
        String incomes = shown(finalist.picture().incomes(), plan::organisation);
        String tolls = shown(finalist.picture().tolls(), plan::organisation);
        return (incomes.isEmpty() ? "nobody's income is shown to change" : "income, USD a year: " + incomes)
                + (tolls.isEmpty() ? "; no tolls are shown to change" : "; tolls: " + tolls);
    }

    private static String shown(List<Change> changes, UnaryOperator<String> name) {
        return changes.stream()
                .filter(change -> PlanWords.sure(change.change()))
                .sorted(Comparator.comparingDouble(
                        change -> -Math.abs(change.change().estimate())))
                .limit(MOST)
                .map(change -> name.apply(who(change)) + " " + PlanWords.shift(change.change()))
                .collect(Collectors.joining(", "));
    }

    /** The organisation of a headline such as {@code organisation.guides.tollUsd}. */
    static String who(Change change) {
        return change.name().replaceFirst("^organisation\\.", "").replaceFirst("\\.\\w+Usd$", "");
    }

    private String reversals() {
        return result.robustness()
                .map(told -> told.reversals().isEmpty()
                        ? "no assumption that was tried"
                        : of(told) + first(told.reversals()))
                .orElse("not judged with this effort");
    }

    private static String first(List<Reversal> reversals) {
        int more = reversals.size() - 1;
        return reversals.get(0).says()
                + (more == 0
                        ? ""
                        : " " + more + (more == 1 ? " more assumption stands" : " more assumptions stand") + " below.");
    }

    /** Which plan is meant, if it is not the one that is told of. */
    private String of(Robustness told) {
        String answer = told.options().get(0);
        return answer.equals(finalist.name()) ? "" : "of " + plan.letter(answer) + ", " + answer + ": ";
    }

    private String horizons() {
        String told = result.horizons().stream()
                .filter(each -> each.finalist().equals(finalist.name()))
                .map(each -> each.when() + " " + PlanWords.interval(each.gain())
                        + (each.held() ? "" : " but breaks a limit"))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "not followed over time with this effort" : "gain, " + plan.gainUnit() + ": " + told;
    }

    private String telling() {
        return Telling.soonest(finalist, result.days())
                .map(Telling::words)
                .orElse("no reported figure is shown to move: the agency's own books would not tell");
    }

    private String legal() {
        String gates = figure("trade.trucksThroughGates", " a year");
        return PlanView.figure(finalist, "harm.civilians.truckWaitMeanMin")
                .or(() -> finalist.picture().harm().stream()
                        .filter(change -> change.name().equals("harm.civilians.truckWaitMeanMin"))
                        .findFirst())
                .filter(change -> change.today().estimate() > 0)
                .map(change -> "mean wait of a truck: " + PlanWords.moves(change) + ", from "
                        + Figures.amount(change.today().estimate()) + " min"
                        + (gates.isEmpty() ? "" : "; trucks through gates instead: " + gates))
                .orElse("no legal truck passes in this scenario");
    }

    private String limits() {
        return finalist.limits().stream()
                .map(each -> each.name() + ": " + holds(each))
                .collect(Collectors.joining("; "));
    }

    private static String holds(Held limit) {
        if (!limit.holds()) {
            return "broken by " + PlanWords.interval(limit.excess());
        }
        return (limit.shown() ? "holds" : "holds on average, but is not shown to") + " ("
                + PlanWords.interval(limit.spare()) + " to spare)";
    }
}
