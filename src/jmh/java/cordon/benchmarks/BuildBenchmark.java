package cordon.benchmarks;

import cordon.engine.Stage;
import cordon.scenario.Scenario;
import cordon.scenario.TimedScenario;
import cordon.scenario.yaml.ScenarioReader;
import cordon.sensing.CameraFields;
import cordon.world.Frontiers;
import cordon.world.Landmarks;
import cordon.world.RouteTree;
import cordon.world.World;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is built once for all runs of the baseline: the whole stage, what its camera fields need, one tree of ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BuildBenchmark {
    private TimedScenario timed;
    private Scenario scenario;
    private World world;

    /** Reads the scenario. */
    @Setup
    public void read() {
        timed = ScenarioReader.read("iraq-syria", List.of());
        scenario = timed.start();
        world = new World(scenario, Frontiers.of(scenario.frontier()));
    }

    /** Everything that is built before the first run. */
    @Benchmark
    public Stage stage(ProcessorTime time) {
        time.done++;
        return Stage.of(timed);
    }

    /** Tables of range and masks of cameras; fields themselves are built when first needed. */
    @Benchmark
    public CameraFields fields(ProcessorTime time) {
        time.done++;
        return new CameraFields(world, scenario);
    }

    /** The ways of the first mode from a place to all columns of the line. */
    @Benchmark
    public RouteTree tree(ProcessorTime time) {
        time.done++;
        World fresh = new World(scenario, Frontiers.of(scenario.frontier()));
        return fresh.routes().of(fresh.hub(scenario.places().get(0).id(), 1), 0, Landmarks.of(scenario, fresh.strip()));
    }
}
