package cordon.experiment;

import cordon.engine.Stage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * A design and its points, ready to run. Every point meets the same seeds, so that points differ by what they are and not by
 * luck. One point's shared parts are in memory at a time.
 */
public final class DesignedExperiment {
    private final Design design;
    private final List<Point> points;
    private volatile BatchRunner running;
    private volatile boolean cancelled;

    DesignedExperiment(Design design, List<Point> points) {
        this.design = design;
        this.points = List.copyOf(points);
    }

    /** What was designed. */
    public Design design() {
        return design;
    }

    /** All combinations of levels, the last factor changing fastest. */
    public List<Point> points() {
        return points;
    }

    /** The seeds that every point meets. */
    public SeedRange seeds() {
        return SeedRange.parse(design.seeds());
    }

    /** Makes the runs with these seeds on this many threads; {@code progress} is told which share of the work is done. */
    public DesignedBatch run(SeedRange seeds, int threads, DoubleConsumer progress) {
        Map<String, Batch> batches = new LinkedHashMap<>();
        Set<String> measures = wanted();
        LaneCounts lanes = new LaneCounts();
        for (int i = 0; i < points.size() && !cancelled; i++) {
            Point point = points.get(i);
            int done = i;
            Stage stage = Stage.of(point.scenario());
            running = new BatchRunner((seed, share) -> row(point, stage, seed, share, measures, lanes), threads);
            batches.put(point.id(), running.run(seeds, share -> progress.accept((done + share) / points.size())));
        }
        return new DesignedBatch(design, points, batches, lanes);
    }

    /** Breaks off the runs under way. */
    public void cancel() {
        cancelled = true;
        BatchRunner now = running;
        if (now != null) {
            now.cancel();
        }
    }

    private static Map<String, Double> row(
            Point point, Stage stage, long seed, DoubleConsumer progress, Set<String> measures, LaneCounts lanes) {
        var result = Replication.run(point.scenario(), stage, seed, progress).result();
        lanes.put(point.id(), seed, result.lanes());
        Map<String, Double> row = new LinkedHashMap<>(result.summary());
        measures.forEach(measure -> row.put(measure, MeasureNames.value(measure, result)));
        return row;
    }

    private Set<String> wanted() {
        Set<String> names = new LinkedHashSet<>();
        design.contrasts().forEach(c -> c.terms().forEach(term -> names.add(term.measure())));
        design.shapes().forEach(shape -> names.add(shape.measure()));
        design.disagreements().forEach(each -> names.addAll(List.of(each.reported(), each.truth())));
        return names;
    }
}
