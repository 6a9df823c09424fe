package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.ReportedRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The seized share of inward parties since the count began: true unless that is left out, and as the agency would report it. */
final class LiveRateChart implements Chart {
    private final RunView run;
    private final SoFar soFar;
    private final boolean withTruth;
    private final double[] truth;
    private final double[] reported;

    LiveRateChart(RunView run, int daysOver, boolean withTruth) {
        this.withTruth = withTruth;
        this.run = run;
        this.soFar = new SoFar(run, daysOver);
        truth = soFar.ratio(
                inward(o -> o.seized().count()), inward(o -> o.attempts().count()));
        reported = soFar.ratio(books(ReportedRow::caught), books(row -> row.caught() + row.gotAway()));
    }

    private double[] inward(ToDoubleFunction<Outcomes> number) {
        return run.daily(run::isInward, number);
    }

    private double[] books(ToDoubleFunction<ReportedRow> number) {
        return run.result().reportedDaily().stream().mapToDouble(number).toArray();
    }

    @Override
    public String name() {
        return "live-seizure-rate";
    }

    @Override
    public String title() {
        if (!withTruth) {
            Line books = line("", reported, false);
            return books.lastDay() < 0
                    ? "Reported seizure rate"
                    : "Reported seizure rate " + Figures.percent(books.last());
        }
        Line line = line("", truth, true);
        if (line.lastDay() < 0) {
            return "True and reported seizure rate";
        }
        Line books = line("", reported, false);
        String told = books.lastDay() < 0 ? "nothing reported yet" : "reported as " + Figures.percent(books.last());
        return "Seizure rate " + Figures.percent(line.last()) + ", " + told;
    }

    @Override
    public String subtitle() {
        return withTruth
                ? "seized share of inward parties since the count began"
                : "caught / (caught + known got away) since the count began";
    }

    @Override
    public String note() {
        return "True: seized / all ended attempts. Reported: arrests / (arrests + known got away).";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (soFar.daysOver() == 0) {
            soFar.nothingYet(g, area);
        } else {
            Line books = line("reported", reported, false);
            List<Line> lines = withTruth ? List.of(line("true", truth, true), books) : List.of(books);
            new TimePanel(run.start(), soFar.spanDays(), lines, Figures::percent).paint(g, area);
        }
    }

    private static Line line(String label, double[] rates, boolean truth) {
        return new Line(label, rates, Style.SEIZED, truth ? Style.solid(4.5) : Style.dashed(4.5));
    }
}
