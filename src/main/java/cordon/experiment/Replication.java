package cordon.experiment;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.engine.Work;
import cordon.events.EventSink;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.scenario.TimedScenario;
import java.io.UncheckedIOException;
import java.util.function.DoubleConsumer;

/**
 * One run as a function of a scenario and a seed: no files, no clock, nothing shared but what never changes.
 *
 * @param result what was measured
 * @param work what was computed
 */
public record Replication(RunResult result, Work work) {
    /** Share of the period after which progress is told again, and a wish to stop heard. */
    private static final double TELLING = 0.01;

    /**
     * Runs a scenario from first to last tick.
     *
     * @param stage built from this scenario
     * @param progress told, whenever a little more of the period is over, which share is
     * @param sinks told each event after the measures; where there are any, they and the measures have a thread of their own
     * @throws InterruptedRunException if the thread is interrupted
     * @throws UncheckedIOException if a sink cannot write
     * @throws FailedRunException if the run breaks off by a fault
     */
    public static Replication run(
            TimedScenario scenario, Stage stage, long seed, DoubleConsumer progress, EventSink... sinks) {
        Measures measures = new Measures(scenario, seed, stage.frontier().lengthKm());
        try {
            Work work = sinks.length == 0
                    ? simulate(stage, seed, progress, measures)
                    : simulateBeside(stage, seed, progress, EventSink.all(measures, EventSink.all(sinks)));
            progress.accept(1);
            return new Replication(measures.result(), work);
        } catch (InterruptedRunException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new FailedRunException(seed, e);
        }
    }

    /** With listeners on a thread of their own. */
    private static Work simulateBeside(Stage stage, long seed, DoubleConsumer progress, EventSink listeners) {
        try (Relay relay = new Relay(listeners)) {
            Work work = simulate(stage, seed, progress, relay);
            relay.finish();
            return work;
        }
    }

    private static Work simulate(Stage stage, long seed, DoubleConsumer progress, EventSink sink) {
        BorderSim sim = new BorderSim(stage, seed, sink);
        double told = 0;
        while (sim.tick()) {
            if (sim.progress() >= told + TELLING) {
                told = sim.progress();
                progress.accept(told);
                if (Thread.interrupted()) {
                    throw new InterruptedRunException();
                }
            }
        }
        return sim.work();
    }
}
