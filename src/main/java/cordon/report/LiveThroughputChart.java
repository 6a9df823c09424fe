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
                .map(row -> view.commodityName(row.commodity()) + ": " + Figures.amount(perDay(row.commodity())) + " "
                        + view.unit(row.commodity()) + " a day get through")
                .orElse("What gets through each day");
    }

    /** Mean of the days that are over. */
    private double perDay(String id) {
        int days = run.course().daysOver();
        return run.course().delivered(id)[days - 1] / days;
    }

    @Override
    public String subtitle() {
        return lead.map(row -> view.unit(row.commodity()) + " a day, mean of " + Course.MEAN_DAYS
                        + " days: delivered and seized")
                .orElse("delivered and seized");
    }

    @Override
    public String note() {
        return "Whole days since the count began; the commodity whose attempts are worth most.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (lead.isEmpty()) {
            run.soFar().nothingYet(g, area);
        } else {
            run.paint(g, area, look(lead.get().commodity()));
        }
    }

    private LiveRun.TimeLook look(String id) {
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
                Figures::compact);
    }
}
