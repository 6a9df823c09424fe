package cordon.benchmarks;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.engine.Work;
import cordon.events.EventSink;
import cordon.scenario.yaml.ScenarioReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run of a shipped scenario without its files: warm-up days and counted days, after the stage has been built. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class YearBenchmark {
    @Param({"iraq-syria", "benchmarks/load"})
    private String scenario;

    private Stage stage;
    private long seed;

    /** Builds what all runs share. */
    @Setup
    public void build() {
        stage = Stage.of(ScenarioReader.read(scenario, List.of()));
    }

    /** One run; each with another seed. */
    @Benchmark
    public Work run() {
        BorderSim sim = new BorderSim(stage, ++seed, EventSink.none());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        return sim.work();
    }
}
