package cordon.report;

import cordon.planning.PlanResult;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Condition;
import cordon.planning.PlanResult.Cost;
import cordon.planning.PlanResult.Finalist;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Robustness;
import cordon.planning.PlanResult.Verdict;
import cordon.planning.PlanResult.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The tables of a plan's page: finalists, what they cost, what changes, and how robust they are. */
final class PlanTables {
    private final Page page;
    private final PlanView plan;
    private final PlanResult result;

    PlanTables(Page page, PlanView plan) {
        this.page = page;
        this.plan = plan;
        this.result = plan.result();
    }

    void write() {
        finalists();
        costs();
        plan.subject().ifPresent(this::changes);
        horizons();
        page.heading("Robustness");
        result.robustness()
                .ifPresentOrElse(
                        this::robustness,
                        () -> page.text(
                                "Not judged with this effort: nothing here tells whether the answer hangs on an assumed value. More effort"
                                        + " (--effort default or thorough) judges it."));
    }

    private void finalists() {
        page.heading("Finalists");
        if (result.finalists().isEmpty()) {
            page.text("No candidate was run on fresh seeds.");
            return;
        }
        boolean several = result.objectives().size() > 1;
        List<String> heads = new ArrayList<>(List.of("", "plan", "from"));
        heads.add(several ? "wanted" : "gain in " + plan.wanted().name() + ", " + plan.gainUnit());
        heads.addAll(several ? List.of("gain", "verdict") : List.of("verdict"));
        heads.add("the search believed");
        List<List<String>> rows = new ArrayList<>();
        for (Finalist each : result.finalists()) {
            for (int i = 0; i < each.gains().size(); i++) {
                rows.add(finalist(each, i, several));
            }
        }
        page.table(heads, rows);
        page.facts(
                "What is better than today, whichever way it is wanted; the chance that any verdict of the table is wrong is at most 5 % (Bonferroni). A search believes"
                        + " too much of what it picks: only the gain on fresh seeds counts.");
    }

