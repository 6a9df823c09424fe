package cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.report.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run, as it is written and as a browser shows it. */
class RunPageTest {
    private static final long LARGEST = 5_000_000;

    @TempDir
    Path folder;

    @Test
    void tellsAllThatIsNeededWithoutNetworkAndScript() throws IOException {
        Path file = run("--set", "gates.east-gate.tollUsd.pickup=800");
        String page = Files.readString(file);
        assertThat(page)
                .contains("<h1>Who gets across, and what changes that?</h1>", "In this one possible course of 20 days ")
                .contains("Seized in truth", "Seized as reported", "Where it crossed", "Who earned at gates")
                .contains("Yearly cost of guarding", "Capital", "Legal trade", "No legal truck was served")
                .contains(
                        "Positions are synthetic",
                        "No claim about a real group went in",
                        "Not meant for, and of no use for")
                .contains("<th></th><th class=\"number\">state</th><th class=\"number\">militias</th>")
                .contains(
                        "Set by the command, whatever the tables say: gates.east-gate.tollUsd.pickup=800, period.days=20.")
                .contains("Invented from end to end", "cordon run tutorial", "scenarioSha256", "commit:", "seeds: '7'")
                .doesNotContain("NaN");
        assertThat(page.split("<svg", -1)).hasSize(1 + 6);
        assertThat(page).doesNotContain("<script", "src=", "@import", "<link");
        assertThat(page.replaceAll("xmlns(:xlink)?=\"[^\"]*\"", "")).doesNotContain("http://", "https://");
        assertThat(Files.size(file)).isLessThan(LARGEST);
        List<String> ids = Pattern.compile("\\bid=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theSentenceSaysWhatTheTablesSay() throws IOException {
        Path file = run();
        List<String> summary = Files.readAllLines(file.resolveSibling("summary.csv"));
        assertThat(Files.readString(file))
                .contains(value(summary, "delivered") + " of " + value(summary, "attempts") + " attempts got through")
                .contains(" and " + value(summary, "seized") + " were seized");
    }

    @Test
    void itIsWrittenWithoutPicturesToo() throws IOException {
        assertThat(Files.readString(run("--no-charts")))
                .contains("Not drawn in this run.", "In this one possible course")
                .doesNotContain("<svg");
    }

    @Test
    void aBrowserShowsItWideNarrowDarkAndOnPaper() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        Path page = run();
        browser.showsWideNarrowAndOnPaper(page);
        String shown = browser.shown(page);
        assertThat(shown).contains("<figure>", "<table>", "</html>");
        assertThat(shown.split("<svg", -1)).hasSize(1 + 6);
    }

    private static String value(List<String> summary, String measure) {
        return summary.stream()
                .filter(line -> line.startsWith(measure + ","))
                .map(line -> line.split(",")[1])
                .findFirst()
                .orElseThrow();
    }

    private Path run(String... more) {
        Path out = folder.resolve("out");
        List<String> all = new ArrayList<>(List.of(
                "run", "tutorial", "--days", "20", "--seed", "7", "--quiet", "--no-parties", "--out", out.toString()));
        all.addAll(List.of(more));
        Told told = Told.by(all.toArray(String[]::new));
        assertThat(told.code()).as(told.err()).isZero();
        return out.resolve("report.html");
    }
}
