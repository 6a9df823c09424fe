package cordon.cli;

import cordon.experiment.Campaign;
import cordon.experiment.Experiment;
import cordon.experiment.ExperimentDirectory;
import cordon.experiment.Provenance;
import cordon.experiment.Results;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.DoubleConsumer;

/** Makes the runs of an experiment in its directory and tells what came of them. */
final class Experiments {
    private static final int FAILURES_TOLD = 20;

    private final int threads;
    private final boolean quiet;
    private final PrintWriter out;
    private final PrintWriter err;

    /** What is done with the results, which are there already. */
    @FunctionalInterface
    interface Ending {
        /** Writes what follows from them, and tells it unless nothing is to be told. */
        void of(Results results) throws IOException;
    }

    Experiments(int threads, boolean quiet, PrintWriter out, PrintWriter err) {
        this.threads = threads;
        this.quiet = quiet;
        this.out = out;
        this.err = err;
    }

    /**
     * Makes the runs that are not there yet, and the tables when all are.
     *
     * @param ending called when all runs are made
     * @return the exit code
     */
    int run(Experiment experiment, Provenance provenance, Path target, boolean fresh, Ending ending)
            throws IOException {
        String what =
                experiment.points().size() + " points, " + experiment.seeds().size() + " seeds";
        DoubleConsumer line = ProgressLine.of(err, what, quiet);
        try (ExperimentDirectory directory = ExperimentDirectory.open(
                target, fresh, experiment, provenance, progress -> line.accept(progress.share()))) {
            Campaign campaign = directory.campaign(threads);
            try (Interruption interruption = new Interruption(campaign::cancel)) {
                if (!campaign.run()) {
                    err.println("cordon: interrupted; finished runs are kept in " + target
                            + ", and the same command goes on from there");
                    return Failures.INTERRUPTED;
                }
                directory.export(Instant.now());
                return tell(target, ending);
            }
        }
    }

    private int tell(Path target, Ending ending) throws IOException {
        try (Results results = Results.in(target)) {
            for (Results.Failure failure : results.failures(FAILURES_TOLD)) {
                err.println("cordon: failed: " + failure.point().id() + ", seed " + failure.seed() + ": "
                        + failure.cause());
                err.println("cordon: again by: " + Experiment.command(failure.point(), failure.seed()));
            }
            ending.of(results);
            if (!quiet) {
                out.println("Tables: " + target);
            }
            return results.failed() == 0 ? 0 : Failures.RUN_FAILED;
        }
    }
}
