package cordon.report;

import cordon.measures.RunResult.ReportedRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What stands in the agency's own books each day: caught, and known to have got away. */
final class LiveBooksChart implements Chart {
    private final RunView run;
    private final SoFar soFar;
    private final double[] caught;
    private final double[] gotAway;

    LiveBooksChart(RunView run, int daysOver) {
        this.run = run;
        this.soFar = new SoFar(run, daysOver);
        caught = books(ReportedRow::caught);
        gotAway = books(ReportedRow::gotAway);
    }

    private double[] books(ToDoubleFunction<ReportedRow> number) {
        return run.result().reportedDaily().stream().mapToDouble(number).toArray();
    }

    @Override
    public String name() {
        return "live-books";
    }

    @Override
    public String title() {
        return Figures.count(Arrays.stream(caught).sum()) + " caught, "
                + Figures.count(Arrays.stream(gotAway).sum()) + " known to have got away";
    }

    @Override
    public String subtitle() {
        return "parties a day in the agency's books";
    }

    @Override
    public String note() {
        return "Whoever was never noticed is in no book; some false alarms are.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (soFar.daysOver() == 0) {
            soFar.nothingYet(g, area);
        } else {
            List<Line> lines = List.of(
                    new Line("caught", soFar.shown(caught), Style.SEIZED, Style.dashed(3)),
                    new Line("got away", soFar.shown(gotAway), Style.DELIVERED, Style.dashed(3)));
            new TimePanel(run.start(), soFar.spanDays(), lines, Figures::compact).paint(g, area);
        }
    }
}
