package cordon.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Crossings and seizures along the whole line; gates and official crossings above it, walls and towns below. */
final class FrontierChart implements Chart {
    private static final int MOST_BINS = 150;
    private static final double BUSY = 0.1;

    private final RunView run;
    private final List<Bin> bins;
    private final double lengthKm;

    FrontierChart(RunView run) {
        this.run = run;
        this.lengthKm = run.frontier().lengthKm();
        this.bins = Bin.of(run.result().lanes(), MOST_BINS);
    }

    @Override
    public String name() {
        return "frontier";
    }

    @Override
    public String title() {
        long crossed = bins.stream().mapToLong(Bin::crossed).sum();
        String gates = passages(crossed);
        if (crossed == 0) {
            return gates.isEmpty()
                    ? "Nobody crossed the line between the crossings"
                    : gates + "; nobody crossed in the open";
        }
        List<Bin> busiest = bins.stream()
                .sorted(Comparator.comparingLong((Bin bin) -> -bin.crossed()).thenComparingDouble(Bin::fromKm))
                .limit(Math.max(1, Math.round(BUSY * bins.size())))
                .toList();
        double km = busiest.stream().mapToDouble(Bin::lengthKm).sum();
        long there = busiest.stream().mapToLong(Bin::crossed).sum();
        return (gates.isEmpty() ? "In the open " : gates + "; in the open ")
                + "the busiest " + Figures.amount(km) + " of " + Figures.amount(Math.rint(lengthKm)) + " km take "
                + Figures.percent((double) there / crossed) + ", the peak "
                + Town.nearest(run, busiest.get(0).middleKm());
    }

    /** What gates and official crossings carry, of all who passed the line; empty if they carry nothing. */
    private String passages(long crossed) {
        long delivered = run.result().passages().stream()
                .mapToLong(row -> row.outcomes().delivered().count())
                .sum();
        double share = (double) delivered / (delivered + crossed);
        return delivered == 0
                ? ""
                : "Of the parties that crossed, " + Figures.percent(share) + " used gates or official crossings";
    }

    @Override
    public String subtitle() {
        String what = "Crossings of the line, inward and outward, and seizures";
        if (bins.isEmpty()) {
            return run.subtitle(what);
        }
        double km = bins.get(0).lengthKm();
        return run.subtitle(what + " per " + Figures.amount(Math.round(km * 10) / 10.0) + " km");
    }

    @Override
    public String note() {
        String passages =
                run.result().passages().isEmpty() ? "" : "Diamonds: militia gates; gateways: official crossings. ";
        String walls = run.scenario().barriers().sections().isEmpty()
                ? ""
                : "Bars under the axis: black concrete wall, grey other barriers, dashed not yet built. ";
        return passages + walls + run.source();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        double passagePx = run.result().passages().isEmpty() ? 0 : PassageBand.HEIGHT_PX;
        double top = Math.max(1, bins.stream().mapToLong(Bin::crossed).max().orElse(1));
        double bottom =
                Math.max(0.15 * top, bins.stream().mapToLong(Bin::seized).max().orElse(0));
        CrossingBars bars = new CrossingBars(
                bins, lengthKm, top * 1.05, bottom * 1.08, Figures.step(top + bottom, 6), LineFoot.MOST_TICKS);
        Rectangle2D room = new Rectangle2D.Double(
                area.getX(),
                area.getY() + passagePx,
                area.getWidth() - 40,
                area.getHeight() - passagePx - LineFoot.HEIGHT_PX);
        double tickPx = 60 + Style.width(Figures.amount(Math.rint(top)), Style.LABEL);
        Rectangle2D inside = bars.paint(g, room, tickPx);
        double zero = bars.zeroPx();
        sideText(g, "crossed", Style.DELIVERED, area.getX() + 18, (inside.getY() + zero) / 2);
        sideText(g, "seized", Style.SEIZED, area.getX() + 18, (zero + inside.getMaxY()) / 2);
        new PassageBand(run.result().passages(), lengthKm).paint(g, inside, area.getY());
        new LineFoot(run).paint(g, inside);
    }

    private static void sideText(Graphics2D g, String text, Color colour, double x, double middle) {
        Graphics2D turned = (Graphics2D) g.create();
        turned.rotate(-Math.PI / 2, x, middle);
        Words.centre(turned, text, Style.STRONG, colour, x, middle);
        turned.dispose();
    }
}
