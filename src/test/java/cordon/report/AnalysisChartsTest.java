package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.experiment.analysis.Analysis;
import cordon.experiment.analysis.AnalysisFixture;
import cordon.statistics.DesignKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class AnalysisChartsTest {
    private static final Path FOLDER = Path.of("target", "analysis-charts");
    private static final ToDoubleFunction<double[]> CURVED = x -> 40 + 30 * x[0] - 20 * x[1] + 25 * x[0] * x[2];

    @Test
    void crossedFactorsHaveEffectsAnInteractionAndPoints() throws IOException {
        Analysis analysis = Analysis.of(AnalysisFixture.twoByTwo(), List.of("delivered"), Optional.empty());
        drawn(analysis, "effects-delivered", "interaction-delivered", "points-delivered");
        assertThat(titles(analysis).get(0))
                .isEqualTo("Attempts delivered: row matters most, low \u221215 against the mean of all");
        assertThat(titles(analysis).get(1)).startsWith("Attempts delivered: row and column act together");
        assertThat(svg("effects-delivered")).contains(">row<", ">column<", ">left<", ">high<");
        assertThat(svg("interaction-delivered")).contains(">left<", ">right<");
    }

    @Test
    void aScatteredDesignHasATornado() throws IOException {
        drawn(
                AnalysisFixture.sampled(DesignKind.LATIN_HYPERCUBE, 60, CURVED),
                "tornado-delivered",
                "rank-correlation-delivered");
        assertThat(svg("tornado-delivered")).contains(">x1<", ">x2<", ">x3<", "standardised regression coefficient");
    }

    @Test
    void trajectoriesHaveAScreeningPlot() throws IOException {
        Analysis analysis = AnalysisFixture.sampled(DesignKind.MORRIS, 10, CURVED);
        drawn(analysis, "morris-delivered");
        assertThat(titles(analysis).get(0)).startsWith("Attempts delivered depends most on x1: ");
        assertThat(svg("morris-delivered")).contains(">x1<", ">x2<", ">x3<");
    }

    @Test
    void aSaltelliDesignHasIndices() throws IOException {
        drawn(AnalysisFixture.sampled(DesignKind.SALTELLI, 128, CURVED), "sobol-delivered");
        assertThat(svg("sobol-delivered")).contains(">x1, in all<", ">alone<");
    }

    @Test
    void whatDoesNotVaryIsNotDrawn() {
        assertThat(AnalysisCharts.of(AnalysisFixture.sampled(DesignKind.MORRIS, 3, x -> 1)))
                .isEmpty();
    }

    private static void drawn(Analysis analysis, String... names) throws IOException {
        List<Chart> charts = AnalysisCharts.of(analysis);
        assertThat(charts).extracting(Chart::name).containsExactly(names);
        Report.write(FOLDER, charts);
        for (String name : names) {
            assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
            for (SvgTexts text : SvgTexts.of(FOLDER.resolve(name + ".svg"))) {
                assertThat(text.box().getMaxX()).as(text.text()).isLessThanOrEqualTo(Sheet.WIDTH);
                assertThat(text.box().getX()).as(text.text()).isGreaterThanOrEqualTo(0);
            }
        }
    }

    private static List<String> titles(Analysis analysis) {
        return AnalysisCharts.of(analysis).stream().map(Chart::title).toList();
    }

    private static String svg(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".svg"));
    }
}
