package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.planning.Objective;
import cordon.planning.PlanResult.Change;
import cordon.planning.PlanResult.Gain;
import cordon.planning.PlanResult.Verdict;
import cordon.planning.PlanResult.Wanted;
import cordon.scenario.yaml.Citations;
import cordon.statistics.ConfidenceInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPageTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatWhereHowMuchAndHowSure() throws IOException {
        assertThat(page(PlanFixture.shown()))
                .contains("<h1>Where would the next 12 km of wall do most?</h1>")
                .contains("With 12 km of wall at km 249–261, near ")
                .contains(
                        ": value of inward goods delivered 8.8 % less (95 %: 4.4 to 13 %), 228 M instead of 250 M USD a year.")
                .contains("325 k USD a year more than today")
                .contains("95 % of 12 draws of assumed values", "it gains in 83 % of them")
                .contains("nearby 29 % more (95 %: 19 to 39 %)")
                .contains("With twice the complicity, 4 patrols would be better.")
                .contains(
                        "The reported seizure rate 12 % more", "one could tell after ", "cordon run iraq-syria --seed ")
                .contains("Wait of legal trucks: holds", "Positions are synthetic");
    }

    @Test
    void saysThatNothingIsShown() throws IOException {
        assertThat(page(PlanFixture.notShown()))
                .contains(
                        "No difference shown: none of 2 finalists is shown to do better than today within the limits.")
                .contains(
                        "\u22121.2 % (95 %: \u22125.6 to 3.2 %), 247 M instead of 250 M USD a year, which may be nothing.")
                .contains("how much hangs on assumed values is not shown", "Not judged with this effort");
    }

    @Test
    void saysThatItWasBrokenOff() throws IOException {
        assertThat(page(PlanFixture.brokenOff()))
                .contains(
                        "Broken off. Nothing is known yet.",
                        "No candidate was run on fresh seeds.",
                        "Positions are synthetic")
                .doesNotContain("<svg");
    }

    @Test
    void aShareMovesByPercentagePointsAndATinyChangeIsTold() {
        Wanted rate = new Wanted("rate", "Rate", Objective.Goal.MOST, Wanted.PER_CENT);
        ConfidenceInterval gain = new ConfidenceInterval(1.2, -0.5, 2.9, 0.95, 8, "Student t");
        ConfidenceInterval today = new ConfidenceInterval(18.1, 15, 21, 0.95, 8, "Student t");
        assertThat(PlanWords.moves(rate, new Gain("rate", today, today, gain, 1, Verdict.NOT_SHOWN, 3)))
                .isEqualTo("no difference shown, 1.2 percentage points (95 %: \u22120.50 to 2.9)");
        assertThat(PlanWords.level(rate, today)).isEqualTo("18.1 (15.0 to 21.0)");
        ConfidenceInterval tiny = new ConfidenceInterval(16, 7, 25, 0.95, 8, "Student t");
        assertThat(PlanWords.moves(tiny, 34_254, true).replace('\u00a0', ' '))
                .isEqualTo("0.05 % more (95 %: 0.02 to 0.1 %)");
        ConfidenceInterval same = new ConfidenceInterval(-5, -5, -5, 0.95, 8, "Student t");
        assertThat(PlanWords.moves(same, 50, true).replace('\u00a0', ' ')).isEqualTo("10 % less in every run");
        assertThat(PlanWords.moves(tiny, -8, true)).as("no share of a loss").isEqualTo("16 more (95 %: 7 to 25)");
    }

    @Test
    void allItsPicturesAreDrawn() throws IOException {
        PlanView plan = PlanFixture.shown();
        List<Path> files = Report.write(folder, PlanCharts.of(plan));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .filteredOn(name -> name.endsWith(".png"))
                .containsExactly(
                        "marginal-new-wall-map.png",
                        "marginal-new-wall.png",
                        "plan-map.png",
                        "displacement.png",
                        "funnel-change.png",
                        "front.png");
        for (Path file : files) {
            if (file.toString().endsWith(".svg")) {
                ReportTest.noTextIsCutOrCovered(file);
            }
        }
        assertThat(page(plan).split("<svg", -1)).hasSize(1 + 6);
        assertThat(Files.size(files.get(0))).isPositive();
    }

    @Test
    void aBrowserShowsItWideNarrowDarkAndOnPaper() throws IOException, InterruptedException {
        Browser browser = Browser.orSkip(folder);
        Path page = Files.writeString(folder.resolve("report.html"), page(PlanFixture.shown()));
        assertThat(Files.size(page)).isLessThan(5_000_000);
        browser.showsWideNarrowAndOnPaper(page);
        String shown = browser.shown(page);
        assertThat(shown).contains("<figure>", "<table>", "</html>").doesNotContain("<script", "src=", "<link");
        assertThat(shown.split("<svg", -1)).hasSize(1 + 6);
    }

    @Test
    void theMonthsAreThoseOfASampleSize() {
        ConfidenceInterval mean = ConfidenceInterval.ofMean(new double[] {9, 11, 10, 8, 12}, 0.95);
        Change change = new Change("reportedCaught", mean, mean, new ConfidenceInterval(2, 1, 3, 0.95, 5, "Student t"));
        // deviation 1.581 in each of two periods of 30 days: 7.84 x 5 / 4 x 30 / 30.4375
        assertThat(Telling.months(change, 30)).isCloseTo(9.66, within(0.01));
    }

    private static String page(PlanView plan) throws IOException {
        Origin origin = new Origin("cordon plan x", List.of(), new Citations(List.of()), "cordon: 'test'\n");
        String page = PlanPage.of(plan.result(), plan.today(), plan.frontier(), origin, true);
        assertThat(page).doesNotContain("NaN", "null", "Infinity");
        return page.replace('\u00a0', ' ');
    }
}
