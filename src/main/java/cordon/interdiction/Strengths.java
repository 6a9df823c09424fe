package cordon.interdiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many guards units have left: those who fell are missing until their relief has come. */
final class Strengths {
    private record Missing(int guards, double untilMin) {}

    private final Map<Long, List<Missing>> missing = new HashMap<>();

    /** Guards of a unit have fallen now; others take their places at an instant. */
    void fell(double nowMin, long unit, int guards, double reliefMin) {
        if (guards > 0) {
            List<Missing> gaps = missing.computeIfAbsent(unit, u -> new ArrayList<>(1));
            gaps.removeIf(gap -> gap.untilMin <= nowMin);
            gaps.add(new Missing(guards, reliefMin));
        }
    }

    /** Guards of a unit at an instant, of so many at full strength. */
    int left(long unit, int full, double nowMin) {
        int left = full;
        for (Missing gap : missing.getOrDefault(unit, List.of())) {
            left -= gap.untilMin > nowMin ? gap.guards : 0;
        }
        return Math.max(0, left);
    }

    /** First instant at or after another at which a unit has anybody left. */
    double mannedMin(long unit, int full, double fromMin) {
        double at = fromMin;
        while (left(unit, full, at) == 0) {
            double next = Double.POSITIVE_INFINITY;
            for (Missing gap : missing.get(unit)) {
                next = gap.untilMin > at ? Math.min(next, gap.untilMin) : next;
            }
            at = next;
        }
        return at;
    }
}
