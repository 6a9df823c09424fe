package cordon.cli;

import cordon.experiment.Campaign;
import cordon.experiment.Experiment;
import cordon.experiment.ExperimentDirectory;
import cordon.experiment.Progress;
import cordon.experiment.Provenance;
import cordon.experiment.Results;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the runs of an experiment in its directory and tells what came of them. */
final class Experiments {
    private static final int FAILURES_TOLD = 20;

    private final int threads;
    private final boolean quiet;
    private final PrintWriter out;
    private final PrintWriter err;

    Experiments(int threads, boolean quiet, PrintWriter out, PrintWriter err) {
        this.threads = threads;
        this.quiet = quiet;
        this.out = out;
        this.err = err;
    }

    /** What becomes of the results: further files, name to content, and a text. */
    interface Told {
        /** Files beside the tables. */
        default Map<String, String> files(Results results) {
            return Map.of();
        }

        /** Writes what is made of the tables, when they and the manifest are there. */
        default void after(Results results) throws IOException {}

        /** Prints what the results say. */
        void print(PrintWriter out, Results results);
    }

    /**
     * Makes the runs that are not there yet, and the tables when all are.
     *
     * @param told what becomes of them
     * @return the exit code
     */
    int run(Experiment experiment, Provenance provenance, Path target, boolean fresh, Told told) throws IOException {
        Consumer<Progress> line = ProgressLine.ofRuns(err, what(experiment), quiet);
        try (ExperimentDirectory directory = ExperimentDirectory.open(target, fresh, experiment, provenance, line)) {
            Campaign campaign = directory.campaign(threads);
            try (Interruption interruption = new Interruption(campaign::cancel)) {
                if (!campaign.run()) {
                    err.println("cordon: interrupted; finished runs are kept in " + target
                            + ", and the same command goes on from there");
                    return Failures.INTERRUPTED;
                }
                if (experiment.shard().partial()) {
                    return part(experiment, target);
                }
                directory.export(told::files, Instant.now());
                return tell(target, told);
            }
        }
    }

    private static String what(Experiment experiment) {
        boolean adaptive = experiment.design().replications().isPresent();
        return experiment.points().size() + " points, " + (adaptive ? "up to " : "")
                + experiment.seeds().size() + " seeds"
                + (experiment.shard().partial() ? ", part " + experiment.shard() : "");
    }

    private int part(Experiment experiment, Path target) {
        try (Results results = Results.in(target)) {
            tellFailures(results);
            if (!quiet) {
                out.println("Part " + experiment.shard() + ": " + results.finished() + " runs in " + target
                        + "; cordon merge brings the parts together");
            }
            return results.failed() == 0 ? 0 : Failures.RUN_FAILED;
        }
    }

    private void tellFailures(Results results) {
        for (Results.Failure failure : results.failures(FAILURES_TOLD)) {
            err.println(
                    "cordon: failed: " + failure.point().id() + ", seed " + failure.seed() + ": " + failure.cause());
            err.println("cordon: again by: " + Experiment.command(failure.point(), failure.seed()));
        }
    }

    private int tell(Path target, Told told) throws IOException {
        try (Results results = Results.in(target)) {
            tellFailures(results);
            told.after(results);
            if (!quiet) {
                told.print(out, results);
                out.println("Tables: " + target);
            }
            return results.failed() == 0 ? 0 : Failures.RUN_FAILED;
        }
    }
}
