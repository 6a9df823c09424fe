package cordon.experiment.analysis;

import cordon.experiment.store.StoredPoint;
import cordon.statistics.ConfidenceInterval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * An experiment in which all levels of all factors are crossed, taken apart seed by seed: as all points meet the same seeds, each seed gives
 * one value of each effect, and the interval is Student's over the seeds.
 *
 * <p>Source: Montgomery (2013), Design and Analysis of Experiments, section 5.3, with seeds as blocks (section 5.6).
 */
public final class Factorial {
    private final Map<String, List<String>> levels;
    private final Map<StoredPoint, Sample> samples;

    private Factorial(Map<String, List<String>> levels, Map<StoredPoint, Sample> samples) {
        this.levels = levels;
        this.samples = samples;
    }

    /** Of the points and their samples; empty unless something is varied and all levels are crossed. */
    public static Optional<Factorial> of(Map<StoredPoint, Sample> samples) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Set<Map<String, String>> cells = new LinkedHashSet<>();
        for (StoredPoint point : samples.keySet()) {
            cells.add(point.levels());
            point.levels()
                    .forEach((factor, level) -> found.computeIfAbsent(factor, any -> new LinkedHashSet<>())
                            .add(level));
        }
        long size = found.values().stream().mapToLong(Set::size).reduce(1, (a, b) -> a * b);
        if (size < 2 || size != cells.size() || size != samples.size()) {
            return Optional.empty();
        }
        Map<String, List<String>> levels = new LinkedHashMap<>();
        found.forEach((factor, of) -> {
            if (of.size() > 1) {
                levels.put(factor, List.copyOf(of));
            }
        });
        return Optional.of(new Factorial(levels, samples));
    }

    /** Each level of each factor; none for a measure without two seeds that have it at all points. */
    public List<Effect> main(String measure) {
        List<Effect> effects = new ArrayList<>();
        List<Long> seeds = seeds(measure);
        levels.forEach((factor, of) -> {
            for (String level : of) {
                ConfidenceInterval shift = interval(seeds, seed -> shift(seed, measure, at(factor, level)));
                effects.add(new Effect(measure, List.of(factor), List.of(level), shift, shift));
            }
        });
        return seeds.size() < 2 ? List.of() : effects;
    }

    /** Each pair of levels of each pair of factors. */
    public List<Effect> pairs(String measure) {
        List<Effect> effects = new ArrayList<>();
        List<Long> seeds = seeds(measure);
        List<String> factors = List.copyOf(levels.keySet());
        for (int i = 0; i < factors.size() && seeds.size() >= 2; i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                pairs(effects, measure, seeds, factors.get(i), factors.get(j));
            }
        }
        return effects;
    }

    private void pairs(List<Effect> effects, String measure, List<Long> seeds, String one, String other) {
        for (String first : levels.get(one)) {
            for (String second : levels.get(other)) {
                Predicate<StoredPoint> a = at(one, first);
                Predicate<StoredPoint> b = at(other, second);
                LongFunction<Double> cell = seed -> shift(seed, measure, a.and(b));
                LongFunction<Double> rest =
                        seed -> cell.apply(seed) - shift(seed, measure, a) - shift(seed, measure, b);
                effects.add(new Effect(
                        measure,
                        List.of(one, other),
                        List.of(first, second),
                        interval(seeds, cell),
                        interval(seeds, rest)));
            }
        }
    }

    private static Predicate<StoredPoint> at(String factor, String level) {
        return point -> level.equals(point.levels().get(factor));
    }

    private List<Long> seeds(String measure) {
        return samples.values().iterator().next().seeds().stream()
                .filter(seed -> samples.values().stream().allMatch(s -> Double.isFinite(s.value(seed, measure))))
                .toList();
    }

    private double shift(long seed, String measure, Predicate<StoredPoint> where) {
        double sum = 0;
        double all = 0;
        int n = 0;
        for (Map.Entry<StoredPoint, Sample> each : samples.entrySet()) {
            double value = each.getValue().value(seed, measure);
            all += value;
            if (where.test(each.getKey())) {
                sum += value;
                n++;
            }
        }
        return sum / n - all / samples.size();
    }

    private static ConfidenceInterval interval(List<Long> seeds, LongFunction<Double> of) {
        double[] values = seeds.stream().mapToDouble(seed -> of.apply(seed)).toArray();
        return values.length < 2
                ? new ConfidenceInterval(Double.NaN, Double.NaN, Double.NaN, Comparison.LEVEL, values.length, "none")
                : ConfidenceInterval.ofMean(values, Comparison.LEVEL);
    }
}
