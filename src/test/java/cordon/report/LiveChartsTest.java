package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cordon.engine.Stage;
import cordon.events.Event;
import cordon.fixtures.Runs;
import cordon.measures.Measures;
import cordon.measures.RunResult;
import cordon.scenario.TimedScenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts of a run that is not over tell of the days that are. */
class LiveChartsTest {
    private final TimedScenario scenario = Runs.scenario("tutorial", "period.days=20", "period.warmUpDays=0");
    private final Stage stage = Stage.of(scenario);

    private RunResult after(double days) {
        Measures measures = new Measures(scenario, 60);
        Runs.events(scenario).stream()
                .filter(event -> event.atMin() < days * 1440)
                .forEach(measures::on);
        return measures.result();
    }

    private static LiveRun run(TimedScenario of, double days, Against against) {
        Stage stage = Stage.of(of);
        Measures measures = new Measures(of, 60);
        Diary diary = new Diary(of.start().period().days());
        for (Event event : Runs.events(of)) {
            if (event.atMin() < days * 1440) {
                while (event.atMin() >= (diary.over() + 1) * 1440) {
                    diary.note(measures.result());
                }
                measures.on(event);
            }
        }
        while (diary.over() < (int) days) {
            diary.note(measures.result());
        }
        RunResult result = measures.result();
        Course course = Course.of(stage.scenario(), stage.frontier(), result, diary);
        return new LiveRun(stage.scenario(), stage.frontier(), result, course, against);
    }

    private List<Chart> charts(double days) {
        LiveRun run = run(scenario, days, Against.NOTHING);
        return Stream.of(LiveCharts.values()).map(kind -> kind.of(run)).toList();
    }

    private static BufferedImage image(Chart chart) {
        BufferedImage image = new BufferedImage(840, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 840, 300);
        chart.paint(g, new Rectangle2D.Double(0, 0, 840, 300));
        g.dispose();
        return image;
    }

    private static int inked(Chart chart) {
        return count(image(chart), c -> c.getRGB() != Color.WHITE.getRGB());
    }

    private static int count(BufferedImage image, Predicate<Color> test) {
        int count = 0;
        for (int rgb : image.getRGB(0, 0, 840, 300, null, 0, 840)) {
            count += test.test(new Color(rgb)) ? 1 : 0;
        }
        return count;
    }

    /** Pixels as grey as ghosts. */
    private static int grey(BufferedImage image) {
        return count(image, c -> c.getRed() == c.getGreen() && c.getGreen() == c.getBlue() && c.getRed() < 150);
    }

    @Test
    void titlesTellTheFindingSoFar() {
        RunResult result = after(10);
        List<Chart> charts = charts(10);
        var outcomes = result.commodities().get(0).outcomes();
        double delivered = result.daily().stream()
                .filter(row -> row.day() < 10)
                .mapToDouble(row -> row.outcomes().delivered().quantity())
                .sum();
        assertThat(charts.get(0).title())
                .isEqualTo(Figures.count(10 * Math.rint(delivered / 100)) + " boxes a day get through");
        assertThat(delivered / 10).isBetween(1000.0, 9999.0);
        assertThat(charts.get(0).subtitle()).startsWith("Contraband, boxes a day");
        long caught = result.reportedDaily().stream()
                .mapToLong(RunResult.ReportedRow::caught)
                .sum();
        long gotAway = result.reportedDaily().stream()
                .mapToLong(RunResult.ReportedRow::gotAway)
                .sum();
        assertThat(charts.get(1).title())
                .isEqualTo("Seizure rate " + Figures.percent(outcomes.seizureRateByAttempts()) + ", reported as "
                        + Figures.percent((double) caught / (caught + gotAway)));
        long crossed =
                result.lanes().stream().mapToLong(RunResult.LaneRow::crossed).sum();
        assertThat(charts.get(2).title()).startsWith(Figures.count(crossed) + " parties have crossed");
    }

    /** What arrives on a day that is not over is not divided among those that are. */
    @Test
    void theMeanIsThatOfWholeDays() {
        assertThat(charts(10.9).get(0).title()).isEqualTo(charts(10).get(0).title());
    }

