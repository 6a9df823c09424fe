package cordon.planning;

import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Which assumptions would reverse an answer, and how often it holds among draws. */
final class Reversals {
    private static final int MOST = 3;
    private static final int FEWEST_DRAWS = 4;
    private static final double HALF = 0.5;

    private final List<PlanResult.Condition> conditions;
    private final List<List<String>> settings;
    private final List<List<double[]>> bySeed;
    private final String answer;
    private final List<String> options;

    /**
     * Of conditions.
     *
     * @param settings what each condition sets
     * @param bySeed gains under each condition, of each option but today, seed by seed
     * @param options what could be chosen, the answer first
     */
    Reversals(
            List<PlanResult.Condition> conditions,
            List<List<String>> settings,
            List<List<double[]>> bySeed,
            List<String> options) {
        this.conditions = conditions;
        this.settings = settings;
        this.bySeed = bySeed;
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

    /** Where no option wins half of the draws: the part of the line on which the winners of half of them lie. */
    Optional<PlanResult.Zone> zone(double wins, Map<String, List<Stretch>> stretches) {
        if (!(wins < HALF)) {
            return Optional.empty();
        }
        List<String> byShare = options.stream()
                .filter(stretches::containsKey)
                .filter(option -> !stretches.get(option).isEmpty())
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
        return byShare.isEmpty() ? Optional.empty() : Optional.of(new PlanResult.Zone(from, to, share));
    }

    /** The strongest: named assumptions under which another option is shown to gain more, what draws vary, and what may reverse it. */
    List<PlanResult.Reversal> strongest() {
        List<PlanResult.Reversal> named = IntStream.range(0, conditions.size())
                .filter(i -> !conditions.get(i).kind().equals(Robust.DRAW))
                .filter(i -> !conditions.get(i).kind().equals("plan"))
                .filter(i -> conditions.get(i).regret(answer) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -conditions.get(i).regret(answer)))
                .map(this::reversal)
                .toList();
        List<PlanResult.Reversal> found = new ArrayList<>();
        named.stream().filter(PlanResult.Reversal::reverses).forEach(found::add);
        found.addAll(parameters());
        named.stream().filter(each -> !each.reverses()).forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    private PlanResult.Reversal reversal(int at) {
        PlanResult.Condition condition = conditions.get(at);
        String other = condition.winner();
        ConfidenceInterval ahead = ahead(bySeed.get(at), options.indexOf(other));
        boolean shown = ahead.low() > 0;
        String says = "With " + condition.name() + " " + other
                + (other.equals("today") ? " is better by " : " gains more by ") + Answer.interval(ahead)
                + (shown ? "." : ", which is not shown.");
        return new PlanResult.Reversal(condition.name(), says, shown);
    }

    /** By how much another option is ahead of the answer, seed by seed; today, which is last, gains nothing. */
    private ConfidenceInterval ahead(List<double[]> gains, int other) {
        double[] ahead = gains.get(0).clone();
        for (int seed = 0; seed < ahead.length; seed++) {
            double theirs = other < gains.size() ? gains.get(other)[seed] : 0;
            ahead[seed] = theirs - ahead[seed];
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
                reversed |= conditions.get(i).regret(answer) > 0;
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
            if (pairs.size() >= FEWEST_DRAWS && Double.isFinite(correlation)) {
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

    /** How far the answer is ahead of the best other option. */
    private double lead(PlanResult.Condition condition) {
        double other = condition.gains().entrySet().stream()
                .filter(each -> !each.getKey().equals(answer))
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
