package cordon.smuggling;

import cordon.scenario.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why a consignment goes the way it goes: the very numbers from which its decision was drawn, written down when it was made.
 *
 * @param atMin instant of the decision
 * @param consignmentKey key of the consignment, see {@link Consignment#key()}
 * @param drawn the uniform number that picked, from 0 to 1
 * @param choices number of all choices, those without any chance included
 * @param free false where the scenario says over which lanes senders spread, whatever they believe
 * @param best the likeliest choices, likeliest first, of equally likely ones the more useful first
 * @param chosen what was picked, which may be none of the best; null when no choice had any weight
 */
public record Explanation(
        double atMin, long consignmentKey, double drawn, int choices, boolean free, List<Row> best, Row chosen) {
    /** Number of the likeliest choices that are written down. */
    public static final int BEST = 10;

    /** What kind of choice it is. */
    public enum Kind {
        STAY,
        ELSEWHERE,
        GO
    }

    /**
     * One choice.
     *
     * @param mode index of the mode, -1 unless it goes
     * @param way how the line is passed, null unless it goes
     * @param place index of the lane, gate, crossing, tunnel or door, -1 unless it goes
     * @param km chainage of its middle, NaN unless it goes
     * @param risk believed chance of losing the load
     * @param costUsd what the way costs, losses apart
     * @param utilityUsd what it is worth; minus infinity where it cannot be taken
     * @param chance with which the decision draws it
     * @param rank its place in the order of chance, from 1
     */
    public record Row(
            Kind kind,
            int mode,
            Way way,
            int place,
            double km,
            double risk,
            double costUsd,
            double utilityUsd,
            double chance,
            int rank) {}

    /** What was decided with a uniform number. */
    static Explanation of(double atMin, Consignment consignment, double drawn, Prospects p, int picked) {
        int[] order = p.order();
        List<Row> best = new ArrayList<>();
        Row chosen = null;
        for (int rank = 1; rank <= order.length; rank++) {
            int i = order[rank - 1];
            if (rank <= BEST || i == picked) {
                Row row = row(p, i, rank);
                if (rank <= BEST) {
                    best.add(row);
                }
                chosen = i == picked ? row : chosen;
            }
        }
        boolean free = consignment.flow().forcedKm().isEmpty();
        return new Explanation(atMin, consignment.key(), drawn, order.length, free, List.copyOf(best), chosen);
    }

    private static Row row(Prospects p, int i, int rank) {
        double chance = p.chance(i);
        if (i < p.ways.first()) {
            Kind kind = i == 0 ? Kind.STAY : Kind.ELSEWHERE;
            return new Row(kind, -1, null, -1, Double.NaN, p.risk[i], p.costUsd[i], p.utility[i], chance, rank);
        }
        Option option = p.ways.option(i);
        return new Row(
                Kind.GO,
                option.mode(),
                option.way(),
                option.place(),
                option.km(),
                p.risk[i],
                p.costUsd[i],
                p.utility[i],
                chance,
                rank);
    }

    /** Choices in order of chance, of equally likely ones the more useful first, then as they stand. */
    static int[] order(Prospects p) {
        return IntStream.range(0, p.utility.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -p.chance(i)).thenComparingDouble(i -> -p.utility[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
