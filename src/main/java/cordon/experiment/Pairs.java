package cordon.experiment;

import cordon.experiment.store.StoredRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The runs of a treatment's two points, seed by seed: those seeds under which both ended with a result. They are kept in memory. */
final class Pairs {
    /** A bin of the frontier. */
    record Lane(double fromKm, double toKm) {
        double middleKm() {
            return (fromKm + toKm) / 2;
        }
    }

    private record Pair(StoredRun untreated, StoredRun treated) {}

    private final Design.Treatment treatment;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairs(Design.Treatment treatment) {
        this.treatment = treatment;
    }

    /** Those of each treatment of a design. */
    static List<Pairs> of(Results results) {
        return results.design().treatments().stream()
                .map(treatment -> of(results, treatment))
                .toList();
    }

    private static Pairs of(Results results, Design.Treatment treatment) {
        Map<Long, StoredRun> before = new TreeMap<>();
        results.each(treatment.untreated(), run -> before.put(run.seed(), run));
        Pairs pairs = new Pairs(treatment);
        results.each(treatment.treated(), run -> pairs.add(before.get(run.seed()), run));
        return pairs;
    }

    private void add(StoredRun untreated, StoredRun treated) {
        boolean both = untreated != null && untreated.ok() && treated.ok();
        if (both && untreated.lanes().rows().size() == treated.lanes().rows().size()) {
            pairs.add(new Pair(untreated, treated));
        }
    }

    Design.Treatment treatment() {
        return treatment;
    }

    int size() {
        return pairs.size();
    }

    /** The bins, along the line; none without pairs. */
    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        if (!pairs.isEmpty()) {
            pairs.get(0).untreated().lanes().rows().forEach(row -> lanes.add(new Lane(row[0], row[1])));
        }
        return lanes;
    }

    /** The measures; none without pairs. */
    List<String> measures() {
        return pairs.isEmpty() ? List.of() : pairs.get(0).untreated().measures().names();
    }

    /** Attempts in a bin. */
    static double attempts(StoredRun run, int lane) {
        return run.lanes().rows().get(lane)[2];
    }

    /** A measure of a run; NaN if it does not have it. */
    static double measure(StoredRun run, String name) {
        int column = run.measures().names().indexOf(name);
        return column < 0 ? Double.NaN : run.measures().rows().get(0)[column];
    }

    /** Mean without the treatment. */
    double untreated(ToDoubleFunction<StoredRun> of) {
        return pairs.stream()
                .mapToDouble(pair -> of.applyAsDouble(pair.untreated()))
                .average()
                .orElse(Double.NaN);
    }

    /** Mean with the treatment. */
    double treated(ToDoubleFunction<StoredRun> of) {
        return pairs.stream()
                .mapToDouble(pair -> of.applyAsDouble(pair.treated()))
                .average()
                .orElse(Double.NaN);
    }

    /** With the treatment less without it, pair by pair. */
    double[] rise(ToDoubleFunction<StoredRun> of) {
        return pairs.stream()
                .mapToDouble(pair -> of.applyAsDouble(pair.treated()) - of.applyAsDouble(pair.untreated()))
                .toArray();
    }

    /** Without the treatment less with it, pair by pair. */
    double[] fall(ToDoubleFunction<StoredRun> of) {
        return pairs.stream()
                .mapToDouble(pair -> of.applyAsDouble(pair.untreated()) - of.applyAsDouble(pair.treated()))
                .toArray();
    }
}
