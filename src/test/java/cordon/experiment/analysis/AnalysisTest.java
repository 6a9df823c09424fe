package cordon.experiment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.experiment.analysis.Sensitivity.Figure;
import cordon.experiment.store.StoredPoint;
import cordon.statistics.DesignKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
    private static final List<String> MEASURES = List.of("delivered");

    @Test
    void meanMedianAndQuantilesAreThoseOfTheRuns() {
        Analysis analysis = Analysis.of(
                Map.of(point("p", Map.of()), Samples.of("p", "delivered", 1, 2, 3, 4, 10)), MEASURES, Optional.empty());
        PointSummary all = analysis.points().get(0);
        assertThat(all.mean().estimate()).isEqualTo(4);
        // Type 7: (n - 1) share = 0.2, 1, 2, 3, 3.8 places after the first.
        assertThat(all.quantiles()).containsExactly(new double[] {1.2, 2, 3, 4, 8.8}, within(1e-12));
        assertThat(analysis.main()).isEmpty();
    }

    @Test
    void effectsOfATwoByTwoAreThoseOfTheTextbook() {
        Analysis analysis = Analysis.of(twoByTwo(), MEASURES, Optional.empty());
        // Cells 10, 20, 30, 60 (+ luck of the seed): mean 30; rows 15, 45; columns 20, 40.
        assertThat(analysis.main())
                .extracting(each -> each.shift().estimate())
                .containsExactly(-15.0, 15.0, -10.0, 10.0);
        // 10 - 15 - 20 + 30 = 5 and so on.
        assertThat(analysis.pairs())
                .extracting(each -> each.interaction().estimate())
                .containsExactly(5.0, -5.0, -5.0, 5.0);
        assertThat(analysis.pairs().get(3).shift().estimate()).isEqualTo(30);
        assertThat(analysis.main().get(0).shift().halfWidth())
                .as("luck that all points share does not count")
                .isZero();
    }

    @Test
    void pointsThatAreNotCrossedHaveNoFactorialEffects() {
        Map<StoredPoint, Sample> three = twoByTwo();
        three.remove(three.keySet().iterator().next());
        assertThat(Analysis.of(three, MEASURES, Optional.empty()).main()).isEmpty();
    }

    @Test
    void aLatinHypercubeTellsSlopes() {
        Analysis analysis = sampled(DesignKind.LATIN_HYPERCUBE, 64, row -> 3 * row[0] - 4 * row[1]);
        // Equal variances of the factors: coefficients 3/5, -4/5, 0 but for the chance correlation of 64 points.
        List<Sensitivity> found = analysis.sensitivities("delivered", Figure.REGRESSION);
        assertThat(found).extracting(Sensitivity::factor).containsExactly("x1", "x2", "x3");
        assertThat(found.get(0).value().estimate()).isCloseTo(0.6, within(0.08));
        assertThat(found.get(1).value().estimate()).isCloseTo(-0.8, within(0.08));
        assertThat(found.get(0).determination()).isCloseTo(1, within(1e-9));
        assertThat(analysis.sensitivities("delivered", Figure.PARTIAL_RANK)
                        .get(1)
                        .value()
                        .estimate())
                .isLessThan(-0.9);
    }

    @Test
    void morrisTellsSizesOfEffects() {
        Analysis analysis = sampled(DesignKind.MORRIS, 6, row -> 3 * row[0] - 4 * row[1]);
        assertThat(analysis.sensitivities("delivered", Figure.MU_STAR))
                .extracting(each -> Math.rint(1e9 * each.value().estimate()) / 1e9)
                .containsExactly(3.0, 4.0, 0.0);
        assertThat(analysis.sensitivities("delivered", Figure.SIGMA))
                .allSatisfy(each -> assertThat(each.value().estimate()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void saltelliTellsSharesOfVariance() {
        Analysis analysis = sampled(DesignKind.SALTELLI, 256, row -> 3 * row[0] - 4 * row[1]);
        // Additive: first = total = 9/25 and 16/25.
        for (Figure figure : List.of(Figure.FIRST, Figure.TOTAL)) {
            List<Sensitivity> found = analysis.sensitivities("delivered", figure);
            assertThat(found.get(0).value().estimate()).isCloseTo(0.36, within(0.05));
            assertThat(found.get(1).value().estimate()).isCloseTo(0.64, within(0.05));
            assertThat(found.get(2).value().estimate()).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void aMeasureThatDoesNotVaryHasNoSensitivity() {
        assertThat(sampled(DesignKind.MORRIS, 4, row -> 7).sensitivities()).isEmpty();
    }

    @Test
    void tablesHaveAFieldForEveryColumnAndEmptyOnesAreNotWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sensitivity.csv"), "old");
        AnalysisTables.write(folder, Analysis.of(twoByTwo(), MEASURES, Optional.empty()));
        assertThat(folder.resolve("sensitivity.csv")).doesNotExist();
        assertRectangular(folder.resolve("analysis.csv"), 5);
        assertRectangular(folder.resolve("effects.csv"), 5);
        assertRectangular(folder.resolve("interactions.csv"), 5);
        AnalysisTables.write(folder, sampled(DesignKind.SALTELLI, 16, row -> row[0]));
        assertRectangular(folder.resolve("sensitivity.csv"), 7);
        assertThat(folder.resolve("effects.csv")).doesNotExist();
    }

    private static void assertRectangular(Path csv, int lines) throws IOException {
        List<String> rows = Files.readAllLines(csv);
        assertThat(rows).hasSize(lines);
        int columns = rows.get(0).split(",", -1).length;
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(columns));
    }

    private static Analysis sampled(DesignKind kind, int n, ToDoubleFunction<double[]> output) {
        return AnalysisFixture.sampled(kind, n, output);
    }

    private static Map<StoredPoint, Sample> twoByTwo() {
        return AnalysisFixture.twoByTwo();
    }

    private static StoredPoint point(String id, Map<String, String> levels) {
        return AnalysisFixture.point(id, levels);
    }
}
