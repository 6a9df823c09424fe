package cordon.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What was done and the processor time of the thread for it, beside JMH's own seconds, which other programs on a shared computer spoil.
 * JMH tells the sums over all iterations: divide the one by the other.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {
    /** Crossers, ticks, walks, stages. */
    public long done;

    private long begunNanos;

    /** Starts anew. */
    @Setup(Level.Iteration)
    public void begin() {
        done = 0;
        begunNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Seconds of processor time so far in this iteration. */
    public double cpuSeconds() {
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begunNanos) / 1e9;
    }
}
