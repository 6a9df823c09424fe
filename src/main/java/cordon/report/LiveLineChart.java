package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Where the line is crossed between its gates, upwards, and where parties are seized, downwards. */
final class LiveLineChart implements Chart {
    private static final int MOST_BINS = 60;
    private static final double KM_PX = 34;
    private static final double KM_APART_PX = 120;

    private final boolean withCrossed;
    private final RunView run;
    private final List<Bin> bins;
    private final double lengthKm;

    LiveLineChart(RunView run, boolean withCrossed) {
        this.withCrossed = withCrossed;
        this.run = run;
        List<Bin> all = Bin.of(run.result().lanes(), MOST_BINS);
        this.bins = withCrossed ? all : all.stream().map(Bin::withoutCrossed).toList();
        this.lengthKm = run.frontier().lengthKm();
    }

    @Override
    public String name() {
        return "live-line";
    }

    @Override
    public String title() {
        if (!withCrossed) {
            long seized = bins.stream().mapToLong(Bin::seized).sum();
            return Figures.count(seized) + (seized == 1 ? " party" : " parties") + " seized between the gates";
        }
        long crossed = bins.stream().mapToLong(Bin::crossed).sum();
        return crossed == 0
                ? "Where the line is crossed"
                : Figures.count(crossed) + (crossed == 1 ? " party has" : " parties have") + " crossed in the open";
    }

    @Override
    public String subtitle() {
        String per = bins.isEmpty()
                ? ""
                : " per " + Figures.amount(Math.round(bins.get(0).lengthKm() * 10) / 10.0) + " km";
        return "parties" + per + (withCrossed ? ": crossed above, seized below" : ": seized");
    }

    @Override
    public String note() {
        return "Parties that go by gates and official crossings are not in it.";
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        double most = Math.max(1, bins.stream().mapToLong(Bin::crossed).max().orElse(1)) * 1.08;
        double top = withCrossed ? most : 0.3;
        double bottom = Math.max(
                withCrossed ? 0.2 * top : 1,
                bins.stream().mapToLong(Bin::seized).max().orElse(0) * 1.1);
        double step = Math.max(1, Figures.step(top + bottom, 4));
        NumberAxis y = Axes.numbers(-bottom, top, step, v -> Figures.amount(Math.abs(v)));
        double kmStep = Figures.step(lengthKm, (int) Math.max(2, area.getWidth() / KM_APART_PX));
        NumberAxis x = Axes.numbers(0, lengthKm, kmStep, km -> Figures.amount(km) + " km");
        x.setAxisLineVisible(true);
        x.setAxisLinePaint(Style.MUTED);
        XYPlot plot = Axes.plot(x, y);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Style.TEXT);
        plot.setDataset(Bin.dataset(bins));
        plot.setRenderer(MonthBars.renderer(Style.DELIVERED, Style.SEIZED));
        double tickPx = 16 + Style.width(Figures.amount(Math.rint(top)), Style.LABEL);
        double aside = 14 + Style.width("crossed", Style.STRONG);
        Rectangle2D room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - aside, area.getHeight());
        Rectangle2D inside = Axes.draw(g, plot, room, tickPx, KM_PX);
        double zero = y.valueToJava2D(0, inside, RectangleEdge.LEFT);
        double left = inside.getMaxX() + 14;
        if (withCrossed) {
            Words.left(g, "crossed", Style.STRONG, Style.DELIVERED, left, (inside.getY() + zero) / 2 + 8);
        }
        Words.left(g, "seized", Style.STRONG, Style.SEIZED, left, (inside.getMaxY() + zero) / 2 + 8);
    }
}
