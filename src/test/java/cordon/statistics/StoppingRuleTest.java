package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.statistics.StoppingRule.FixedNumber;
import cordon.statistics.StoppingRule.Reason;
import cordon.statistics.StoppingRule.Stop;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingRuleTest {
    @Test
    void aFixedNumber() {
        FixedNumber rule = new FixedNumber(3, 0.95);
        assertThat(rule.after(new double[] {1, 2})).isEmpty();
        Stop stop = rule.after(new double[] {1, 2, 6, 100}).orElseThrow();
        assertThat(stop.n()).isEqualTo(3);
        assertThat(stop.reason()).isEqualTo(Reason.FIXED_NUMBER);
        assertThat(stop.interval()).isEqualTo(ConfidenceInterval.ofMean(new double[] {1, 2, 6}, 0.95));
    }

    /**
     * Table s08_reps_to_target.csv, cv .5: 387 to 5 %, 99 to 10 %. Values 1.5 and 0.5 in turn have mean 1 and, by n - 1, a cv of 0.5 sqrt(n /
     * (n - 1)) at even n, so that the first n is at most 1 more.
     */
    @ParameterizedTest
    @CsvSource({"0.05,387", "0.10,99"})
    void stopsWhereTheTableSays(double target, int expected) {
        Stop stop = precision(target, 0).after(turns(1000)).orElseThrow();
        assertThat(stop.n()).isBetween(expected - 1, expected + 1);
        assertThat(stop.reason()).isEqualTo(Reason.PRECISION_REACHED);
        assertThat(stop.interval().halfWidth())
                .isLessThanOrEqualTo(target * stop.interval().estimate());
    }

    /** Hoad, Robinson and Davies (2010): 5 further up to 100, floor(5 n / 100) above: 19 of 387. */
    @Test
    void looksAheadFurtherTheMoreThereAre() {
        int early = precision(0.10, 0).after(turns(1000)).orElseThrow().n();
        int late = precision(0.05, 0).after(turns(1000)).orElseThrow().n();
        assertThat(precision(0.10, 5).after(turns(1000)).orElseThrow().n()).isEqualTo(early + 5);
        assertThat(precision(0.05, 5).after(turns(1000)).orElseThrow().n()).isEqualTo(late + 5 * late / 100);
    }

    /** Values by chance close together at first: without looking ahead the rule is fooled. */
    @Test
    void lookingAheadIsNotFooledByAnEarlyCalm() {
        double[] values = turns(1000);
        Arrays.fill(values, 0, 12, 1);
        values[0] = 1.01;
        assertThat(precision(0.05, 0).after(values).orElseThrow().n()).isEqualTo(10);
        int patient = precision(0.05, 5).after(values).orElseThrow().n();
        assertThat(patient).isBetween(380, 410);
        assertThat(ConfidenceInterval.ofMean(Arrays.copyOf(values, patient), 0.95)
                        .halfWidth())
                .isLessThan(0.05);
    }

    @Test
    void stopsAtTheFirstNumberWithANarrowInterval() {
        for (int seed = 0; seed < 30; seed++) {
            double[] values = new Random(seed).doubles(400).toArray();
            int n = precision(0.15, 0).after(values).orElseThrow().n();
            for (int before = 10; before <= n; before++) {
                ConfidenceInterval interval = ConfidenceInterval.ofMean(Arrays.copyOf(values, before), 0.95);
                assertThat(interval.halfWidth() <= 0.15 * interval.estimate()).isEqualTo(before == n);
            }
        }
    }

    /** However many more have finished, it stops at the same place; with fewer it does not. */
    @Test
    void whatCameLaterHasNoSay() {
        Random random = new Random(4);
        double[] values = random.doubles(500).toArray();
        PrecisionRule rule = precision(0.10, 5);
        Stop stop = rule.after(values).orElseThrow();
        for (int n : IntStream.rangeClosed(1, 500).toArray()) {
            assertThat(rule.after(Arrays.copyOf(values, n)).isPresent()).isEqualTo(n >= stop.n());
        }
        assertThat(rule.after(Arrays.copyOf(values, stop.n() + 3))).contains(stop);
    }

    @Test
    void theCapIsTold() {
        PrecisionRule rule = new PrecisionRule(0.001, true, 0.95, 10, 40, 5);
        assertThat(rule.after(turns(39))).isEmpty();
        assertThat(rule.after(turns(60)).orElseThrow().reason()).isEqualTo(Reason.CAP_REACHED);
        assertThat(rule.after(turns(60)).orElseThrow().n()).isEqualTo(40);
        double[] missing = turns(60);
        missing[3] = Double.NaN;
        assertThat(precisionWithCap(0.9, 40).after(missing).orElseThrow().reason())
                .isEqualTo(Reason.CAP_REACHED);
        assertThat(precisionWithCap(0.9, 40).after(turns(60)).orElseThrow().n()).isEqualTo(15);
    }

    @Test
    void anAbsoluteTargetIsInTheUnitOfTheValues() {
        double[] hundredfold = Arrays.stream(turns(1000)).map(v -> 100 * v).toArray();
        PrecisionRule absolute = new PrecisionRule(5, false, 0.95, 10, 1000, 0);
        assertThat(absolute.after(hundredfold).orElseThrow().n()).isBetween(386, 388);
        assertThat(absolute.after(turns(1000)).orElseThrow().n()).isEqualTo(10);
        assertThat(precision(0.05, 5).after(hundredfold).orElseThrow().n())
                .isEqualTo(precision(0.05, 5).after(turns(1000)).orElseThrow().n());
    }

    @Test
    void refusesWhatIsNoRule() {
        assertThatThrownBy(() -> new FixedNumber(0, 0.95)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new PrecisionRule(0, true, 0.95, 10, 20, 5)).hasMessageContaining("half-width");
        assertThatThrownBy(() -> new PrecisionRule(1, true, 0.95, 1, 20, 5)).hasMessageContaining("from 1 to 20");
        assertThatThrownBy(() -> new PrecisionRule(1, true, 0.95, 30, 20, 5)).hasMessageContaining("from 30 to 20");
        assertThatThrownBy(() -> new PrecisionRule(1, true, 1, 10, 20, 5)).hasMessageContaining("level");
    }

    private static PrecisionRule precision(double target, int lookAhead) {
        return new PrecisionRule(target, true, 0.95, 10, 1000, lookAhead);
    }

    private static PrecisionRule precisionWithCap(double target, int cap) {
        return new PrecisionRule(target, true, 0.95, 10, cap, 5);
    }

    /** 1.5 and 0.5 in turn. */
    private static double[] turns(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i % 2 == 0 ? 1.5 : 0.5).toArray();
    }
}
