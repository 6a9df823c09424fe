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

    /**
     * Runs a scenario from first to last tick.
     *
     * @param stage built from this scenario
     * @param progress told after each tick which share of the period is over
     * @param sinks told each event after the measures, on another thread
     * @throws InterruptedRunException if the thread is interrupted
     * @throws UncheckedIOException if a sink cannot write
     * @throws FailedRunException if the run breaks off by a fault
     */
    public static Replication run(
            TimedScenario scenario, Stage stage, long seed, DoubleConsumer progress, EventSink... sinks) {
        Measures measures =
                new Measures(scenario.withSeed(seed), stage.frontier().lengthKm());
        EventSink all = EventSink.all(measures, EventSink.all(sinks));
        try (Relay relay = new Relay(all)) {
            BorderSim sim = new BorderSim(stage, seed, relay);
            while (sim.tick()) {
                progress.accept(sim.progress());
                if (Thread.interrupted()) {
                    throw new InterruptedRunException();
                }
            }
            relay.finish();
            progress.accept(1);
            return new Replication(measures.result(), sim.work());
        } catch (InterruptedRunException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new FailedRunException(seed, e);
        }
    }
}
