package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.CommodityRow;
import cordon.measures.RunResult.ReportedRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Seizure rates of inward parties: the true ones, and the one the agency would report. */
final class SeizureRateChart implements Chart {
    /** Share of what was seized in 28 days above which the day that ends them is told of, if none is larger. */
    private static final double LARGE = 0.5;

    private final RunView run;
    private final Optional<CommodityRow> lead;
    private final double reported;

    SeizureRateChart(RunView run) {
        this.run = run;
        this.lead = run.lead(row -> run.isInward(row.commodity()));
        long caught = 0;
        long gotAway = 0;
        for (ReportedRow row : run.result().reportedDaily()) {
            caught += row.caught();
            gotAway += row.gotAway();
        }
        this.reported = (double) caught / (caught + gotAway);
    }

    @Override
    public String name() {
        return "seizure-rate";
    }

    @Override
    public String title() {
        if (lead.isEmpty()) {
            return "No inward party ended its journey: there is no seizure rate";
        }
        String truth = "Seizure rate " + Figures.percent(lead.get().outcomes().seizureRateByQuantity()) + " of "
                + whatOf(lead.get().commodity());
        return Double.isNaN(reported)
                ? truth + "; the agency would have nothing to report"
                : truth + "; the agency would report " + Figures.percent(reported);
    }

    private String whatOf(String commodity) {
        boolean people = run.commodity(commodity).map(c -> c.people()).orElse(false);
        String name = run.commodityName(commodity).toLowerCase(Locale.ROOT);
        return people ? name : name + " " + run.unit(commodity);
    }

    @Override
    public String subtitle() {
        return run.subtitle(
                "Seized share of inward traffic; the title tells the whole period, curves and their ends the last 28 days");
    }

    @Override
    public String note() {
        return "True rate: seized / all ended attempts, known only in a model. Reported rate: arrests / (arrests + known"
                + " got away), all the agency can know. Gaps: fewer than " + Trailing.LEAST_ATTEMPTS
                + " cases in 28 days. " + run.source();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        List<Line> lines = lines();
        if (lines.stream().allMatch(line -> line.lastDay() < 0)) {
            Outcomes o = run.outcomes(run::isInward);
            String text = "Too few to draw: " + Figures.count(o.attempts().count()) + " inward attempts, "
                    + Figures.count(o.seized().count()) + " seized, in " + Figures.count(run.days()) + " days";
            Words.left(g, text, Style.LABEL, Style.MUTED, area.getX(), area.getY() + 40);
            return;
        }
        new TimePanel(run.start(), run.days(), lines, Figures::percent, remarks()).paint(g, area);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double[] attempts = run.daily(run::isInward, o -> o.attempts().count());
        double[] seized = run.daily(run::isInward, o -> o.seized().count());
        double[] byParties = Trailing.ratio(seized, attempts, attempts);
        lines.add(named("true, by parties", byParties, 5, true));
        lead.ifPresent(row -> lines.add(byQuantity(row.commodity())));
        double[] caught = agency(ReportedRow::caught);
        double[] known = agency(row -> row.caught() + row.gotAway());
        lines.add(named("as reported", Trailing.ratio(caught, known, known), 5, false));
        return lines;
    }

    private Line byQuantity(String id) {
        double[] attempts = run.daily(id::equals, o -> o.attempts().count());
        double[] whole = run.daily(id::equals, o -> o.attempts().quantity());
        double[] part = run.daily(id::equals, o -> o.seized().quantity());
        Line line = named("true, by " + run.unit(id), Trailing.ratio(part, whole, attempts), 3, true);
        return new Line(line.label(), line.perDay(), Style.TEXT, line.stroke());
    }

    /** The day of the largest seizures, if they are most of a month's and so make the curve by quantity jump. */
    private List<TimePanel.Remark> remarks() {
        if (lead.isEmpty()) {
            return List.of();
        }
        String id = lead.get().commodity();
        double[] part = run.daily(id::equals, o -> o.seized().quantity());
        double[] rates = byQuantity(id).perDay();
        int day = 0;
        for (int d = 0; d < part.length; d++) {
            day = part[d] > part[day] ? d : day;
        }
        double month = Arrays.stream(part, Math.max(0, day - Trailing.DAYS + 1), day + 1)
                .sum();
        boolean tells = day >= Trailing.DAYS && part[day] > LARGE * month && !Double.isNaN(rates[day]);
        return tells
                ? List.of(new TimePanel.Remark(day, rates[day], seizures(id, day, part[day]), Style.TEXT))
                : List.of();
    }

    private String seizures(String id, int day, double quantity) {
        long count = (long) run.daily(id::equals, o -> o.seized().count())[day];
        String what = count == 1 ? "one seizure of " : Figures.count(count) + " seizures of ";
        return what + Figures.compact(quantity) + " " + run.unit(id);
    }

    private static Line named(String what, double[] rates, double width, boolean truth) {
        Line line = new Line(what, rates, Style.SEIZED, truth ? Style.solid(width) : Style.dashed(width));
        return new Line(what + " " + Figures.percent(line.last()), rates, line.colour(), line.stroke());
    }

    private double[] agency(ToDoubleFunction<ReportedRow> number) {
        double[] series = new double[run.days()];
        for (ReportedRow row : run.result().reportedDaily()) {
            if (row.day() >= 0 && row.day() < series.length) {
                series[row.day()] += number.applyAsDouble(row);
            }
        }
        return series;
    }
}
