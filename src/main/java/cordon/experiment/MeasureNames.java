package cordon.experiment;

import cordon.events.Fate;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.SummaryNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures by name: a headline, or a count over a stretch of the frontier between the crossings, such as {@code crossed@237..249}
 * (bins whose middle lies in the stretch), {@code crossed@outside:237..249} (all others), or {@code seized@237..249/foot} (of one mode;
 * not for crossed); or a count of large seizures of a commodity, such as {@code seizures:captagon>=1000000}; or the attempts with one label
 * of the loss funnel, such as {@code fate:late}; or {@code gateCostUsd}, what organisations spent on gates opened anew.
 */
public final class MeasureNames {
    private static final Pattern STRETCH = Pattern.compile(
            "(?:crossed|(?<count>attempts|delivered|seized|turnedBack|lost))@(?<outside>outside:)?(?<from>\\d+(?:\\.\\d+)?)"
                    + "\\.\\.(?<to>\\d+(?:\\.\\d+)?)(?:/(?<mode>[\\w-]+))?");

    private static final Pattern LARGE =
            Pattern.compile("seizures:(?<commodity>[\\w-]+)>=(?<quantity>\\d+(?:\\.\\d+)?)");

    /** What organisations spent on gates opened anew. */
    public static final String GATE_COST = "gateCostUsd";

    private static final Map<String, Fate> FATES = fates();

    private MeasureNames() {}

    private static Map<String, Fate> fates() {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            fates.put("fate:" + fate.name().toLowerCase(Locale.ROOT).replace('_', '-'), fate);
        }
        return fates;
    }

    /** The measures that count the labels of the loss funnel, in their order. */
    public static List<String> ofFates() {
        return List.copyOf(FATES.keySet());
    }

    /** Whether such a measure exists. */
    public static boolean known(String name) {
        return isNoHeadline(name) || SummaryNames.entries().stream().anyMatch(entry -> entry.covers(name));
    }

    /** Whether it is kept of a run only if it is asked for. */
    public static boolean isNoHeadline(String name) {
        return STRETCH.matcher(name).matches()
                || LARGE.matcher(name).matches()
                || FATES.containsKey(name)
                || name.equals(GATE_COST);
    }

    /** The names of headlines, those of a commodity or the like as patterns. */
    static List<String> headlines() {
        return SummaryNames.entries().stream().map(SummaryNames.Entry::pattern).toList();
    }

    /** Its value in a run; NaN when the run does not give it. */
    static double value(String name, RunResult result) {
        Matcher large = LARGE.matcher(name);
        if (large.matches()) {
            return large(large.group("commodity"), Double.parseDouble(large.group("quantity")), result);
        }
        if (name.equals(GATE_COST)) {
            return result.militias().stream()
                    .mapToDouble(RunResult.MilitiaRow::gateCostUsd)
                    .sum();
        }
        if (FATES.containsKey(name)) {
            return result.funnel().get(FATES.get(name));
        }
        Matcher stretch = STRETCH.matcher(name);
        return stretch.matches() ? stretch(stretch, result) : result.summary().getOrDefault(name, Double.NaN);
    }

    private static double large(String commodity, double quantity, RunResult result) {
        return result.seizures().stream()
                .filter(seizure -> seizure.commodity().equals(commodity) && seizure.quantity() >= quantity)
                .count();
    }

    private static double stretch(Matcher stretch, RunResult result) {
        boolean outside = stretch.group("outside") != null;
        double from = Double.parseDouble(stretch.group("from"));
        double to = Double.parseDouble(stretch.group("to"));
        ToDoubleFunction<RunResult.LaneRow> count = count(stretch.group("count"), stretch.group("mode"));
        double sum = 0;
        for (RunResult.LaneRow row : result.lanes()) {
            double middle = (row.fromKm() + row.toKm()) / 2;
            boolean within = middle >= from && middle <= to;
            sum += within != outside ? count.applyAsDouble(row) : 0;
        }
        return sum;
    }

    private static ToDoubleFunction<RunResult.LaneRow> count(String outcome, String mode) {
        if (outcome == null) {
            return RunResult.LaneRow::crossed;
        }
        return row -> {
            Outcomes of = mode == null ? row.outcomes() : row.byMode().getOrDefault(mode, Outcomes.NONE);
            return switch (outcome) {
                case "delivered" -> of.delivered().count();
                case "seized" -> of.seized().count();
                case "turnedBack" -> of.turnedBack().count();
                case "lost" -> of.lost().count();
                default -> of.attempts().count();
            };
        };
    }
}
