package cordon.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.statistics.FactorRange.Levels;
import cordon.statistics.FactorRange.LogUniform;
import cordon.statistics.FactorRange.Triangular;
import cordon.statistics.FactorRange.TruncatedNormal;
import cordon.statistics.FactorRange.Uniform;
import cordon.statistics.FactorRange.Whole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactorRangeTest {
    static List<FactorRange> numbers() {
        return List.of(
                new Uniform(-2, 6),
                new LogUniform(0.01, 100),
                new Triangular(1, 2, 5),
                new Triangular(0, 0, 1),
                new TruncatedNormal(10, 2, 7, 20),
                new Whole(-1, 3),
                new Uniform(3, 3));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void valuesNeverFallAndStayInside(FactorRange range) {
        double last = range.number(0);
        for (int i = 0; i <= 200; i++) {
            double value = range.number(i / 200.0);
            assertThat(value).isBetween(last, range.number(1));
            last = value;
        }
    }

    @Test
    void endsAndQuantiles() {
        assertThat(new Uniform(-2, 6).number(0.25)).isEqualTo(0);
        assertThat(new LogUniform(0.01, 100).number(0)).isEqualTo(0.01);
        assertThat(new LogUniform(0.01, 100).number(0.5)).isCloseTo(1, within(1e-12));
        assertThat(new LogUniform(0.01, 100).number(1)).isCloseTo(100, within(1e-12));
        assertThat(new Triangular(1, 2, 5).number(0.25)).isCloseTo(2, within(1e-12));
        assertThat(new Triangular(1, 2, 5).number(0)).isEqualTo(1);
        assertThat(new Triangular(1, 2, 5).number(1)).isEqualTo(5);
        assertThat(new TruncatedNormal(10, 2, 7, 20).number(0)).isCloseTo(7, within(1e-9));
        assertThat(new TruncatedNormal(10, 2, 7, 20).number(1)).isEqualTo(20);
    }

    /** Cut at both sides alike, the median is the mean; hardly cut, the quantile of .975 is 1.959964 deviations above it. */
    @Test
    void truncatedNormal() {
        assertThat(new TruncatedNormal(10, 2, 9, 11).number(0.5)).isCloseTo(10, within(1e-9));
        assertThat(new TruncatedNormal(10, 2, -10, 30).number(0.975)).isCloseTo(10 + 2 * 1.959964, within(1e-5));
        assertThat(new TruncatedNormal(0, 1, 0, 9).number(0.5)).isCloseTo(0.674490, within(1e-5));
    }

    @Test
    void wholeNumbersAreEquallyWide() {
        Whole range = new Whole(-1, 3);
        assertThat(new double[] {range.number(0), range.number(0.1999), range.number(0.2001), range.number(0.9999)})
                .containsExactly(-1, -1, 0, 3);
        assertThat(new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE).number(1)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void writtenAsInAScenario() {
        assertThat(new Uniform(0, 0.3).text(1.0 / 3)).isEqualTo("0.1");
        assertThat(new Uniform(0, 3e7).text(1)).isEqualTo("30000000");
        assertThat(new Uniform(0, 1).text(0)).isEqualTo("0");
        assertThat(new Uniform(1, 2).text(1.0 / 3)).isEqualTo("1.33333333333");
        assertThat(new Whole(3, 5).text(0.5)).isEqualTo("4");
        assertThat(new Levels(List.of("night", "day")).text(0.4999)).isEqualTo("night");
        assertThat(new Levels(List.of("night", "day")).text(1)).isEqualTo("day");
        assertThat(new Levels(List.of("night", "day")).number(1)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> new Uniform(2, 1)).hasMessageContaining("from 2.0 to 1.0");
        assertThatThrownBy(() -> new Uniform(0, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new LogUniform(0, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Triangular(0, 2, 1)).hasMessageContaining("likeliest value 2.0");
        assertThatThrownBy(() -> new TruncatedNormal(0, 0, 0, 1)).hasMessageContaining("deviation above 0");
        assertThatThrownBy(() -> new TruncatedNormal(0, 1, 9, 10)).hasMessageContaining("almost nothing");
        assertThatThrownBy(() -> new Levels(List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new Levels(List.of("a", "a"))).hasMessageContaining("[a, a]");
        assertThatThrownBy(() -> new Uniform(0, 1).number(1.5)).hasMessageContaining("1.5");
    }
}
