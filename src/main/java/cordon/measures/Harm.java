package cordon.measures;

import java.util.List;
import java.util.Map;

/**
 * The same kinds of harm for each of the five sides. Where the model lets a side suffer none of a kind, its 0 is one of construction and
 * the table says so.
 */
public final class Harm {
    /** Whom harm befalls, in the order of the table. */
    public enum Side {
        /** Guards. */
        STATE,
        /** Organisations that hold gates. */
        MILITIA,
        /** Other organisations, independents included. */
        SMUGGLERS,
        /** People whom parties carry, whatever the side of these. */
        CARRIED,
        /** People who live there, and drivers of legal trucks. */
        CIVILIANS
    }

    private static final String NO_BYSTANDERS = "civilians 0 by construction: nobody fires at bystanders";
    private static final String STOPS = "state 0 by construction: guards stop nobody of their own";
    private static final String TRUCKS =
            "all but civilians 0 by construction: a load hidden in a truck waits as a smuggler";

    /**
     * A kind of harm.
     *
     * @param name of the column of {@code harm.csv}
     * @param unit its unit
     * @param decimals with which it is written
     * @param construction which zeros are no results
     */
    public record Kind(String name, String unit, int decimals, String construction) {}

    /** The kinds, in the order of the table. */
    public static final List<Kind> KINDS = List.of(
            new Kind("casualties", "people", 0, NO_BYSTANDERS),
            new Kind("stops", "stops", 0, STOPS),
            new Kind("legalTrucks", "trucks", 0, TRUCKS),
            new Kind("truckWaitMeanMin", "min", 3, TRUCKS),
            new Kind("exposed", "people", 3, ""));

    private Harm() {}

    /** Name of the headline that holds a kind of harm to a side. */
    public static String headline(Side side, String kind) {
        return "harm." + Csv.word(side) + "." + kind;
    }

    /** One row per kind, one column per side. */
    static String table(Map<String, Double> summary) {
        Csv csv = Csv.withHeader("harm,unit,state,militia,smugglers,carried,civilians,construction");
        for (Kind kind : KINDS) {
            csv.text(kind.name).text(kind.unit);
            for (Side side : Side.values()) {
                csv.decimal(summary.getOrDefault(headline(side, kind.name), Double.NaN), kind.decimals);
            }
            csv.text(kind.construction).endRow();
        }
        return csv.toString();
    }
}
