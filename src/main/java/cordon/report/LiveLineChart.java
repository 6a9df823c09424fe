package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Where the line is crossed between its gates, upwards, and where parties are seized, downwards. */
final class LiveLineChart implements Chart {
    /** More bars cannot be told apart. */
    static final int MOST_BINS = 60;

    private static final double KM_APART_PX = 120;
    private static final double GHOST_PX = 2.6;

    private final boolean withCrossed;
    private final LiveRun run;
    private final List<Bin> bins;
    private final int lastDay;

    LiveLineChart(LiveRun run, boolean withCrossed) {
        this.withCrossed = withCrossed;
        this.run = run;
        List<Bin> all = Bin.of(run.result().lanes(), MOST_BINS);
        this.bins = withCrossed ? all : all.stream().map(Bin::withoutCrossed).toList();
        this.lastDay = run.course().daysOver() - 1;
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
    public void paint(Graphics2D g, Rectangle2D whole) {
        Rectangle2D area = LiveKey.paint(g, run.against(), whole);
        double most = 1.08 * Math.max(1, most(Bin::crossed, Course::crossed));
        double top = withCrossed ? most : 0.3;
        double bottom = Math.max(withCrossed ? 0.2 * top : 1, 1.1 * most(Bin::seized, Course::seizedAt));
        CrossingBars bars =
                new CrossingBars(bins, run.frontier().lengthKm(), top, bottom, Figures.step(top + bottom, 4), (int)
                        Math.max(2, area.getWidth() / KM_APART_PX));
        double tickPx = 16 + Style.width(Figures.amount(Math.rint(top)), Style.LABEL);
        double aside = 14 + Style.width("crossed", Style.STRONG);
        Rectangle2D room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - aside, area.getHeight());
        Rectangle2D inside = bars.paint(g, room, tickPx);
        double left = inside.getMaxX() + 14;
        if (withCrossed) {
            others(g, bars, Course::crossed, 1);
            Words.left(g, "crossed", Style.STRONG, Style.DELIVERED, left, (inside.getY() + bars.zeroPx()) / 2 + 8);
        }
        others(g, bars, Course::seizedAt, -1);
        Words.left(g, "seized", Style.STRONG, Style.SEIZED, left, (inside.getMaxY() + bars.zeroPx()) / 2 + 8);
    }

    /** By bin what a run had by the end of the last day that is over in this one; nothing if it has not come so far. */
    private interface ByBin {
        double[] of(Course course, int day);
    }

    private double most(Function<Bin, Long> now, ByBin then) {
        double most = bins.stream().mapToDouble(now::apply).max().orElse(0);
        for (Against.Ghost ghost : run.against().ghosts()) {
            most = Math.max(most, Arrays.stream(at(ghost.course(), then)).max().orElse(0));
        }
        Band band = band(then);
        return band == null ? most : Math.max(most, band.top());
    }

    private double[] at(Course course, ByBin then) {
        return lastDay < 0 || lastDay >= course.daysOver() ? new double[0] : then.of(course, lastDay);
    }

    private Band band(ByBin then) {
        return lastDay < 0 || !run.against().hasBand()
                ? null
                : Band.of(
                        run.against().others().stream()
                                .map(course -> at(course, then))
                                .toList(),
                        Color.BLACK);
    }

    /** Ghosts as grey outlines, the band as boxes from its lower to its upper end. */
    private void others(Graphics2D g, CrossingBars bars, ByBin then, int sign) {
        Band band = band(then);
        for (int bin = 0; band != null && bin < bins.size(); bin++) {
            g.setPaint(Style.translucent(Style.TEXT, Style.BAND));
            g.fill(bars.box(bin, sign * band.low()[bin], sign * band.high()[bin]));
        }
        List<Against.Ghost> ghosts = run.against().ghosts();
        for (int i = 0; i < ghosts.size(); i++) {
            double[] values = at(ghosts.get(i).course(), then);
            g.setPaint(Style.MUTED);
            g.setStroke(LiveKey.stroke(i, false, GHOST_PX));
            for (int bin = 0; bin < values.length; bin++) {
                g.draw(bars.box(bin, 0, sign * values[bin]));
            }
        }
    }
}
