package cordon.planning;

import cordon.statistics.ConfidenceInterval;
import cordon.statistics.Multiplicity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Which assumptions would reverse an answer, and how often it holds among draws. */
final class Reversals {
    private static final int MOST = 3;
    private static final int FEWEST_DRAWS = 10;
    private static final double HALF = 0.5;
    private static final String NOT_SHOWN = ", which is not shown.";

    private final List<PlanResult.Condition> conditions;
    private final List<List<String>> settings;
    private final List<List<Gains.Seen>> seen;
    private final String answer;
    private final List<String> options;

    /**
     * Of conditions.
     *
     * @param settings what each condition sets
     * @param seen what came of each option under each condition
     * @param options what could be chosen, the answer first
     */
    Reversals(
            List<PlanResult.Condition> conditions,
            List<List<String>> settings,
            List<List<Gains.Seen>> seen,
            List<String> options) {
        this.conditions = conditions;
        this.settings = settings;
        this.seen = seen;
        this.options = options;
        this.answer = options.get(0);
    }

    /** Weighted share of draws in which an option gains most; of all conditions where there are no draws. */
    double share(String option) {
        double wins = 0;
        double all = 0;
        for (PlanResult.Condition condition : counted()) {
            double weight = condition.kind().equals(Robust.DRAW) ? condition.weight() : 1;
            all += weight;
            wins += condition.winner().equals(option) ? weight : 0;
        }
        return all == 0 ? Double.NaN : wins / all;
    }

    private List<PlanResult.Condition> counted() {
        List<PlanResult.Condition> draws = conditions.stream()
                .filter(each -> each.kind().equals(Robust.DRAW))
                .toList();
        return draws.isEmpty() ? conditions : draws;
    }

    /** Weighted share of draws in which an option wins, or another that puts things on the same stretches. */
    double shareOfStretch(String option, Map<String, List<Stretch>> stretches) {
        List<Stretch> mine = stretches.getOrDefault(option, List.of());
        return options.stream()
                .filter(each -> each.equals(option)
                        || !mine.isEmpty() && samePlace(mine, stretches.getOrDefault(each, List.of())))
                .mapToDouble(this::share)
                .sum();
    }

