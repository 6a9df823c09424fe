package cordon.report;

import cordon.measures.RunResult.CommodityRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What gets through each day of the commodity that is worth most, and what is seized. */
final class LiveThroughputChart implements Chart {
    private final LiveRun run;
    private final RunView view;
    private final Optional<CommodityRow> lead;

    LiveThroughputChart(LiveRun run) {
        this.run = run;
        this.view = run.view();
        this.lead = run.soFar().lead();
    }

    @Override
    public String name() {
        return "live-throughput";
    }

    @Override
    public String title() {
        return lead.filter(row -> run.course().daysOver() > 0)
                .map(row -> large(perDay(row.commodity())) + " " + view.unit(row.commodity()) + " a day get through")
                .orElse("What gets through each day");
    }

    /** To three digits, with thousands apart rather than a letter, which could be read as part of the unit. */
    private static String large(double quantity) {
        if (!(quantity >= 1000)) {
            return Figures.amount(quantity);
        }
        double step = Math.pow(10, Math.floor(Math.log10(quantity)) - 2);
        return quantity >= 1e6 ? Figures.three(quantity) : Figures.count(step * Math.rint(quantity / step));
    }

    /** Mean of the days that are over. */
    private double perDay(String id) {
        int days = run.course().daysOver();
        return run.course().delivered(id)[days - 1] / days;
    }

    @Override
    public String subtitle() {
        return lead.map(row -> view.commodityName(row.commodity()) + ", " + view.unit(row.commodity())
                        + " a day, mean of " + Course.MEAN_DAYS + " days")
                .orElse("delivered and seized");
    }

    @Override
    public String note() {
        return "Whole days since the count began; the commodity whose attempts are worth most.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (lead.isEmpty()) {
            SoFar.nothingYet(g, area);
        } else {
            run.paint(g, area, look(lead.get()));
        }
    }

    private String soFar(CommodityRow row) {
        return large(row.outcomes().delivered().quantity()) + " " + view.unit(row.commodity()) + " got through, "
                + large(row.outcomes().seized().quantity()) + " seized";
    }

    private LiveRun.TimeLook look(CommodityRow row) {
        String id = row.commodity();
        Function<Course, double[]> delivered = course -> Course.perDay(course.delivered(id));
        Function<Course, double[]> seized = course -> Course.perDay(course.seized(id));
        return new LiveRun.TimeLook(
                LiveRun.together(
                        run.ghosts(delivered, false),
                        run.ghosts(seized, false),
                        List.of(
                                run.line("delivered", delivered, Style.DELIVERED, Style.solid(4.5)),
                                run.line("seized", seized, Style.SEIZED, Style.solid(3)))),
                LiveRun.together(run.band(delivered, Style.DELIVERED), run.band(seized, Style.SEIZED)),
                Figures::compact,
                soFar(row));
    }
}
