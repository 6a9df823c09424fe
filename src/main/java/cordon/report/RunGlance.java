package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.MilitiaRow;
import cordon.measures.RunResult.PassageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A run at a glance: one row for each thing that a reader asks first. */
final class RunGlance {
    private static final int MOST = 3;

    private final RunView run;
    private final List<List<String>> rows = new ArrayList<>();

    RunGlance(RunView run) {
        this.run = run;
    }

    /** What is asked, and the answer. */
    List<List<String>> rows() {
        add("Got through", through());
        add("Seized in truth", seized());
        add("Seized as reported", reported());
        add("Where it crossed", where());
        add("Who earned at gates", tolls());
        add("Who earned by trade", margins());
        add("Public revenue lost", revenue());
        add("Yearly cost of guarding", cost());
        add("Capital", capital());
        add("Legal trade", legal());
        return rows;
    }

    private void add(String question, String answer) {
        if (!answer.isEmpty()) {
            rows.add(List.of(question, answer));
        }
    }

    private String through() {
        return run.result().commodities().stream()
                .filter(row -> row.outcomes().attempts().count() > 0)
                .sorted(Comparator.comparingDouble(
                        row -> -RunView.usd(row.outcomes().delivered().valueUsd())))
                .limit(MOST)
                .map(row -> run.commodityName(row.commodity()) + ": " + ofTried(run, row) + worth(row))
                .collect(Collectors.joining("; "));
    }

    private static String worth(CommodityRow row) {
        double usd = RunView.usd(row.outcomes().delivered().valueUsd());
        return usd > 0 ? ", worth " + usd(usd) : "";
    }

    /** Such as {@code 110 M of 122 M tablets (90 %)}. */
    static String ofTried(RunView run, CommodityRow row) {
        Outcomes of = row.outcomes();
        return Figures.amount(of.delivered().quantity()) + " of "
                + Figures.amount(of.attempts().quantity()) + " " + run.unit(row.commodity()) + " ("
                + RunAnswer.share(of.delivered().quantity(), of.attempts().quantity()) + ")";
    }

    private String seized() {
        Outcomes all = run.outcomes(id -> true);
        return Figures.count(all.seized().count()) + " attempts ("
                + Figures.percent(all.seizureRateByAttempts()) + "); another "
                + Figures.count(all.turnedBack().count()) + " turned back and "
                + Figures.count(all.lost().count()) + " were lost";
    }

    private String reported() {
        double caught = run.headline("reportedCaught");
        if (Double.isNaN(caught)) {
            return "";
        }
        return Figures.percent(run.headline("reportedRate")) + " of inward attempts: " + Figures.count(caught)
                + " caught, "
                + Figures.count(run.headline("reportedGotAway")) + " known to have got away. In truth "
                + Figures.percent(run.headline("trueRateInward")) + "; of those that got away "
                + Figures.count(run.headline("gotAwaysUnknown")) + " are in no book";
    }

    private String where() {
        double all = run.outcomes(id -> true).attempts().count();
        double gates = attempts(passage -> !passage.official());
        double official = attempts(PassageRow::official);
        String most = run.result().passages().stream()
                .filter(passage -> passage.outcomes().attempts().count() > 0)
                .sorted(Comparator.comparingLong(
                        passage -> -passage.outcomes().attempts().count()))
                .limit(MOST)
                .map(passage -> named(passage) + " "
                        + RunAnswer.share(passage.outcomes().attempts().count(), all))
                .collect(Collectors.joining(", "));
        return all == 0
                ? ""
                : RunAnswer.share(all - gates - official, all) + " of the attempts between the crossings, "
                        + RunAnswer.share(gates, all) + " through gates, " + RunAnswer.share(official, all)
                        + " through official crossings" + (most.isEmpty() ? "" : "; most at " + most);
    }

    private double attempts(Predicate<PassageRow> test) {
        return run.result().passages().stream()
                .filter(test)
                .mapToDouble(passage -> passage.outcomes().attempts().count())
                .sum();
    }

    static String named(PassageRow passage) {
        return passage.name().isBlank() ? passage.id() : passage.name();
    }

    private String tolls() {
        double tolls = run.headline("tollsUsd");
        return Double.isNaN(tolls)
                ? ""
                : usd(tolls) + " in tolls" + earners(MilitiaRow::tollUsd) + "; guards took "
                        + usd(run.headline("bribesUsd")) + " in bribes";
    }

    private String margins() {
        double margins = run.headline("smugglerMarginUsd");
        return Double.isNaN(margins) ? "" : usd(margins) + " of margin after payments" + earners(MilitiaRow::marginUsd);
    }

    private String earners(ToDoubleFunction<MilitiaRow> number) {
        List<String> ids = run.result().militias().stream()
                .map(MilitiaRow::militia)
                .distinct()
                .toList();
        String most = ids.stream()
                .filter(id -> run.earned(id, number) > 0)
                .sorted(Comparator.comparingDouble(id -> -run.earned(id, number)))
                .limit(MOST)
                .map(id -> run.organisationName(id) + " " + usd(run.earned(id, number)))
                .collect(Collectors.joining(", "));
        return most.isEmpty() ? "" : ": " + most;
    }

    private String revenue() {
        double lost = run.headline("treasuryLossUsd");
        double duty = run.headline("trade.dutyLostUsd");
        return Double.isNaN(lost)
                ? ""
                : "Duty and subsidy of " + usd(lost + (duty > 0 ? duty : 0)) + " on what got through";
    }

    private String cost() {
        double cost = run.headline("guardCostUsdPerYear");
        double each = run.headline("costPerSeizureUsd");
        return Double.isNaN(cost)
                ? ""
                : usd(cost) + " a year for " + Figures.count(run.headline("guards")) + " people and upkeep"
                        + (Double.isNaN(each) ? "" : "; " + usd(each) + " for each seizure");
    }

    private String capital() {
        double capital = run.headline("guardCapitalUsd");
        return Double.isNaN(capital)
                ? ""
                : usd(capital) + " stands at the end: " + Figures.count(run.headline("barrierKm")) + " km of barrier, "
                        + counted("towers") + counted("posts") + counted("patrols")
                        + Figures.count(run.headline("teams")) + " reaction teams";
    }

    private String counted(String what) {
        return Figures.count(run.headline(what)) + " " + what + ", ";
    }

    private String legal() {
        double trucks = run.headline("harm.civilians.legalTrucks");
        if (!(trucks > 0)) {
            return "No legal truck was served";
        }
        double elsewhere = run.headline("trade.trucksThroughGates");
        return Figures.count(trucks) + " trucks waited "
                + Figures.amount(run.headline("harm.civilians.truckWaitMeanMin")) + " min on average: " + waits()
                + (elsewhere > 0 ? "; " + Figures.count(elsewhere) + " more passed a gate instead" : "");
    }

    private String waits() {
        return run.result().passages().stream()
                .filter(passage -> passage.official() && passage.legalTrucks() > 0)
                .map(passage -> named(passage) + " " + Figures.amount(passage.meanWaitMin())
                        + " min, nine in ten up to " + Figures.amount(passage.p90WaitMin()))
                .collect(Collectors.joining("; "));
    }

    static String usd(double amount) {
        return Figures.compact(amount) + " USD";
    }
}
