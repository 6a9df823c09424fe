package cordon.experiment;

import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import cordon.scenario.yaml.ConfigTree;
import cordon.scenario.yaml.Resolver;
import cordon.statistics.EnsembleEstimate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The results of an experiment as its directory holds them: what was asked, the points, and the runs of each. What is asked for is read
 * when it is asked for; nothing is kept of a run. May be read while runs are being made.
 */
public final class Results implements AutoCloseable {
    private final StoredRuns runs;
    private final Design design;
    private final Map<String, StoredPoint> points = new LinkedHashMap<>();

    private Results(StoredRuns runs) {
        this.runs = runs;
        this.design = ConfigTree.read("design.yaml", runs.facts().get("design"), Resolver.none())
                .bind(Design.class);
        runs.points().forEach(point -> points.put(point.id(), point));
    }

    /**
     * Opens the results that a directory holds.
     *
     * @throws RefusedException if it holds none
     */
    public static Results in(Path directory) {
        if (!StoredRuns.standIn(directory)) {
            throw new RefusedException(directory + " holds no runs of an experiment");
        }
        return new Results(StoredRuns.in(directory));
    }

    /** What was designed. */
    public Design design() {
        return design;
    }

    /** Texts by name: the program, the command, the digests. */
    public Map<String, String> facts() {
        return runs.facts();
    }

    /** The points in the order of the design. */
    public List<StoredPoint> points() {
        return List.copyOf(points.values());
    }

    /** What is compared: the points, those of an ensemble as if they had been run once and not with each draw. */
    public List<StoredPoint> alternatives() {
        if (design.ensemble().isEmpty()) {
            return points();
        }
        Map<String, StoredPoint> alternatives = new LinkedHashMap<>();
        for (StoredPoint point : points.values()) {
            Map<String, String> levels = new LinkedHashMap<>(point.levels());
            String id = Draw.without(point.id(), levels.remove(Draw.FACTOR));
            alternatives.putIfAbsent(
                    id,
                    new StoredPoint(
                            id,
                            levels,
                            point.base(),
                            point.settings(),
                            point.config(),
                            point.firstSeed(),
                            point.lastSeed()));
        }
        return List.copyOf(alternatives.values());
    }

    /** The points of an alternative with their weights: one by each draw of an ensemble, else itself. */
    public Map<StoredPoint, Double> drawn(String alternative) {
        Map<StoredPoint, Double> drawn = new LinkedHashMap<>();
        design.ensemble()
                .ifPresentOrElse(
                        of -> of.weights()
                                .forEach((draw, weight) -> drawn.put(point(Draw.point(alternative, draw)), weight)),
                        () -> drawn.put(point(alternative), 1.0));
        return drawn;
    }

    /** The point with this id. */
    public StoredPoint point(String id) {
        StoredPoint point = points.get(id);
        if (point == null) {
            throw new RefusedException("there is no point '" + id + "'; points are " + points.keySet());
        }
        return point;
    }

    /** The names of all measures, headlines first. */
    public List<String> measures() {
        return runs.measureNames();
    }

    /** The names of all series. */
    public List<String> series() {
        return runs.seriesNames();
    }

    /** Reads the runs of a point in the order of their seeds, one at a time. */
    public void each(String point, Consumer<StoredRun> reader) {
        runs.each(point(point), reader);
    }

    /** Reads the runs of all points. */
    void each(BiConsumer<StoredPoint, StoredRun> reader) {
        points.values().forEach(point -> runs.each(point, run -> reader.accept(point, run)));
    }

    /**
     * A measure of an alternative under each of its seeds, from the first to the last; NaN where a run is missing, failed or does not give
     * it. Over an ensemble it is the weighted mean of the draws.
     */
    public double[] values(String alternative, String measure) {
        Map<StoredPoint, Double> drawn = drawn(alternative);
        double[][] byDraw =
                drawn.keySet().stream().map(at -> values(at, measure)).toArray(double[][]::new);
        double[] weights = drawn.values().stream().mapToDouble(w -> w).toArray();
        return byDraw.length == 1 ? byDraw[0] : EnsembleEstimate.bySeed(byDraw, weights);
    }

    /** The same under one draw of an ensemble. */
    double[] values(String draw, String alternative, String measure) {
        return values(point(Draw.point(alternative, draw)), measure);
    }

    private double[] values(StoredPoint at, String measure) {
        double[] values = new double[(int) (at.lastSeed() - at.firstSeed() + 1)];
        Arrays.fill(values, Double.NaN);
        runs.each(at, run -> {
            int column = run.measures().names().indexOf(measure);
            if (column >= 0) {
                values[(int) (run.seed() - at.firstSeed())] =
                        run.measures().rows().get(0)[column];
            }
        });
        return values;
    }

    /** Mean and interval of each measure at a point, in one pass over its runs. */
    public List<Estimate> estimates(String point) {
        Map<String, Estimate.Sum> sums = new LinkedHashMap<>();
        each(point, run -> {
            List<String> names = run.measures().names();
            for (int i = 0; i < names.size(); i++) {
                sums.computeIfAbsent(names.get(i), Estimate.Sum::new)
                        .add(run.measures().rows().get(0)[i]);
            }
        });
        return sums.values().stream().map(Estimate.Sum::estimate).toList();
    }

    /** How many runs ended with a result. */
    public long finished() {
        return runs.count("ok");
    }

    /** How many runs failed. */
    public long failed() {
        return runs.count("failed");
    }

    /** Whether every seed of every point has a run. */
    public boolean complete() {
        long wanted = points.values().stream()
                .mapToLong(point -> point.lastSeed() - point.firstSeed() + 1)
                .sum();
        return finished() + failed() == wanted;
    }

    /**
     * A run that failed.
     *
     * @param cause why, on one line
     */
    public record Failure(StoredPoint point, long seed, String cause) {}

    /** The first runs that failed, at most so many. */
    public List<Failure> failures(int most) {
        List<Failure> failures = new ArrayList<>();
        for (StoredPoint point : points.values()) {
            if (failures.size() < most && failed() > 0) {
                runs.each(
                        point,
                        run -> run.failure()
                                .filter(cause -> failures.size() < most)
                                .ifPresent(cause -> failures.add(new Failure(point, run.seed(), cause))));
            }
        }
        return failures;
    }

    /** The verdicts on all criteria, in the order of the file; none if a run is missing. */
    public List<Verdict> verdicts() {
        return complete() ? new Criteria(this).verdicts() : List.of();
    }

    @Override
    public void close() {
        runs.close();
    }
}
