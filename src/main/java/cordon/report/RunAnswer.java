package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.CommodityRow;
import java.util.Locale;

/** What a run gave, in a few plain sentences. */
final class RunAnswer {
    private RunAnswer() {}

    /** What got through and what was seized, in truth and as reported. */
    static String of(RunView run) {
        Outcomes all = run.outcomes(id -> true);
        if (all.attempts().count() == 0) {
            return when(run) + "no attempt to cross ended.";
        }
        return when(run)
                + through(all)
                + run.lead(row -> true).map(row -> lead(run, row)).orElse("")
                + reported(run);
    }

    private static String when(RunView run) {
        return run.isYear()
                ? "In this one possible year "
                : "In this one possible course of " + Figures.count(run.days()) + " days ";
    }

    private static String through(Outcomes all) {
        return Figures.count(all.delivered().count()) + " of "
                + Figures.count(all.attempts().count()) + " attempts got through ("
                + share(all.delivered().count(), all.attempts().count()) + ") and "
                + Figures.count(all.seized().count())
                + (all.seized().count() == 1 ? " was seized (" : " were seized (")
                + Figures.percent(all.seizureRateByAttempts()) + ").";
    }

    private static String lead(RunView run, CommodityRow row) {
        Outcomes of = row.outcomes();
        String name = run.commodityName(row.commodity()).toLowerCase(Locale.ROOT);
        return " Of " + name + ", the most valuable, " + RunGlance.ofTried(run, row) + " got through and "
                + Figures.percent(of.seizureRateByQuantity()) + " was seized.";
    }

    private static String reported(RunView run) {
        double truth = run.headline("trueRateInward");
        double told = run.headline("reportedRate");
        if (Double.isNaN(truth)) {
            return "";
        }
        String inward = " Of the attempts to come in, " + Figures.percent(truth) + " were seized in truth; ";
        return Double.isNaN(told)
                ? inward + "the agency would have nothing to report."
                : inward + "the agency, which counts only those it knows of, would report " + Figures.percent(told)
                        + ".";
    }

    static String share(double part, double whole) {
        return Figures.percent(part / whole);
    }
}
