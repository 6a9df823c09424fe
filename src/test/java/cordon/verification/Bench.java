package cordon.verification;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.Event;
import cordon.events.EventSink;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;

/** Reads a verification scenario from YAML and runs it. */
final class Bench {
    /** Tick lengths, min; results must be the same under each. */
    static final double[] TICKS_MIN = {1, 5, 15};

    private static final Path FOLDER = Path.of("src/test/resources/verification");

    private final TimedScenario scenario;
    private final Stage stage;

    private Bench(TimedScenario scenario) {
        this.scenario = scenario;
        this.stage = Stage.of(scenario);
    }

    /** A scenario file of the verification folder with assignments such as {@code period.days=3}. */
    static Bench of(String file, String... overrides) {
        return new Bench(ScenarioReader.read(FOLDER.resolve(file).toString(), List.of(overrides)));
    }

    /** The scenario at its start. */
    Scenario scenario() {
        return scenario.start();
    }

    /** Runs it from first to last tick. */
    void run(long seed, EventSink sink) {
        watch(seed, (sim, event) -> sink.on(event));
    }

    /** Runs it from first to last tick before a listener that also looks into the run. */
    void watch(long seed, BiConsumer<BorderSim, Event> listener) {
        BorderSim[] run = new BorderSim[1];
        run[0] = new BorderSim(stage, seed, event -> listener.accept(run[0], event));
        boolean more = true;
        while (more) {
            more = run[0].tick();
        }
    }

    /** Runs it and gives what became of each attempt. */
    Attempts attempts(long seed) {
        Attempts attempts = new Attempts();
        run(seed, attempts);
        return attempts;
    }

    /** Runs a scenario under each tick length and expects the same events to the last bit. */
    static void assertTicksDoNotMatter(String file, long seed, String... overrides) {
        long[] digests = DoubleStream.of(TICKS_MIN)
                .mapToLong(tick -> {
                    String[] all = Arrays.copyOf(overrides, overrides.length + 1);
                    all[overrides.length] = "period.tickMin=" + tick;
                    Digest digest = new Digest();
                    of(file, all).run(seed, digest);
                    return digest.value();
                })
                .toArray();
        assertThat(digests).containsOnly(digests[0]);
    }
}
