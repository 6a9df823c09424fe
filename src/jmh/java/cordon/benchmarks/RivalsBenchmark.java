package cordon.benchmarks;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.engine.Work;
import cordon.events.EventSink;
import cordon.rivals.ArrayPatrols;
import cordon.rivals.MasonPatrols;
import cordon.rivals.Tally;
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

/** Crossers a second past sixty patrols: Cordon at exact instants, MASON and bare arrays stepped at 10 s, thirty days at a time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class RivalsBenchmark {
    private static final int DAYS = 30;
    /** Expected, and with a standard deviation of 245 between seeds. */
    private static final int CROSSERS = DAYS * 2000;

    private Stage stage;
    private long seed;

    /** Builds what all runs of Cordon share. */
    @Setup
    public void build() {
        stage = Stage.of(ScenarioReader.read("benchmarks/patrols", List.of("period.days=" + DAYS)));
    }

    /** Cordon. */
    @Benchmark
    @OperationsPerInvocation(CROSSERS)
    public Work cordon(ProcessorTime time) {
        BorderSim sim = new BorderSim(stage, ++seed, EventSink.none());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        time.done += CROSSERS;
        return sim.work();
    }

    /** MASON. */
    @Benchmark
    @OperationsPerInvocation(CROSSERS)
    public Tally mason(ProcessorTime time) {
        Tally tally = MasonPatrols.run(++seed, DAYS);
        time.done += CROSSERS;
        return tally;
    }

    /** Bare arrays. */
    @Benchmark
    @OperationsPerInvocation(CROSSERS)
    public Tally arrays(ProcessorTime time) {
        Tally tally = ArrayPatrols.run(++seed, DAYS);
        time.done += CROSSERS;
        return tally;
    }
}
