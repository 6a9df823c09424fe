package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter said = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aFileGetsALineForEachTenPercent() {
        ProgressLine line = new ProgressLine(new PrintWriter(said), "seed 1", false, nanos::get);
        for (int i = 1; i <= 1000; i++) {
            nanos.addAndGet(SECOND);
            line.accept(i / 1000.0);
        }
        assertThat(said.toString().lines())
                .hasSize(10)
                .startsWith("seed 1  10 %  15 min 00 s left")
                .endsWith("seed 1 100 %  16 min 40 s");
    }

    @Test
    void aTerminalGetsOneLineThatIsRewritten() {
        ProgressLine line = new ProgressLine(new PrintWriter(said), "seed 1", true, nanos::get);
        for (int i = 1; i <= 1000; i++) {
            nanos.addAndGet(SECOND / 100);
            line.accept(i / 1000.0);
        }
        line.accept(1);
        assertThat(said.toString()).containsOnlyOnce("\n");
        assertThat(said.toString().split("\r")).hasSizeBetween(40, 60);
        assertThat(said.toString()).contains("seed 1 100 %");
    }

    /** A tenth of the work in 100 s after a resume at 80 %: another 100 s for the last tenth, not 11 s. */
    @Test
    void whatWasDoneBeforeSaysNothingOfTheSpeed() {
        ProgressLine line = new ProgressLine(new PrintWriter(said), "runs", false, nanos::get);
        line.accept(0.8, 0.8);
        nanos.addAndGet(100 * SECOND);
        line.accept(0.8, 0.9);
        assertThat(said.toString().lines()).last().asString().isEqualTo("runs  90 %  1 min 40 s left");
    }

    @Test
    void timesAreWrittenForPeople() {
        assertThat(ProgressLine.duration(4.4)).isEqualTo("4 s");
        assertThat(ProgressLine.duration(125)).isEqualTo("2 min 05 s");
        assertThat(ProgressLine.duration(11_400)).isEqualTo("3 h 10 min");
    }
}
