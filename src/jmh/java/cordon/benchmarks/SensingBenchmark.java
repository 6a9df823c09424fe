package cordon.benchmarks;

import cordon.random.Draws;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import cordon.scenario.yaml.ScenarioReader;
import cordon.sensing.Attention;
import cordon.sensing.CameraFields;
import cordon.sensing.Exposure;
import cordon.sensing.Outages;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance;
import cordon.world.Frontiers;
import cordon.world.Motion;
import cordon.world.Movement;
import cordon.world.Path;
import cordon.world.Weather;
import cordon.world.World;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A walk of 10 km straight across the baseline's line: its motion over the ground, and the first camera that sees it. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SensingBenchmark {
    private static final double DEPTH_KM = 5;
    private static final double LENGTH_KM = 599;
    /** Places that follow each other fill the line evenly. */
    private static final double GOLDEN_KM = 0.6180339887 * LENGTH_KM;

    private final Draws draws = new Draws(1);
    private Mode foot;
    private Movement movement;
    private Surveillance surveillance;
    private long walks;

    /** The baseline without anybody in it. */
    @Setup
    public void build() {
        Scenario scenario = ScenarioReader.read("iraq-syria", List.of()).start();
        World world = new World(scenario, Frontiers.of(scenario.frontier()));
        foot = scenario.mode("foot");
        movement = new Movement(world.strip(), world.ground(), world.light());
        CameraFields fields = new CameraFields(world, scenario);
        Outages outages =
                new Outages(fields.towers(), world.calendar(), world.strip().lengthKm(), draws);
        Weather weather = new Weather(scenario.sky(), world.calendar(), draws);
        surveillance = new Surveillance(world, fields, weather, outages, Attention.constant(1), draws);
    }

    /** Movement alone. */
    @Benchmark
    public Motion movement(ProcessorTime time) {
        time.done++;
        double km = ++walks * GOLDEN_KM % LENGTH_KM;
        return movement.along(Path.straight(km, -DEPTH_KM, km, DEPTH_KM), 0, foot, 0);
    }

    /** Movement and sensing. */
    @Benchmark
    public Sighting movementAndSensing(ProcessorTime time) {
        Motion motion = movement(time);
        return surveillance.next(new Exposure(walks, foot.target(), draws), motion, 0, motion.endMin());
    }
}
