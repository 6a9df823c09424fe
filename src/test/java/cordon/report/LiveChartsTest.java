package cordon.report;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static int inked(Chart chart) {
        BufferedImage image = new BufferedImage(840, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, 840, 300);
        chart.paint(g, new Rectangle2D.Double(0, 0, 840, 300));
        int inked = 0;
        for (int rgb : image.getRGB(0, 0, 840, 300, null, 0, 840)) {
            inked += (rgb & 0xFFFFFF) != 0xFFFFFF ? 1 : 0;
        }
        return inked;
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
                .isEqualTo("Contraband: " + Figures.amount(delivered / 10) + " boxes a day get through");
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
        for (Chart chart : charts(0.5)) {
            assertThat(chart.title()).isNotBlank();
            assertThat(inked(chart)).isPositive();
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
}