    private static boolean samePlace(List<Stretch> one, List<Stretch> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).fromKm() == other.get(i).fromKm()
                                && one.get(i).toKm() == other.get(i).toKm()
                                && one.get(i).asset() == other.get(i).asset());
    }

    /**
     * Where the answer wins less than half of the draws: the part of the line on which the winners of half of them lie; empty where other things
     * than stretches, such as today, win half.
     */
    Optional<PlanResult.Zone> zone(double wins, Map<String, List<Stretch>> stretches) {
        if (!(wins < HALF)) {
            return Optional.empty();
        }
        List<String> byShare = options.stream()
                .filter(option -> share(option) > 0)
                .filter(option -> !stretches.getOrDefault(option, List.of()).isEmpty())
                .sorted(Comparator.comparingDouble(option -> -share(option)))
                .toList();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        double share = 0;
        for (String option : byShare) {
            if (share < HALF) {
                share += share(option);
                for (Stretch stretch : stretches.get(option)) {
                    from = Math.min(from, stretch.fromKm());
                    to = Math.max(to, stretch.toKm());
                }
            }
        }
        return share < HALF ? Optional.empty() : Optional.of(new PlanResult.Zone(from, to, share));
    }

    /** The strongest: named assumptions under which another option is shown to gain more, what draws vary, and what may reverse it. */
    List<PlanResult.Reversal> strongest() {
        List<PlanResult.Reversal> named = IntStream.range(0, conditions.size())
                .filter(i -> !conditions.get(i).kind().equals(Robust.DRAW))
                .filter(i -> !conditions.get(i).kind().equals("plan"))
                .filter(i -> !conditions.get(i).winner().equals(answer))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -regret(conditions.get(i))))
                .map(this::reversal)
                .toList();
        List<PlanResult.Reversal> found = new ArrayList<>();
        named.stream().filter(PlanResult.Reversal::reverses).forEach(found::add);
        found.addAll(parameters());
        named.stream().filter(each -> !each.reverses()).forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    /** How bad an assumption is for the answer: worst where it cannot be chosen at all. */
    private double regret(PlanResult.Condition condition) {
        return condition.allows(answer) ? condition.regret(answer) : Double.POSITIVE_INFINITY;
    }

    private PlanResult.Reversal reversal(int at) {
        PlanResult.Condition condition = conditions.get(at);
        Optional<PlanResult.Held> broken = condition.limits().getOrDefault(answer, List.of()).stream()
                .filter(each -> !each.holds())
                .max(Comparator.comparingDouble(each -> each.excess().low()));
        return broken.map(limit -> broken(condition, limit)).orElseGet(() -> outdone(condition, at));
    }

    private static PlanResult.Reversal broken(PlanResult.Condition condition, PlanResult.Held limit) {
        boolean shown = limit.excess().low() > 0;
        String says = "With " + condition.name() + " it breaks the limit on " + limit.name() + " by "
                + Answer.interval(limit.excess()) + (shown ? "." : NOT_SHOWN);
        return new PlanResult.Reversal(condition.name(), says, shown);
    }

    private PlanResult.Reversal outdone(PlanResult.Condition condition, int at) {
        String other = condition.winner();
        if (other.equals(PlanResult.Condition.NONE)) {
            return new PlanResult.Reversal(condition.name(), "With " + condition.name() + " every run failed.", false);
        }
        ConfidenceInterval ahead = ahead(seen.get(at), options.indexOf(other));
        boolean shown = ahead.low() > 0;
        String says = "With " + condition.name() + " " + other
                + (other.equals("today") ? " is better by " : " gains more by ") + Answer.interval(ahead)
                + (shown ? "." : NOT_SHOWN);
        return new PlanResult.Reversal(condition.name(), says, shown);
    }

    /** By how much another option is ahead of the answer, seed by seed. */
    private static ConfidenceInterval ahead(List<Gains.Seen> options, int other) {
        double[] answer = options.get(0).gains();
        double[] ahead = new double[answer.length];
        for (int seed = 0; seed < ahead.length; seed++) {
            ahead[seed] = options.get(other).gains()[seed] - answer[seed];
        }
        return Fresh.interval(ahead);
    }

    private List<PlanResult.Reversal> parameters() {
        Map<String, List<double[]>> byPath = new LinkedHashMap<>();
        int draws = 0;
        boolean reversed = false;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).kind().equals(Robust.DRAW)) {
                draws++;
                reversed |= !conditions.get(i).winner().equals(answer);
                double lead = lead(conditions.get(i));
                for (String setting : settings.get(i)) {
                    int at = setting.indexOf('=');
                    number(setting.substring(at + 1))
                            .ifPresent(
                                    value -> byPath.computeIfAbsent(setting.substring(0, at), path -> new ArrayList<>())
                                            .add(new double[] {value, lead}));
                }
            }
        }
        if (draws < FEWEST_DRAWS) {
            return List.of();
        }
        boolean some = reversed;
        Map<String, Double> correlations = new LinkedHashMap<>();
        byPath.forEach((path, pairs) -> {
            double correlation = correlation(pairs);
            if (shown(correlation, pairs.size(), byPath.size())) {
                correlations.put(path, correlation);
            }
        });
        return correlations.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.getValue())))
                .map(each -> new PlanResult.Reversal(
                        each.getKey(),
                        String.format(
                                Locale.ROOT,
                                "The %s %s, the less the answer is ahead of the next best (rank correlation %.2f over the draws).",
                                each.getValue() < 0 ? "higher" : "lower",
                                each.getKey(),
                                each.getValue()),
                        some))
                .toList();
    }

    /**
     * Whether a rank correlation is more than luck would give the best of so many parameters: Student's t of it, at 5 % over all of them
     * together, as with few draws and many parameters some correlation is always high.
     */
    private static boolean shown(double correlation, int draws, int parameters) {
        if (draws < FEWEST_DRAWS || !Double.isFinite(correlation)) {
            return false;
        }
        double t = Math.abs(correlation) * Math.sqrt((draws - 2) / Math.max(1e-12, 1 - correlation * correlation));
        return 2 * new TDistribution(null, draws - 2.0).cumulativeProbability(-t)
                < Multiplicity.perTest(1 - Fresh.LEVEL, parameters);
    }

    /** How far the answer is ahead of the best other option. */
    private double lead(PlanResult.Condition condition) {
        double other = condition.gains().entrySet().stream()
                .filter(each -> !each.getKey().equals(answer) && condition.allows(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        return condition.gains().get(answer) - other;
    }

    private static Optional<Double> number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    private static double correlation(List<double[]> pairs) {
        double[] values = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] leads = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        return values.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(values, leads);
    }
}
