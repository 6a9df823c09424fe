package cordon.report;

import cordon.measures.RunResult.Seizure;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The stretch of a given length that holds most.
 *
 * @param fromKm where it begins
 * @param share of everything, 0 to 1
 */
record Cluster(double fromKm, double share) {
    /** The first of the best stretches of {@code reachKm} that begin at a seizure. */
    static Cluster of(List<Seizure> seizures, ToDoubleFunction<Seizure> weight, double reachKm) {
        List<Seizure> along = seizures.stream()
                .sorted(Comparator.comparingDouble(Seizure::km))
                .toList();
        double all = along.stream().mapToDouble(weight).sum();
        Cluster best = new Cluster(0, 0);
        double inside = 0;
        int end = 0;
        for (Seizure first : along) {
            while (end < along.size() && along.get(end).km() <= first.km() + reachKm) {
                inside += weight.applyAsDouble(along.get(end++));
            }
            if (inside / all > best.share() + 1e-12) {
                best = new Cluster(first.km(), inside / all);
            }
            inside -= weight.applyAsDouble(first);
        }
        return best;
    }
}
