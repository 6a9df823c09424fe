package cordon.experiment;

import cordon.engine.Stage;
import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRun;
import cordon.experiment.store.StoredRuns;
import cordon.random.Draws;
import cordon.random.Purpose;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Makes some of the stored runs of an experiment again and compares them bit for bit. */
public final class Reproduction {
    /**
     * A run that was made again.
     *
     * @param different the first thing that differs, or empty
     * @param changed whether the scenario or the program is another than when the run was stored
     */
    public record Checked(String point, long seed, String different, boolean changed) {
        /** Whether it came out the same. */
        public boolean same() {
            return different.isEmpty();
        }
    }

    private record Pick(StoredPoint point, long seed) {}

    private final Path directory;

    /** Of the runs that a directory holds. */
    public Reproduction(Path directory) {
        this.directory = directory;
    }

    /**
     * Draws runs without replacement, all equally likely, and makes them again.
     *
     * @param sample how many; all if there are fewer
     * @param seed of the draw
     * @param listener told each as it ends
     * @throws RefusedException if there is no finished run
     */
    public List<Checked> check(int sample, long seed, Consumer<Checked> listener) {
        List<Checked> all = new ArrayList<>();
        try (Results results = Results.in(directory);
                StoredRuns runs = StoredRuns.in(directory)) {
            List<Pick> finished = new ArrayList<>();
            results.points()
                    .forEach(point -> runs.finished(point.config(), point.firstSeed(), point.lastSeed())
                            .forEach(each -> finished.add(new Pick(point, each))));
            if (finished.isEmpty()) {
                throw new RefusedException(directory + " holds no finished run");
            }
            for (int index : drawn(finished.size(), sample, seed)) {
                Pick pick = finished.get(index);
                StoredRun stored = runs.find(pick.point().config(), pick.seed()).orElseThrow();
                Checked checked = check(results.design(), pick, stored);
                listener.accept(checked);
                all.add(checked);
            }
        }
        return all;
    }

    private static Set<Integer> drawn(int size, int sample, long seed) {
        Draws draws = new Draws(seed);
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int i = 0; drawn.size() < Math.min(size, sample); i++) {
            drawn.add(draws.between(0, size - 1, Purpose.DESIGN_PLACE, i, 0));
        }
        return drawn;
    }

    private static Checked check(Design design, Pick pick, StoredRun stored) {
        StoredPoint at = pick.point();
        TimedScenario scenario = ScenarioReader.read(at.base(), at.settings());
        Point point = Point.of(at.id(), at.levels(), at.base(), at.settings(), scenario);
        Experiment experiment = new Experiment(design, List.of(point), new SeedRange(at.firstSeed(), at.lastSeed()));
        boolean changed = !experiment.config(point).equals(at.config());
        String different;
        try {
            Kept kept = new Kept(Replication.run(scenario, Stage.of(scenario), pick.seed(), share -> {})
                    .result());
            different = difference(stored, kept, experiment);
        } catch (FailedRunException e) {
            different = "failed: " + FailedRunException.oneLine(e.getCause());
        }
        return new Checked(at.id(), pick.seed(), different, changed);
    }

    private static String difference(StoredRun stored, Kept kept, Experiment experiment) {
        if (!stored.measures().equals(kept.measures(experiment.measures()))) {
            return "measures";
        }
        if (!stored.series().equals(kept.series())) {
            return "series";
        }
        return stored.lanes().equals(kept.lanes()) ? "" : "lanes";
    }
}
