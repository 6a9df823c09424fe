package cordon.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cordon.experiment.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final double NAN = Double.NaN;

    @Test
    void pairsAreFormedByTheSeedThatBothHave() {
        Sample a = Samples.of("a", "delivered", 110, 120, 130, NAN, 150);
        Sample b = Samples.of("b", "delivered", 108, 117, 126, 135);
        Contrast row =
                Comparison.of(a, b, List.of("delivered")).row("delivered").orElseThrow();
        assertThat(row.n()).isEqualTo(3);
        assertThat(row.meanA()).isEqualTo(120);
        assertThat(row.meanB()).isEqualTo(117);
        // Differences -2, -3, -4: mean -3, deviation 1, t(2; 0.975) = 4.302653 (Law 2015, table T.1: 4.303).
        var mean = row.difference().orElseThrow().mean();
        assertThat(mean.estimate()).isCloseTo(-3, within(1e-12));
        assertThat(mean.low()).isCloseTo(-3 - 4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(row.relative().estimate()).isCloseTo(-0.025, within(1e-12));
        assertThat(row.verdict()).isEqualTo(Contrast.Verdict.LOWER);
        assertThat(row.morePairs()).hasValue(0);
    }

    @Test
    void aDifferenceThatWouldPassAloneMayFailAmongMany() {
        // t = -3 / (1 / sqrt 3) = -5.196 with 2 degrees of freedom: p = 0.0351 alone, 0.0702 as the least of two.
        double[][] base = {{10, 20, 30}, {5, 6, 7}};
        double[][] changed = {{8, 17, 26}, {7, 6, 5}};
        List<String> measures = List.of("delivered", "seized");
        Comparison two = Comparison.of(Samples.of("a", measures, base), Samples.of("b", measures, changed), measures);
        Contrast row = two.row("delivered").orElseThrow();
        assertThat(row.pValue()).isCloseTo(0.0351, within(1e-4));
        assertThat(row.pAdjusted()).isCloseTo(0.0702, within(1e-4));
        assertThat(row.verdict()).isEqualTo(Contrast.Verdict.NOT_SHOWN);
        assertThat(row.morePairs().getAsInt()).isBetween(1, 3);
        assertThat(two.row("seized").orElseThrow().morePairs()).as("mean 0").isEmpty();
    }

    @Test
    void equalPairsAreNoTestAndAbsentMeasuresNoRow() {
        List<String> measures = List.of("delivered", "seized", "tollsUsd");
        double[][] base = {{10, 20, 30}, {4, 4, 4}, {0, 0, 0}};
        double[][] changed = {{8, 17, 26}, {4, 4, 4}, {0, NAN, 0}};
        Comparison of = Comparison.of(Samples.of("a", measures, base), Samples.of("b", measures, changed), measures);
        assertThat(of.rows()).extracting(Contrast::measure).containsExactly("delivered", "seized");
        assertThat(of.rows().get(0).pAdjusted()).isEqualTo(of.rows().get(0).pValue());
        assertThat(of.rows().get(1).verdict()).isEqualTo(Contrast.Verdict.SAME);
    }

    @Test
    void aConstantShiftIsCertain() {
        Contrast row = Comparison.of(
                        Samples.of("a", "guardCostUsdPerYear", 5, 5),
                        Samples.of("b", "guardCostUsdPerYear", 7, 7),
                        List.of("guardCostUsdPerYear"))
                .rows()
                .get(0);
        assertThat(row.verdict()).isEqualTo(Contrast.Verdict.HIGHER);
        assertThat(row.pAdjusted()).isZero();
        assertThat(row.relative().low()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void oneCommonSeedIsTooFew() {
        Sample a = Samples.of("left", "delivered", 1);
        Sample b = Samples.of("right", "delivered", 1, 2);
        assertThatThrownBy(() -> Comparison.of(a, b, List.of("delivered")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at least two seeds")
                .hasMessageContaining("share 1");
    }

    @Test
    void theTableHasAFieldForEveryColumn() {
        Sample a = Samples.of("a", List.of("delivered", "seized"), new double[][] {{1, 2, 4}, {-1, 0, 1}});
        Sample b = Samples.of("b", List.of("delivered", "seized"), new double[][] {{3, 5, 5}, {2, NAN, NAN}});
        String csv = ComparisonTable.csv(Comparison.of(a, b, List.of("delivered", "seized")));
        assertThat(csv.lines().toList())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(15));
        assertThat(csv.lines().toList().get(2)).startsWith("seized,1,").contains(",too few values,");
    }
}
