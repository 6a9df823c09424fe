package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cordon.engine.Stage;
import cordon.scenario.TimedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of the time of an experiment passes inside ticks, and what a second core gives. Only where it is asked for, on a machine that
 * does nothing else: {@code mvn -Dtest=ThroughputTest -Dcordon.throughput=1000 test}.
 */
class ThroughputTest {
    private static final int RUNS = Integer.getInteger("cordon.throughput", 0);
    private static final int WARM = 50;
    private static final double LEAST_SHARE = 0.95;
    private static final double LEAST_GAIN = 1.8;

    private final LongAdder nanosInTicks = new LongAdder();

    @TempDir
    Path folder;

    @Test
    void timePassesInTicksAndTwoCoresAreNearlyTwice() throws IOException {
        assumeTrue(RUNS > 0, "asked for by -Dcordon.throughput=RUNS");
        seconds("warm", WARM, 2);
        nanosInTicks.reset();
        double alone = seconds("one", RUNS, 1);
        double share = nanosInTicks.sum() / 1e9 / alone;
        double both = seconds("two", RUNS, 2);
        System.out.printf(
                Locale.ROOT,
                "%d runs of the tutorial over 30 days: %.1f s on one thread, %.1f %% of it inside ticks; %.1f s on two, %.2f times faster%n",
                RUNS,
                alone,
                100 * share,
                both,
                alone / both);
        assertThat(share).isGreaterThan(LEAST_SHARE);
        assertThat(alone / both).isGreaterThan(LEAST_GAIN);
    }

    /** Wall-clock time of an experiment from its first run to its last, stored. */
    private double seconds(String name, int runs, int threads) throws IOException {
        Experiment experiment =
                DesignReader.plain("tutorial", List.of("period.days=30"), new SeedRange(1, runs), List.of());
        Provenance provenance = new Provenance("experiment", "cordon", "tutorial", "", "", Instant.EPOCH);
        try (ExperimentDirectory directory =
                ExperimentDirectory.open(folder.resolve(name), false, experiment, provenance, progress -> {})) {
            long begun = System.nanoTime();
            assertThat(directory.campaign(threads, this::timed).run()).isTrue();
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /** A run whose ticks are timed: what passes from one call of its listener to the next, but for the first ticks and the end. */
    private Replication timed(TimedScenario scenario, Stage stage, long seed, DoubleConsumer progress) {
        Ticks ticks = new Ticks(progress);
        Replication run = Replication.run(scenario, stage, seed, ticks);
        nanosInTicks.add(ticks.inside - ticks.latest);
        return run;
    }

    private static final class Ticks implements DoubleConsumer {
        private final DoubleConsumer progress;
        private long from;
        private long inside;
        private long latest;

        Ticks(DoubleConsumer progress) {
            this.progress = progress;
        }

        @Override
        public void accept(double share) {
            latest = from == 0 ? 0 : System.nanoTime() - from;
            inside += latest;
            progress.accept(share);
            from = System.nanoTime();
        }
    }
}
