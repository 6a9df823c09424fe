package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.FailedRunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();

    @Test
    void aFaultOfTheProgramAsksForAReport() {
        assertThat(code(new IllegalStateException("lost a party"), false)).isEqualTo(70);
        assertThat(err.toString())
                .contains("internal error", "lost a party", "report")
                .doesNotContain("\tat ");
    }

    @Test
    void theStackTraceIsShownOnRequestOnly() {
        code(new IllegalStateException("lost a party"), true);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void aFailedRunTellsItsSeedAndCause() {
        assertThat(code(new FailedRunException(7, new IllegalStateException("no way")), false))
                .isEqualTo(1);
        assertThat(err.toString()).contains("seed 7", "no way");
    }

    @Test
    void aFullDiskIsOneClearLine() {
        assertThat(code(new IOException("No space left on device"), false)).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).contains("cannot write", "No space left");
    }

    private int code(Throwable e, boolean stackTrace) {
        return Failures.of(e, new PrintWriter(err, true), stackTrace);
    }
}