    @Test
    void beforeTheFirstDayIsOverTheySaySo() {
        List<Chart> before = charts(0);
        List<Chart> first = charts(0.5);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i).title()).isNotBlank();
            assertThat(inked(first.get(i))).isPositive();
        }
        for (int i : new int[] {0, 1, 4}) {
            assertThat(inked(first.get(i))).as("what came so far").isNotEqualTo(inked(before.get(i)));
        }
        assertThat(charts(0.5).get(1).title()).isEqualTo("True and reported seizure rate");
    }

    @Test
    void theAxisGrowsInLargeSteps() {
        RunView run = new RunView(scenario.start(), stage.frontier(), after(20));
        assertThat(new SoFar(run, 0).spanDays()).isEqualTo(14);
        assertThat(new SoFar(run, 14).spanDays()).isEqualTo(14);
        assertThat(new SoFar(run, 15).spanDays()).isEqualTo(20);
    }

    @Test
    void daysThatAreNotOverAreNotDrawn() {
        RunView run = new RunView(scenario.start(), stage.frontier(), after(20));
        double[] shown = new SoFar(run, 3).shown(new double[20]);
        assertThat(shown).hasSize(14);
        assertThat(shown[2]).isZero();
        assertThat(shown[3]).isNaN();
    }

    private LiveRun held(int days, int seeds) {
        TimedScenario changed = Runs.scenario(
                "tutorial",
                "period.days=20",
                "period.warmUpDays=0",
                "flows.walkers.perDay=60",
                "gates.east-gate.open=false");
        Against.Ghost ghost =
                new Against.Ghost("as it was", run(changed, 20, Against.NOTHING).course());
        List<Course> others = IntStream.range(0, seeds)
                .mapToObj(i -> run(
                                Runs.scenario(
                                        "tutorial", "period.days=20", "period.warmUpDays=0", "period.seed=" + (i + 2)),
                                20,
                                Against.NOTHING)
                        .course())
                .toList();
        return run(scenario, days, new Against(List.of(ghost), others, seeds));
    }

    /** Grey lines of another run, and a translucent band of seeds, are where their values are. */
    @Test
    void ghostAndBandAreDrawnOnEveryChart() {
        LiveRun alone = run(scenario, 15, Against.NOTHING);
        LiveRun withGhost = held(15, 0);
        LiveRun withBand = held(15, 8);
        for (LiveCharts kind : LiveCharts.values()) {
            BufferedImage ghost = image(kind.of(withGhost));
            BufferedImage band = image(kind.of(withBand));
            assertThat(grey(ghost)).as(kind + " with a ghost").isGreaterThan(grey(image(kind.of(alone))) + 300);
            int tinted = 0;
            for (int x = 100; x < 700; x++) {
                for (int y = 40; y < 260; y++) {
                    tinted += ghost.getRGB(x, y) != band.getRGB(x, y) ? 1 : 0;
                }
            }
            assertThat(tinted).as(kind + " with a band").isGreaterThan(1000);
        }
    }

    /** Fewer than five other runs are no band. */
    @Test
    void fewSeedsAreNoBand() {
        assertThat(inked(LiveCharts.THROUGHPUT.of(held(15, 4))))
                .isEqualTo(inked(LiveCharts.THROUGHPUT.of(held(15, 0))));
    }

    /** R 4.2: quantile(0:20, c(.05, .95)) = 1, 19; quantile(c(1, 2, 4), c(.05, .95)) = 1.1, 3.8. */
    @Test
    void theBandHasTheQuantilesOfTypeSeven() {
        List<double[]> runs = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> new double[] {20 - i, i % 2 == 0 ? i : Double.NaN})
                .toList();
        Band band = Band.of(runs, Color.BLACK);
        assertThat(band.low()[0]).isEqualTo(1);
        assertThat(band.high()[0]).isEqualTo(19);
        assertThat(band.low()[1]).as("half of the runs have none").isNaN();
        Band three = Band.of(List.of(new double[] {4}, new double[] {1}, new double[] {2}), Color.BLACK);
        assertThat(three.low()[0]).isCloseTo(1.1, within(1e-12));
        assertThat(three.high()[0]).isCloseTo(3.8, within(1e-12));
    }

    @Test
    void incomeAndAlarmsAreThoseOfTheSummary() {
        LiveRun run = run(scenario, 20, Against.NOTHING);
        var summary = after(20).summary();
        assertThat(run.course().incomeUsd()[19]).isEqualTo(summary.get("militiaIncomeUsd"));
        assertThat(run.course().noUnit()[19]).isEqualTo(summary.get("noUnit"));
        assertThat(run.course().alarms()[19]).isEqualTo(summary.get("genuineAlarms") + summary.get("nuisanceAlarms"));
        assertThat(LiveCharts.MILITIA_INCOME.of(run).title())
                .isEqualTo("Militias have earned " + Figures.compact(summary.get("militiaIncomeUsd")) + " USD");
        assertThat(LiveCharts.ALARM_LOAD.of(run).title())
                .isEqualTo(Figures.count((summary.get("genuineAlarms") + summary.get("nuisanceAlarms")) / 20)
                        + " alarms a day; for " + Figures.count(summary.get("noUnit") / 20) + " no unit is free");
    }

    /** Nobody but militias knows what they earn. */
    @Test
    void theAgencySeesAlarmsButNoIncome() {
        LiveRun run = run(scenario, 10, Against.NOTHING);
        assertThat(LiveCharts.MILITIA_INCOME.ofTheAgency(run).subtitle()).isEqualTo("not known to the agency");
        assertThat(LiveCharts.ALARM_LOAD.ofTheAgency(run).title())
                .isEqualTo(LiveCharts.ALARM_LOAD.of(run).title());
    }
}
