package cordon.verification;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.experiment.InterruptedRunException;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads a scenario of the verification cases and runs it. */
final class Bench {
    /** Tick lengths, min; results must be the same under each. */
    static final double[] TICKS_MIN = {1, 5, 15};

    private final TimedScenario scenario;
    private final Stage stage;

    private Bench(TimedScenario scenario) {
        this.scenario = scenario;
        this.stage = Stage.of(scenario);
    }

    /** A scenario file of the cases with assignments such as {@code period.days=3}. */
    static Bench of(String file, String... settings) {
        return new Bench(ScenarioReader.readText(file, Table.text(file), List.of(settings)));
    }

    /** A scenario that is shipped with Cordon. */
    static Bench shipped(String name, String... settings) {
        return new Bench(ScenarioReader.read(name, List.of(settings)));
    }

    /** Length of its line. */
    double lengthKm() {
        return stage.frontier().lengthKm();
    }

    /** The scenario at its start. */
    Scenario scenario() {
        return scenario.start();
    }

    /** Runs it from first to last tick. */
    void run(long seed, EventSink sink) {
        watch(seed, (sim, event) -> sink.on(event));
    }

    /**
     * Runs it from first to last tick before a listener that also looks into the run.
     *
     * @throws InterruptedRunException if the thread is interrupted
     */
    void watch(long seed, BiConsumer<BorderSim, Event> listener) {
        BorderSim[] run = new BorderSim[1];
        run[0] = new BorderSim(stage, seed, event -> listener.accept(run[0], event));
        while (run[0].tick()) {
            if (Thread.interrupted()) {
                throw new InterruptedRunException();
            }
        }
    }

    /** Runs it and gives what became of each attempt. */
    Attempts attempts(long seed) {
        Attempts attempts = new Attempts();
        run(seed, attempts);
        return attempts;
    }

    /** Runs it and gives a number that any change in any event changes. */
    long digest(long seed) {
        Digest digest = new Digest();
        run(seed, digest);
        return digest.value();
    }
}
