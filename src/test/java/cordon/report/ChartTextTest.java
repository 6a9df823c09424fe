package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.events.Fate;
import cordon.measures.Outcomes;
import cordon.measures.RunResult;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.ReportedRow;
import cordon.measures.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What titles, notes and labels say. */
class ChartTextTest {
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void theSeizureRateIsSetAgainstTheReportedOne() {
        RunFixture base = RunFixture.straight(60, 365, 1);
        Outcomes outcomes = new Outcomes(new Tally(80, 900, 1800), new Tally(20, 100, 200), Tally.NONE, Tally.NONE);
        RunResult r = base.result();
        RunResult result = new RunResult(
                1,
                365,
                List.of(new CommodityRow("captagon", outcomes.attempts(), outcomes, 0, 0, 0, 0)),
                r.balance(),
                r.travellers(),
                r.daily(),
                List.of(new ReportedRow(3, 34, 7, 66)),
                r.lanes(),
                r.passages(),
                r.funnel(),
                r.funnel(),
                r.militias(),
                r.seizures(),
                r.unseizedPassages(),
                r.summary());
        assertThat(plain(new SeizureRateChart(base.with(result).view()).title()))
                .isEqualTo("Seizure rate 10 % of captagon tablets; the agency would report 34 %");
    }

    @Test
    void everySubtitleSaysWhereWhenAndThatOneRunIsOnePossibleYear() {
        RunFixture run = RunFixture.iraqSyria();
        assertThat(Report.charts(run.scenario(), run.frontier(), run.result()))
                .allSatisfy(chart -> assertThat(plain(chart.subtitle()))
                        .contains(
                                "Iraq–Syria frontier, 599 km",
                                "1 Feb 2024 to 30 Jan 2025",
                                "one run, one possible year"));
    }

    @Test
    void aShortRunIsNotCalledAYear() {
        RunFixture run = RunFixture.straight(60, 30, 1);
        assertThat(run.view().subtitle("x"))
                .contains("one possible course of 30 days")
                .doesNotContain("year");
    }

    @Test
    void theFunnelAddsUpToTheAttempts() {
        RunFixture run = RunFixture.iraqSyria();
        List<String> labels = new FunnelChart(run.view()).labels();
        long sum = labels.subList(0, labels.size() - 1).stream()
                .mapToLong(ChartTextTest::count)
                .sum();
        assertThat(count(labels.get(labels.size() - 1))).isEqualTo(sum);
        assertThat(sum)
                .isEqualTo(run.result().funnel().values().stream()
                        .mapToLong(n -> n)
                        .sum());
        assertThat(plain(labels.get(labels.size() - 1))).endsWith("100 %");
    }

    private static long count(String label) {
        return Long.parseLong(label.substring(0, label.indexOf(' ')).replace(",", ""));
    }

    @Test
    void theFunnelsTitleSaysWhereMostWentFirst() {
        RunFixture base = RunFixture.nothing();
        RunResult r = base.result();
        Map<Fate, Long> funnel = Map.of(Fate.MASKED, 30L, Fate.GATE_NOT_POLICED, 20L, Fate.LATE, 40L, Fate.SEIZED, 10L);
        RunResult result = new RunResult(
                1,
                30,
                r.commodities(),
                r.balance(),
                r.travellers(),
                r.daily(),
                r.reportedDaily(),
                r.lanes(),
                r.passages(),
                funnel,
                funnel,
                r.militias(),
                r.seizures(),
                r.unseizedPassages(),
                r.summary());
        assertThat(plain(new FunnelChart(base.with(result).view()).title()))
                .isEqualTo("Of 100 attempts 40 % were seen but not caught, 30 % went unseen,"
                        + " 20 % passed a gate or crossing unchecked, 10 % were seized");
    }

    @Test
    void everyFateHasALook() {
        assertThat(Fate.values())
                .allSatisfy(fate -> assertThat(FateLook.of(fate).label()).isNotBlank());
    }

    @Test
    void mapsSayThatPositionsAreSynthetic() {
        assertThat(new MapChart(RunFixture.iraqSyria().view()).note()).startsWith("Positions are synthetic");
    }

    @Test
    void groupsAreNamedAsAttributed() {
        assertThat(new MilitiaChart(RunFixture.iraqSyria().view()).note())
                .contains("Militia A as attributed by an article of February 2024.");
    }

    @Test
    void whatDidNotHappenIsSaidPlainly() {
        RunFixture run = RunFixture.nothing();
        assertThat(Report.charts(run.scenario(), run.frontier(), run.result()))
                .extracting(Chart::title)
                .containsExactly(
                        "Nothing set out: no attempt ended in this run",
                        "No inward party ended its journey: there is no seizure rate",
                        "Nobody crossed the line between the crossings",
                        "No attempt ended in this run",
                        "No militia earned anything in this run",
                        "Nobody crossed and nothing was seized in 30 days");
    }
}
