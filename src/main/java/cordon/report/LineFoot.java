package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;

/**
 * What stands below every picture along the line: chainage, walls, towns, and which end is which.
 *
 * @param run whose line it is, at its end
 */
record LineFoot(RunView run) {
    /** Room for the chainage. */
    static final double AXIS_PX = 34;

    private static final double WALL_PX = 26;
    private static final double ROW_PX = 27;
    private static final int TOWN_ROWS = 3;

    /** Room below the chainage. */
    static final double HEIGHT_PX = WALL_PX + TOWN_ROWS * ROW_PX;

    /** About how many marks of chainage a whole sheet has room for. */
    static final int MOST_TICKS = 12;

    /** An axis along a line of this length, with about so many marks at most. */
    static NumberAxis axis(double lengthKm, int mostTicks) {
        NumberAxis x = Axes.numbers(0, lengthKm, Figures.step(lengthKm, mostTicks), km -> Figures.amount(km) + " km");
        x.setAxisLineVisible(true);
        x.setAxisLinePaint(Style.MUTED);
        return x;
    }

    /** Draws it below the inside of a plot. */
    void paint(Graphics2D g, Rectangle2D inside) {
        walls(g, inside, inside.getMaxY() + AXIS_PX + 10);
        towns(g, inside, inside.getMaxY() + AXIS_PX + WALL_PX);
    }

    private double px(Rectangle2D inside, double km) {
        return inside.getX() + inside.getWidth() * km / run.frontier().lengthKm();
    }

    private void walls(Graphics2D g, Rectangle2D inside, double y) {
        for (Wall wall : Wall.at(run.end(), run.scenario())) {
            g.setPaint(Style.barrier(wall.concrete()));
            g.setStroke(Style.barrier(wall.layers(), wall.built()));
            double end = Math.min(wall.toKm(), run.frontier().lengthKm());
            g.draw(new Line2D.Double(px(inside, wall.fromKm()), y, px(inside, end), y));
        }
    }

    private void towns(Graphics2D g, Rectangle2D inside, double top) {
        Labels labels = new Labels(new Rectangle2D.Double(0, top - 5, Sheet.WIDTH, TOWN_ROWS * ROW_PX + 10));
        ends(g, inside, top + TOWN_ROWS * ROW_PX - 8, labels);
        for (Town town : Town.near(run)) {
            double x = px(inside, town.km());
            double width = Style.width(town.name(), Style.LABEL) + 14;
            labels.place(Labels.inRows(x, top, ROW_PX, TOWN_ROWS, width, ROW_PX - 2), 1)
                    .ifPresent(box -> {
                        g.setPaint(Style.MUTED);
                        g.fill(Style.triangle(x, top - 4, 5));
                        Words.left(g, town.name(), Style.LABEL, Style.TEXT, box.getX() + 7, box.getMaxY() - 6);
                    });
        }
    }

    /** Says which end is which. */
    private void ends(Graphics2D g, Rectangle2D inside, double baseline, Labels labels) {
        if (!run.frontier().hasGeography()) {
            return;
        }
        Compass compass = Compass.of(run.frontier());
        String right = compass.end() + " end";
        Words.left(g, compass.start() + " end", Style.SMALL, Style.MUTED, inside.getX(), baseline);
        Words.right(g, right, Style.SMALL, Style.MUTED, inside.getMaxX(), baseline);
        labels.block(new Rectangle2D.Double(inside.getX(), baseline - 18, 160, 24));
        labels.block(new Rectangle2D.Double(inside.getMaxX() - 160, baseline - 18, 160, 24));
    }
}
