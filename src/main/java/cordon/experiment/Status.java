package cordon.experiment;

import cordon.experiment.store.StoredRuns;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far an experiment has come, seen from outside.
 *
 * @param total all runs; where a precision is asked for, at most
 * @param ended those that are stored
 * @param failed those of them that failed
 * @param failedByPoint the same by point, where there are any
 * @param sinceStart those that were stored since the present, or last, process began
 * @param startedAt when that process began
 * @param running whether a process makes runs there now
 * @param atMost whether fewer than the total may be enough
 */
public record Status(
        long total,
        long ended,
        long failed,
        Map<String, Long> failedByPoint,
        long sinceStart,
        Instant startedAt,
        boolean running,
        boolean atMost) {
    private static final double MILLIS_PER_SECOND = 1000;

    /** That of a directory. */
    public static Status of(Path directory) {
        try (Results results = Results.in(directory);
                StoredRuns runs = StoredRuns.in(directory)) {
            Map<String, String> facts = results.facts();
            long begun = Long.parseLong(facts.getOrDefault("begun", "0"));
            return new Status(
                    Long.parseLong(facts.get("runs")),
                    results.finished() + results.failed(),
                    results.failed(),
                    runs.failedByPoint(),
                    runs.countSince(begun),
                    Instant.ofEpochMilli(begun),
                    StoredRuns.beingWritten(directory),
                    results.design().replications().isPresent());
        }
    }

    /** Runs per second since the process began, up to now. */
    public double perSecond(Instant now) {
        return sinceStart * MILLIS_PER_SECOND / Math.max(1, now.toEpochMilli() - startedAt.toEpochMilli());
    }

    /** Seconds that the rest takes at this rate; empty if nothing tells. */
    public OptionalDouble secondsLeft(Instant now) {
        double rate = perSecond(now);
        return running && rate > 0 ? OptionalDouble.of(Math.max(0, total - ended) / rate) : OptionalDouble.empty();
    }
}