    private List<String> finalist(Finalist each, int goal, boolean several) {
        Gain gain = each.gains().get(goal);
        Wanted wanted = result.objectives().get(goal);
        List<String> row = new ArrayList<>(
                goal == 0 ? List.of(plan.letter(each), each.name(), each.origin()) : List.of("", "", ""));
        if (several) {
            row.add(wanted.name() + ", " + PlanView.gainUnit(wanted));
        }
        row.add(PlanWords.interval(gain.gain()));
        row.add(words(gain.verdict()));
        row.add(PlanWords.amount(gain.inSearch()));
        return row;
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "better";
            case WORSE -> "worse";
            case NOT_SHOWN -> "no difference shown";
        };
    }

    private void costs() {
        page.heading("Cost");
        List<List<String>> rows = new ArrayList<>();
        rows.add(cost("today", result.today()));
        result.finalists().forEach(each -> rows.add(cost(each.name(), each.cost())));
        page.table(
                List.of("", "USD a year", "capital, USD", "beyond today, USD a year", "beyond today, capital, USD"),
                rows);
        page.facts(
                "Annuities, upkeep and pay. Losses of trade, revenue and people are in the tables of changes, not in the cost.");
    }

    private static List<String> cost(String name, Cost cost) {
        return List.of(
                name,
                Figures.compact(cost.usdPerYear()),
                Figures.compact(cost.capitalUsd()),
                Figures.compact(cost.extraUsdPerYear()),
                Figures.compact(cost.extraCapitalUsd()));
    }

    private void changes(Finalist finalist) {
        page.heading("What changes with " + finalist.name());
        table("deliveries by mode, a year", finalist.picture().modes(), name -> name.replaceFirst("^delivered\\.", ""));
        table("value delivered, USD a year", finalist.picture().commodities(), this::commodity);
        table("tolls, USD a year", finalist.picture().tolls(), UnaryOperator.identity());
        table("income (tolls and own trade), USD a year", finalist.picture().incomes(), UnaryOperator.identity());
        table("figures", finalist.picture().figures(), UnaryOperator.identity());
        page.facts(
                "Means with 95 % intervals, paired with today under the same seeds. Those of tolls, of incomes and of reported figures cover 95 % for all of their"
                        + " table or kind together; every other stands for itself.");
    }

    private String commodity(String name) {
        return plan.ground().commodityName(name.replaceFirst("\\.deliveredUsd$", ""));
    }

    private void table(String what, List<Change> changes, UnaryOperator<String> name) {
        if (!changes.isEmpty()) {
            page.table(
                    List.of(what, "today", "with it", "change", "in words"),
                    changes.stream().map(change -> row(change, name)).toList());
        }
    }

    private List<String> row(Change change, UnaryOperator<String> name) {
        String called = change.name().contains("Usd") && change.name().startsWith("organisation.")
                        || plan.today().organisations().stream()
                                .anyMatch(each -> each.id().equals(change.name()))
                ? plan.organisation(PlanGlance.who(change))
                : name.apply(change.name());
        return List.of(
                FigureNames.of(called),
                PlanWords.amount(change.today().estimate()),
                PlanWords.amount(change.planned().estimate()),
                PlanWords.shift(change.change()),
                PlanWords.moves(change));
    }

    private void horizons() {
        if (!result.horizons().isEmpty()) {
            page.heading("How long it lasts");
            page.text("Smugglers learn where it is dangerous. What is left of the gain in "
                    + plan.wanted().name() + ", " + plan.gainUnit() + ":");
            page.table(
                    List.of("plan", "smugglers", "gain"),
                    result.horizons().stream()
                            .map(each -> List.of(
                                    each.finalist(),
                                    each.when(),
                                    PlanWords.interval(each.gain()) + (each.held() ? "" : ", breaks a limit")))
                            .toList());
        }
    }

    private void robustness(Robustness told) {
        boolean draws = told.conditions().stream().anyMatch(each -> each.kind().equals("draw"));
        String share = draws ? " of the draws of assumed values, by weight." : " of the assumptions that were tried.";
        String answer = told.options().get(0);
        page.text(plan.letter(answer) + ", " + answer + ", or another on the same stretch, is best in "
                + Figures.percent(told.sameStretchWins()) + share
                + told.zone()
                        .map(zone -> " The winners of half of them lie between km " + Figures.amount(zone.fromKm())
                                + " and " + Figures.amount(zone.toKm()) + ".")
                        .orElse(""));
        told.reversals().forEach(each -> page.text(each.says()));
        List<String> heads = new ArrayList<>(List.of("assumed", "kind", "weight"));
        told.options().forEach(option -> heads.add(plan.letter(option)));
        heads.add("best");
        page.table(
                heads,
                told.conditions().stream()
                        .map(each -> condition(each, told.options()))
                        .toList());
        page.facts("Mean gain in " + plan.wanted().name() + ", " + plan.gainUnit()
                + ", against today under the same assumption; the finalists by their letters. What falls short of the best of its row is the regret, in"
                + " robustness.csv." + limited(told));
    }

    /** What a star means, where there are limits. */
    private static String limited(Robustness told) {
        boolean limits = told.conditions().stream()
                .anyMatch(each -> each.limits().values().stream().anyMatch(held -> !held.isEmpty()));
        return limits ? " A star: it breaks a limit there, on average, and cannot be best." : "";
    }

    private List<String> condition(Condition condition, List<String> options) {
        List<String> row = new ArrayList<>(List.of(
                condition.name(), condition.kind(), condition.weight() > 0 ? Figures.percent(condition.weight()) : ""));
        options.forEach(option ->
                row.add(PlanWords.amount(condition.gains().get(option)) + (condition.allows(option) ? "" : "*")));
        row.add(plan.letter(condition.winner()));
        return row;
    }
}
