package cordon.experiment.costs;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.experiment.InterruptedRunException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the thread that simulates, which other programs on the same computer disturb less than the time that passes. Nobody
 * listens to the runs; their stage is built, and its fields are warm.
 */
final class ProcessorTime {
    private static final int THROWN_AWAY = 2;
    private static final double DAYS_A_YEAR = 365;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Stage stage;

    ProcessorTime(Stage stage) {
        this.stage = stage;
    }

    /** Seconds per simulated year of each of so many runs with the scenario's seed, after two that are thrown away. */
    double[] ofRuns(int runs) {
        for (int i = 0; i < THROWN_AWAY; i++) {
            run();
        }
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            seconds[i] = run() / years();
        }
        return seconds;
    }

    private double years() {
        var period = stage.scenario().period();
        return (period.days() + period.warmUpDays()) / DAYS_A_YEAR;
    }

    /** Runs until so much processor time is spent, s: the Java machine compiles what runs often. */
    void warm(double seconds) {
        double spent = 0;
        while (spent < seconds) {
            spent += run();
        }
    }

    private double run() {
        long begun = threads.getCurrentThreadCpuTime();
        BorderSim sim = new BorderSim(stage, stage.scenario().period().seed(), EventSink.none());
        while (sim.tick()) {
            if (Thread.interrupted()) {
                throw new InterruptedRunException();
            }
        }
        return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
    }
}
