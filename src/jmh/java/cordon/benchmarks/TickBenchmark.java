package cordon.benchmarks;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One tick of 5 min of the baseline, averaged over days, with what a new run costs at its beginning. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TickBenchmark {
    private static final int TICKS_A_DAY = 288;

    private Stage stage;
    private BorderSim sim;
    private long seed;

    /** Builds what all runs share. */
    @Setup
    public void build() {
        stage = Stage.of(ScenarioReader.read("iraq-syria", List.of()));
        sim = new BorderSim(stage, ++seed, EventSink.none());
    }

    /** One day. */
    @Benchmark
    @OperationsPerInvocation(TICKS_A_DAY)
    public boolean day(ProcessorTime time) {
        boolean goesOn = true;
        for (int tick = 0; goesOn && tick < TICKS_A_DAY; tick++) {
            goesOn = sim.tick();
        }
        if (!goesOn) {
            sim = new BorderSim(stage, ++seed, EventSink.none());
        }
        time.done += TICKS_A_DAY;
        return goesOn;
    }
}
