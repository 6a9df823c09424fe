package cordon.experiment.analysis;

import cordon.experiment.RefusedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The measures that an analysis tells when nobody says which, and what they are called in a sentence. */
public final class Headlines {
    /** Those that two alternatives are compared by. */
    public static final List<String> COMPARED = List.of(
            "attempts",
            "delivered",
            "seized",
            "turnedBack",
            "deterred",
            "trueRateInward",
            "reportedRate",
            "spreadLanes",
            "tollsUsd",
            "bribesUsd",
            "smugglerMarginUsd",
            "guardCostUsdPerYear");

    /** Those that an experiment is analysed by. */
    public static final List<String> ANALYSED =
            List.of("delivered", "seized", "trueRateInward", "tollsUsd", "guardCostUsdPerYear");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("attempts", "attempts made"),
            Map.entry("delivered", "attempts delivered"),
            Map.entry("seized", "attempts seized"),
            Map.entry("turnedBack", "attempts turned back"),
            Map.entry("deterred", "consignments deterred"),
            Map.entry("trueRateInward", "true inward seizure rate"),
            Map.entry("reportedRate", "reported seizure rate"),
            Map.entry("spreadLanes", "spread over lanes"),
            Map.entry("tollsUsd", "tolls taken (USD)"),
            Map.entry("bribesUsd", "bribes paid (USD)"),
            Map.entry("smugglerMarginUsd", "smugglers' margin (USD)"),
            Map.entry("guardCostUsdPerYear", "guard cost (USD a year)"));

    private Headlines() {}

    /** What a measure is called; its own name where it has no other. */
    public static String words(String measure) {
        return WORDS.getOrDefault(measure, measure);
    }

    /**
     * The measures in a text such as {@code delivered,seized}.
     *
     * @param known whether there is such a measure
     * @throws RefusedException if there is not
     */
    public static List<String> parse(String text, Predicate<String> known) {
        List<String> measures =
                Arrays.stream(text.split(",")).map(String::strip).distinct().toList();
        for (String measure : measures) {
            if (!known.test(measure)) {
                throw new RefusedException("'" + measure
                        + "' is not a measure; the dictionary and the columns of runs.csv tell those that are");
            }
        }
        return measures;
    }
}
