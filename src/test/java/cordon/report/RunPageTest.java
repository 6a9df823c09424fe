package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.scenario.yaml.Citations;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunPageTest {
    private static final Origin ALL =
            new Origin("cordon run x", List.of(), Citations.of("iraq-syria"), "cordon: 'test'\n");

    static List<Named<Supplier<RunFixture>>> runs() {
        return ReportTest.runs().toList();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyRunHasAPageWithoutHoles(Supplier<RunFixture> of) throws IOException {
        RunFixture run = of.get();
        String page = RunPage.of(run.scenario(), run.frontier(), run.result(), ALL, false);
        assertThat(page)
                .contains("class=\"answer\"", "What was carried", "How to repeat it")
                .doesNotContain("NaN", "null");
    }

    @Test
    void aYearIsOnePossibleYear() throws IOException {
        assertThat(page(RunFixture.iraqSyria())).contains("In this one possible year ", "one run, one possible year");
        assertThat(page(RunFixture.nothing())).contains("no attempt to cross ended.");
    }

    @Test
    void sourcesStandWithTheirGrades() throws IOException {
        assertThat(page(RunFixture.iraqSyria()))
                .contains("<h3>Illicit gates</h3>", "<td>toll: pickup; truck; tanker</td>", "200; 700; 1,500</td>")
                .contains("<td>H</td>", "<td>A</td>", "H (official, or several independent sources)")
                .doesNotContain("<h3>Balloons", "](#");
        assertThat(RunPage.of(
                        RunFixture.nothing().scenario(),
                        RunFixture.nothing().frontier(),
                        RunFixture.nothing().result(),
                        new Origin("", List.of(), new Citations(List.of()), ""),
                        false))
                .contains("cites no source");
    }

    private static String page(RunFixture run) throws IOException {
        return RunPage.of(run.scenario(), run.frontier(), run.result(), ALL, false);
    }
}
