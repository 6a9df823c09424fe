package cordon.report;

import cordon.measures.RunResult.CommodityRow;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What gets through each day of the commodity that is worth most, and what is seized. */
final class LiveThroughputChart implements Chart {
    private final RunView run;
    private final SoFar soFar;
    private final Optional<CommodityRow> lead;

    LiveThroughputChart(RunView run, int daysOver) {
        this.run = run;
        this.soFar = new SoFar(run, daysOver);
        this.lead = soFar.lead();
    }

    @Override
    public String name() {
        return "live-throughput";
    }

    @Override
    public String title() {
        return lead.filter(row -> soFar.daysOver() > 0)
                .map(row -> run.commodityName(row.commodity()) + ": " + Figures.amount(perDay(row.commodity())) + " "
                        + run.unit(row.commodity()) + " a day get through")
                .orElse("What gets through each day");
    }

    /** Mean of the days that are over. */
    private double perDay(String id) {
        double[] delivered = run.daily(id::equals, o -> o.delivered().quantity());
        return Arrays.stream(delivered, 0, Math.min(soFar.daysOver(), delivered.length))
                .average()
                .orElse(0);
    }

    @Override
    public String subtitle() {
        return lead.map(row -> run.unit(row.commodity()) + " a day: delivered and seized")
                .orElse("delivered and seized");
    }

    @Override
    public String note() {
        return "Whole days since the count began; the commodity whose attempts are worth most.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        if (lead.isEmpty() || soFar.daysOver() == 0) {
            soFar.nothingYet(g, area);
        } else {
            new TimePanel(run.start(), soFar.spanDays(), lines(lead.get().commodity()), Figures::compact)
                    .paint(g, area);
        }
    }

    private List<Line> lines(String id) {
        double[] delivered = run.daily(id::equals, o -> o.delivered().quantity());
        double[] seized = run.daily(id::equals, o -> o.seized().quantity());
        return List.of(
                new Line("delivered", soFar.shown(delivered), Style.DELIVERED, Style.solid(4.5)),
                new Line("seized", soFar.shown(seized), Style.SEIZED, Style.solid(3)));
    }
}
