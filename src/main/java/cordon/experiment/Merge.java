package cordon.experiment;

import cordon.experiment.store.RunStore;
import cordon.experiment.store.StoredPoint;
import cordon.experiment.store.StoredRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings the runs of the parts of an experiment together in one directory, with the tables that it would have if it had not been divided. */
public final class Merge {
    private final List<Path> parts;
    private final Path target;

    /** Of directories into one that is not there yet, or that an earlier merge left. */
    public Merge(List<Path> parts, Path target) {
        this.parts = List.copyOf(parts);
        this.target = target;
    }

    /**
     * Copies the runs and writes the tables.
     *
     * @throws RefusedException if the directories do not hold parts of one experiment, made by one program, or runs are missing
     */
    public void write(Provenance provenance) throws IOException {
        try (Results first = Results.in(parts.get(0))) {
            refuseOthers(first);
            ExperimentDirectory.refuseForeign(target, false);
            refuseOtherTarget(first);
            Files.createDirectories(target);
            try (RunStore store = RunStore.open(target, false, run -> {})
                    .orElseThrow(() -> new RefusedException("another process makes runs in " + target))) {
                Map<String, String> facts = new LinkedHashMap<>(first.facts());
                facts.put("command", provenance.command());
                facts.put("shard", Shard.ALL.toString());
                store.describe(facts, first.points());
                copy(store);
                Export export = new Export(target, store);
                export.narrow();
                refuseIncomplete();
                export.write(complete(provenance, facts, first), results -> Map.of(), Instant.now());
            }
        }
    }

    private void refuseIncomplete() {
        try (Results merged = Results.in(target)) {
            if (!merged.complete()) {
                throw new RefusedException("runs are missing; they are kept in " + target
                        + "; name all parts, or let cordon experiment with --out " + target + " make the rest");
            }
        }
    }

    private void copy(RunStore store) {
        for (Path part : parts) {
            try (Results results = Results.in(part)) {
                results.each((point, run) -> store.put(run));
            }
        }
        store.finish();
    }

    private void refuseOthers(Results first) {
        List<StoredPoint> points = first.points();
        String design = first.facts().get("design");
        for (Path part : parts) {
            if (part.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
                throw new RefusedException("--out must not be one of the parts");
            }
            try (Results results = Results.in(part)) {
                if (!results.facts().get("design").equals(design)
                        || !results.points().equals(points)) {
                    throw new RefusedException(part + " holds another experiment than " + parts.get(0)
                            + ", or was made by another program or from other files");
                }
            }
        }
    }

    private void refuseOtherTarget(Results first) {
        if (StoredRuns.standIn(target)) {
            try (Results there = Results.in(target)) {
                if (!there.facts().get("design").equals(first.facts().get("design"))) {
                    throw new RefusedException(
                            target + " holds another experiment; choose another directory with --out");
                }
            }
        }
    }

    private static Provenance complete(Provenance given, Map<String, String> facts, Results first) {
        StoredPoint point = first.points().get(0);
        String seeds = new SeedRange(point.firstSeed(), point.lastSeed()).toString();
        return new Provenance(
                given.kind(), given.command(), first.design().base(), facts.get("scenario"), seeds, given.started());
    }
}
