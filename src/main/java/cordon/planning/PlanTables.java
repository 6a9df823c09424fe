package cordon.planning;

import cordon.experiment.Csv;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan's tables, by file name. Missing numbers are empty. */
public final class PlanTables {
    private static final String INTERVAL = ",estimate,low,high,n";

    private PlanTables() {}

    /** All of them. */
    public static Map<String, String> of(PlanResult result) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("plan.csv", tried(result));
        tables.put("finalists.csv", finalists(result));
        tables.put("changes.csv", changes(result));
        tables.put("horizons.csv", horizons(result));
        tables.put("robustness.csv", robustness(result));
        tables.put("marginal.csv", marginals(result));
        return tables;
    }

    private static String tried(PlanResult result) {
        StringBuilder csv = new StringBuilder(
                "rank,candidate,origin,seeds,allowed,usdPerYear,capitalUsd,extraUsdPerYear,extraCapitalUsd,objective,gain,low,high\n");
        for (int i = 0; i < result.tried().size(); i++) {
            PlanResult.Tried tried = result.tried().get(i);
            for (int goal = 0; goal < tried.gains().size(); goal++) {
                ConfidenceInterval gain = tried.gains().get(goal);
                row(
                        csv,
                        Integer.toString(i + 1),
                        Csv.text(tried.name()),
                        tried.origin(),
                        Integer.toString(tried.seeds()),
                        Boolean.toString(tried.allowed()),
                        cost(tried.cost()),
                        result.objectives().get(goal).id(),
                        Csv.number(gain.estimate()),
                        Csv.number(gain.low()),
                        Csv.number(gain.high()));
            }
        }
        return csv.toString();
    }

    private static String cost(PlanResult.Cost cost) {
        return String.join(
                ",",
                Csv.number(cost.usdPerYear()),
                Csv.number(cost.capitalUsd()),
                Csv.number(cost.extraUsdPerYear()),
                Csv.number(cost.extraCapitalUsd()));
    }

    private static String finalists(PlanResult result) {
        StringBuilder csv = new StringBuilder(
                "rank,candidate,origin,seeds,usdPerYear,capitalUsd,extraUsdPerYear,extraCapitalUsd,objective,today,planned,gain,low,high,pAdjusted,verdict,inSearch,optimism,settings\n");
        for (int i = 0; i < result.finalists().size(); i++) {
            PlanResult.Finalist each = result.finalists().get(i);
            for (PlanResult.Gain gain : each.gains()) {
                row(
                        csv,
                        Integer.toString(i + 1),
                        Csv.text(each.name()),
                        each.origin(),
                        Integer.toString(each.seeds()),
                        cost(each.cost()),
                        gain.objective(),
                        Csv.number(gain.today().estimate()),
                        Csv.number(gain.planned().estimate()),
                        Csv.number(gain.gain().estimate()),
                        Csv.number(gain.gain().low()),
                        Csv.number(gain.gain().high()),
                        Csv.number(gain.pAdjusted()),
                        gain.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        Csv.number(gain.inSearch()),
                        Csv.number(gain.optimism()),
                        Csv.quoted(String.join(" ", each.settings())));
            }
        }
        return csv.toString();
    }

    private static String changes(PlanResult result) {
        StringBuilder csv = new StringBuilder("candidate,group,name,today,planned,change,low,high,n,level\n");
        for (PlanResult.Finalist each : result.finalists()) {
            PlanResult.Picture picture = each.picture();
            Map<String, List<PlanResult.Change>> groups = new LinkedHashMap<>();
            groups.put(
                    "lane",
                    picture.lanes().stream()
                            .map(PlanResult.LaneChange::delivered)
                            .toList());
            groups.put("funnel", picture.funnel());
            groups.put("mode", picture.modes());
            groups.put("commodity", picture.commodities());
            groups.put("toll", picture.tolls());
            groups.put("income", picture.incomes());
            groups.put("harm", picture.harm());
            groups.put("figure", picture.figures());
            List<PlanResult.Change> where =
                    new ArrayList<>(picture.neighbourhood().stream().toList());
            where.add(picture.elsewhere());
            groups.put("where", where);
            groups.forEach((group, rows) -> rows.forEach(change -> row(
                    csv,
                    Csv.text(each.name()),
                    group,
                    change.name(),
                    Csv.number(change.today().estimate()),
                    Csv.number(change.planned().estimate()),
                    interval(change.change()),
                    Csv.number(change.change().level()))));
        }
        return csv.toString();
    }

    private static String interval(ConfidenceInterval interval) {
        return String.join(
                ",",
                Csv.number(interval.estimate()),
                Csv.number(interval.low()),
                Csv.number(interval.high()),
                Integer.toString(interval.n()));
    }

    private static String horizons(PlanResult result) {
        StringBuilder csv = new StringBuilder("candidate,when,learningDays" + INTERVAL + ",limitsHold\n");
        result.horizons()
                .forEach(each -> row(
                        csv,
                        Csv.text(each.finalist()),
                        each.when(),
                        Integer.toString(each.learningDays()),
                        interval(each.gain()),
                        held(each.limits())));
        return csv.toString();
    }

    private static String robustness(PlanResult result) {
        StringBuilder csv = new StringBuilder("condition,kind,weight,option,gain,regret,winner,limitsHold\n");
        result.robustness().ifPresent(told -> {
            for (PlanResult.Condition condition : told.conditions()) {
                for (String option : told.options()) {
                    row(
                            csv,
                            Csv.text(condition.name()),
                            condition.kind(),
                            Csv.number(condition.weight()),
                            Csv.text(option),
                            Csv.number(condition.gains().get(option)),
                            Csv.number(condition.regret(option)),
                            Boolean.toString(condition.winner().equals(option)),
                            held(condition.limits().getOrDefault(option, List.of())));
                }
            }
        });
        return csv.toString();
    }

    /** Whether all limits hold on average; empty where there are none. */
    private static String held(List<PlanResult.Held> limits) {
        return limits.isEmpty() ? "" : Boolean.toString(limits.stream().allMatch(PlanResult.Held::holds));
    }

    private static String marginals(PlanResult result) {
        StringBuilder csv = new StringBuilder(
                "placement,what,asset,fromKm,toKm" + INTERVAL + ",level,usdPerYear,capitalUsd,gainPerMillionUsd\n");
        for (PlanResult.Marginal each : result.marginals()) {
            row(
                    csv,
                    each.placement(),
                    Csv.text(each.what()),
                    each.asset().name().toLowerCase(java.util.Locale.ROOT),
                    Csv.number(each.fromKm()),
                    Csv.number(each.toKm()),
                    interval(each.gain()),
                    Csv.number(each.gain().level()),
                    Csv.number(each.usdPerYear()),
                    Csv.number(each.capitalUsd()),
                    Csv.number(each.gainPerMillionUsd()));
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append('\n');
    }
}
