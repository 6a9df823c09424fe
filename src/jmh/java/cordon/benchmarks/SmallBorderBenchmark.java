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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Crossers a second past sixty patrols or 240 towers, one year of 2,000 a day at a time: what one party costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 5)
public class SmallBorderBenchmark {
    /** Expected, and with a standard deviation of 854 between seeds. */
    private static final int CROSSERS = 365 * 2000;

    @Param({"benchmarks/patrols", "benchmarks/towers"})
    private String scenario;

    @Param({"1", "5", "15"})
    private String tickMin;

    private Stage stage;
    private long seed;

    /** Builds what all runs share. */
    @Setup
    public void build() {
        stage = Stage.of(ScenarioReader.read(scenario, List.of("period.tickMin=" + tickMin)));
    }

    /** One year; each with another seed. */
    @Benchmark
    @OperationsPerInvocation(CROSSERS)
    public Work year(ProcessorTime time) {
        BorderSim sim = new BorderSim(stage, ++seed, EventSink.none());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        time.done += CROSSERS;
        return sim.work();
    }
}
