package cordon.report;

import cordon.experiment.MeasureNames;
import cordon.experiment.analysis.Headlines;
import java.util.Map;

/** What further headlines are called in a table. */
final class FigureNames {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("reportedEffectiveness", "reported effectiveness"),
            Map.entry("reportedCaught", "reported as caught, a year"),
            Map.entry("reportedTurnedBack", "reported as turned back, a year"),
            Map.entry("reportedGotAway", "reported as got away, a year"),
            Map.entry("shareGate", "share through gates"),
            Map.entry("shareOpen", "share between the crossings"),
            Map.entry("shareCrossing", "share through official crossings"),
            Map.entry("militiaIncomeUsd", "militias' income (USD)"),
            Map.entry("smugglerProfitUsd", "smugglers' profit (USD)"),
            Map.entry("independentsIncomeUsd", "independents' income (USD)"),
            Map.entry(MeasureNames.GATE_COST, "spent on gates opened anew (USD)"),
            Map.entry("treasuryLossUsd", "public revenue lost (USD)"),
            Map.entry("trade.trucksThroughGates", "legal trucks through gates"),
            Map.entry("harm.civilians.truckWaitMeanMin", "mean wait of a legal truck (min)"));

    private FigureNames() {}

    /** In words; its own name where it has no other. */
    static String of(String measure) {
        return WORDS.getOrDefault(measure, Headlines.words(measure));
    }
}
