package cordon.experiment;

import cordon.measures.RunResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attempts between the crossings by bin of the frontier, for every point and seed that was run. Thread-safe. */
final class LaneCounts {
    /** A bin and how many attempts ended that crossed, or would have crossed, there. */
    record Lane(double fromKm, double toKm, long attempts) {
        double middleKm() {
            return (fromKm + toKm) / 2;
        }
    }

    private final Map<String, Map<Long, List<Lane>>> lanes = new TreeMap<>();

    synchronized void put(String point, long seed, List<RunResult.LaneRow> rows) {
        lanes.computeIfAbsent(point, p -> new TreeMap<>())
                .put(
                        seed,
                        rows.stream()
                                .map(row -> new Lane(
                                        row.fromKm(),
                                        row.toKm(),
                                        row.outcomes().attempts().count()))
                                .toList());
    }

    /** The bins of a run, along the line; none if it failed. */
    synchronized List<Lane> of(String point, long seed) {
        return lanes.getOrDefault(point, Map.of()).getOrDefault(seed, List.of());
    }
}
