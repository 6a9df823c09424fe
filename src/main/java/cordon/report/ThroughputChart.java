package cordon.report;

import cordon.measures.Outcomes;
import cordon.measures.RunResult.CommodityRow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What gets through, per day and commodity: small multiples, each with its own unit and scale. */
final class ThroughputChart implements Chart {
    private static final int MOST_PANELS = 12;
    private static final double GAP_PX = 36;
    private static final double ASIDE_PX = 14;

    private final RunView run;
    private final List<CommodityRow> rows;

    ThroughputChart(RunView run) {
        this.run = run;
        this.rows = run.result().commodities().stream()
                .filter(row -> row.outcomes().attempts().count() > 0)
                .toList();
    }

    @Override
    public String name() {
        return "throughput";
    }

    @Override
    public String title() {
        return run.lead(row -> true).map(this::finding).orElse("Nothing set out: no attempt ended in this run");
    }

    private String finding(CommodityRow lead) {
        Outcomes o = lead.outcomes();
        double perDay = o.delivered().quantity() / run.days();
        double share = o.delivered().quantity() / o.attempts().quantity();
        return run.commodityName(lead.commodity()) + ": " + Figures.amount(perDay) + " " + run.unit(lead.commodity())
                + " a day got through, " + Figures.percent(share) + " of what was tried";
    }

    @Override
    public String subtitle() {
        return run.subtitle(
                "Delivered a day (thick, orange-red) and seized a day (thin, blue), mean of the trailing 28 days");
    }

    @Override
    public String note() {
        String more = rows.size() > MOST_PANELS
                ? " The first " + MOST_PANELS + " of " + rows.size() + " commodities are shown."
                : "";
        return "Each panel has its own unit and scale; commodities are never added up. Gaps: fewer than "
                + Trailing.LEAST_ATTEMPTS + " attempts in 28 days; windows are shorter at the start." + more + " "
                + run.source();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        int panels = Math.min(rows.size(), MOST_PANELS);
        int columns = panels <= 1 ? 1 : panels <= 4 ? 2 : panels <= 9 ? 3 : 4;
        int lines = (panels + columns - 1) / columns;
        double width = (area.getWidth() - (columns - 1) * GAP_PX) / columns;
        double height = (area.getHeight() - (lines - 1) * GAP_PX / 2) / Math.max(1, lines);
        boolean oneLine = rows.subList(0, panels).stream().allMatch(row -> fitsOneLine(row, width));
        for (int i = 0; i < panels; i++) {
            double x = area.getX() + i % columns * (width + GAP_PX);
            double y = area.getY() + i / columns * (height + GAP_PX / 2);
            panel(g, rows.get(i), new Rectangle2D.Double(x, y, width, height), oneLine);
        }
    }

    @Override
    public double figurePx() {
        return Math.min(rows.size(), MOST_PANELS) <= 4 ? 620 : 800;
    }

    private void panel(Graphics2D g, CommodityRow row, Rectangle2D area, boolean oneLine) {
        String id = row.commodity();
        double y = area.getY() + 20;
        String name = Words.fit(run.commodityName(id), Style.STRONG, area.getWidth());
        Words.left(g, name, Style.STRONG, Style.TEXT, area.getX(), y);
        double aside = oneLine ? Style.width(name, Style.STRONG) + ASIDE_PX : 0;
        y += oneLine ? 0 : 25;
        String unit = Words.fit(unit(id), Style.SMALL, area.getWidth() - aside);
        Words.left(g, unit, Style.SMALL, Style.MUTED, area.getX() + aside, y);
        Rectangle2D rest = new Rectangle2D.Double(area.getX(), y + 14, area.getWidth(), area.getMaxY() - y - 14);
        List<Line> lines = lines(id);
        if (lines.stream().allMatch(line -> line.lastDay() < 0)) {
            tooFew(g, row, rest);
        } else {
            new TimePanel(run.start(), run.days(), lines, Figures::compact).paint(g, rest);
        }
    }

    private String unit(String id) {
        String direction = run.commodity(id)
                .map(c -> ", " + c.direction().name().toLowerCase(Locale.ROOT))
                .orElse("");
        return run.unit(id) + " a day" + direction;
    }

    private boolean fitsOneLine(CommodityRow row, double width) {
        String id = row.commodity();
        return Style.width(run.commodityName(id), Style.STRONG) + ASIDE_PX + Style.width(unit(id), Style.SMALL)
                <= width;
    }

    private List<Line> lines(String id) {
        double[] attempts = run.daily(id::equals, o -> o.attempts().count());
        double[] delivered =
                Trailing.perDay(run.daily(id::equals, o -> o.delivered().quantity()), attempts);
        double[] seized = Trailing.perDay(run.daily(id::equals, o -> o.seized().quantity()), attempts);
        return List.of(line(delivered, Style.DELIVERED, 4.5), line(seized, Style.SEIZED, 3));
    }

    private static Line line(double[] values, Color colour, double width) {
        Line unnamed = new Line("", values, colour, Style.solid(width));
        return new Line(Figures.compact(unnamed.last()), values, colour, unnamed.stroke());
    }

    private void tooFew(Graphics2D g, CommodityRow row, Rectangle2D area) {
        Outcomes o = row.outcomes();
        List<String> text = Words.wrap(
                "Too few to draw: " + Figures.count(o.attempts().count()) + " attempts in "
                        + Figures.count(run.days()) + " days, "
                        + Figures.amount(o.delivered().quantity()) + " " + run.unit(row.commodity()) + " delivered, "
                        + Figures.amount(o.seized().quantity()) + " seized",
                Style.LABEL,
                area.getWidth() - 20);
        IntStream.range(0, text.size())
                .forEach(i ->
                        Words.left(g, text.get(i), Style.LABEL, Style.MUTED, area.getX(), area.getY() + 30 + 28 * i));
    }
}
