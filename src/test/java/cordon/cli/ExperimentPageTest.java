package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.report.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an experiment, as it is written and as a browser shows it. */
class ExperimentPageTest {
    @TempDir
    Path folder;

    @Test
    void tellsAllThatIsNeededWithoutNetworkAndScript() throws IOException {
        String page = Files.readString(designed());
        assertThat(page)
                .contains("<h1>Do more walkers &lt;matter&gt;?</h1>", "The criterion holds: more are delivered.")
                .contains("2 points, 4 seeds each (1 to 4), 8 runs with a result, 0 failed.")
                .contains("Figure 1. Attempts delivered", "Means with 95 % intervals", "flows.walkers.perDay = 30")
                .contains(
                        "How sure this is",
                        "Assumed:",
                        "cordon experiment ",
                        "cordon run ",
                        "commit:",
                        "complete: true");
        assertThat(page.split("<svg", -1)).hasSize(3);
        assertThat(page).doesNotContain("<script", "src=", "@import", "<link");
        assertThat(page.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "")).doesNotContain("http://", "https://");
        List<String> ids = page.lines()
                .flatMap(line ->
                        Pattern.compile("\\bid=\"([^\"]+)\"").matcher(line).results())
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void analyseMakesItAgainForOtherMeasures() throws IOException {
        Path page = designed();
        Told told = Told.by("analyse", page.getParent().toString(), "--measures", "attempts");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Files.readString(page)).contains("Figure 1. Attempts made");
        assertThat(page.resolveSibling("analysis.csv"))
                .content()
                .contains(",attempts,")
                .doesNotContain(",seized,");
        assertThat(Told.by("analyse", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void aSinglePointHasAPageToo() throws IOException {
        String out = folder.resolve("plain").toString();
        Told.by("experiment", TinyScenario.in(folder), "--seeds", "3", "--out", out, "--quiet");
        assertThat(Files.readString(Path.of(out, "report.html")))
                .contains("On average attempts delivered ")
                .doesNotContain("<figure");
    }

    @Test
    void aBrowserShowsItWideNarrowAndOnPaper() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        Path page = designed();
        browser.showsWideNarrowAndOnPaper(page);
        String shown = browser.shown(page);
        assertThat(shown).contains("<figure>", "<table>", "</html>");
        assertThat(shown.split("<svg", -1)).hasSize(3);
    }

    private Path designed() throws IOException {
        TinyScenario.in(folder);
        Path design = Files.writeString(folder.resolve("design.yaml"), """
                question: Do more walkers <matter>?
                base: tiny.yaml
                seeds: 4
                factors:
                  - id: walkers
                    levels:
                      - {id: few}
                      - {id: many, set: {flows.walkers.perDay: 30}}
                contrasts:
                  - id: more
                    says: more are delivered
                    terms:
                      - {point: many, measure: delivered, weight: 1}
                      - {point: few, measure: delivered, weight: -1}
                    expect: above
                """);
        Path out = folder.resolve("out");
        Told told = Told.by("experiment", design.toString(), "--out", out.toString(), "--quiet");
        assertThat(told.code()).as(told.err()).isZero();
        return out.resolve("report.html");
    }
}
