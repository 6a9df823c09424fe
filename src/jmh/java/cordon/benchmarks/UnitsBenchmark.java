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

/**
 * Meetings of crossers and patrols with 10 to 10,000 patrols on the same 600 km, each in sight for a twentieth of its beat as on the small
 * border, so that a crosser meets as many of them whatever their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class UnitsBenchmark {
    private static final int DAYS = 30;
    private static final int CROSSERS = DAYS * 2000;
    private static final double LENGTH_KM = 600;
    private static final double SIGHT_OF_BEAT = 0.05;

    @Param({"10", "100", "1000", "10000"})
    private int units;

    private Stage stage;
    private long seed;

    /** Builds what all runs share. */
    @Setup
    public void build() {
        String beats = "guards.patrols.beat.";
        double beatKm = LENGTH_KM / units;
        double sightKm = SIGHT_OF_BEAT * beatKm;
        stage = Stage.of(ScenarioReader.read(
                "benchmarks/patrols",
                List.of(
                        "period.days=" + DAYS,
                        beats + "count=" + units,
                        beats + "beatKm=" + beatKm,
                        beats + "sightNightKm=" + sightKm,
                        beats + "sightDayKm=" + sightKm)));
    }

    /** Thirty days; each time with another seed. */
    @Benchmark
    @OperationsPerInvocation(CROSSERS)
    public Work crossers(ProcessorTime time) {
        BorderSim sim = new BorderSim(stage, ++seed, EventSink.none());
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sim.tick();
        }
        time.done += CROSSERS;
        return sim.work();
    }
}
