package cordon.sensitivity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** Other values that a leaf might have, as YAML: numbers more and less, flags flipped, other choices, later dates. */
final class Nudges {
    private static final double[] FACTORS = {1.5, 0.6, 3, 0.2};

    private Nudges() {}

    /** Other values within the bounds of the leaf's key; none for text that names something, which only a {@link Case} can change. */
    static List<String> of(Leaf leaf) {
        Object value = leaf.value();
        if (value instanceof Boolean flag) {
            return List.of(Boolean.toString(!flag));
        }
        if (value instanceof Enum<?> choice) {
            return Arrays.stream(choice.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != choice)
                    .map(other -> other.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
        if (value instanceof LocalDateTime date) {
            return List.of(date.plusDays(1).toString(), date.plusHours(30).toString());
        }
        if (value instanceof Number number) {
            return numbers(leaf, number);
        }
        if (value instanceof String && leaf.key().label()) {
            return List.of("Something else");
        }
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Double
                ? List.of(scaled(list, 0.5), scaled(list, 3), shifted(list))
                : List.of();
    }

    private static List<String> numbers(Leaf leaf, Number number) {
        double now = number.doubleValue();
        boolean whole = !(number instanceof Double);
        List<String> others = new ArrayList<>();
        for (double factor : FACTORS) {
            double other = now == 0 ? factor : now * factor;
            double rounded = whole ? now + (factor > 1 ? Math.ceil(other - now) : Math.floor(other - now)) : other;
            double bounded = Math.max(leaf.key().min(), Math.min(leaf.key().max(), rounded));
            if (bounded != now) {
                others.add(whole ? Long.toString((long) bounded) : Double.toString(bounded));
            }
        }
        return others.stream().distinct().toList();
    }

    private static String scaled(List<?> list, double factor) {
        return each(list, d -> d * factor);
    }

    private static String shifted(List<?> list) {
        List<Object> turned = new ArrayList<>(list.subList(1, list.size()));
        turned.add(list.get(0));
        return each(turned, d -> d);
    }

    private static String each(List<?> list, DoubleUnaryOperator change) {
        return list.stream()
                .map(d -> Double.toString(change.applyAsDouble((Double) d)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
