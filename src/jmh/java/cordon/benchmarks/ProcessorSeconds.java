package cordon.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Crossers a second of processor time of the thread, beside JMH's own seconds, which other programs on a shared computer spoil. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorSeconds {
    private long begunNanos;
    private long crossers;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void begin() {
        crossers = 0;
        begunNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** So many more are done. */
    void done(long more) {
        crossers += more;
    }

    /** Crossers a second of processor time so far in this iteration. */
    public double crossersPerCpuSecond() {
        return crossers * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begunNanos);
    }
}
