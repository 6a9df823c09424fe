package cordon.report;

import cordon.measures.Harm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Harm to each side as a table, every kind counted for all. */
final class HarmTable {
    /** Heads of the columns. */
    static final List<String> HEADS = List.of("", "state", "militias", "smugglers", "carried", "civilians");

    /** What counts as exposed, and which zeros are no results. */
    static final String NOTE =
            "Exposed: guards on shift; garrisons, crews and escorts, these once for each attempt; carried: people whom parties carry; civilians: residents."
                    + " Zeros that are no results: " + construction() + ".";

    private HarmTable() {}

    /** One row for each kind, of a run. */
    static List<List<String>> rows(Map<String, Double> summary) {
        return rows((headline, kind) -> {
            double value = summary.getOrDefault(headline, Double.NaN);
            return kind.decimals() == 0 ? Figures.count(value) : Figures.amount(value);
        });
    }

    /**
     * One row for each kind.
     *
     * @param cell what is said of a headline
     */
    static List<List<String>> rows(BiFunction<String, Harm.Kind, String> cell) {
        List<List<String>> rows = new ArrayList<>();
        for (Harm.Kind kind : Harm.KINDS) {
            List<String> row = new ArrayList<>(List.of(words(kind)));
            for (Harm.Side side : Harm.Side.values()) {
                row.add(cell.apply(Harm.headline(side, kind.name()), kind));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String construction() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Harm.KINDS.stream()
                .filter(kind -> !kind.construction().isEmpty())
                .forEach(kind -> kinds.merge(kind.construction(), words(kind), (one, two) -> one + ", " + two));
        return kinds.entrySet().stream()
                .map(each -> each.getValue().toLowerCase(Locale.ROOT) + " (" + each.getKey() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String words(Harm.Kind kind) {
        return switch (kind.name()) {
            case "casualties" -> "Casualties";
            case "stops" -> "Stopped by guards";
            case "legalTrucks" -> "Legal trucks served";
            case "truckWaitMeanMin" -> "Their mean wait (min)";
            case "exposed" -> "People exposed";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
