package cordon.gui;

import cordon.frontier.Frontier;
import cordon.report.Labels;
import cordon.report.Marks;
import cordon.report.Style;
import cordon.report.Town;
import cordon.report.Words;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Towns with their names, as far as there is room for them. */
final class PlaceLayer implements Layer {
    private final List<Town> towns;

    PlaceLayer(Scenario scenario, Frontier frontier) {
        towns = Town.of(scenario, frontier);
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        Labels labels = new Labels(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx()));
        for (Town town : towns) {
            if (view.sees(town.km(), town.offsetKm(), 0)) {
                Point2D at = new Point2D.Double(view.x(town.km()), view.y(town.offsetKm()));
                Marks.town(g, at.getX(), at.getY());
                name(g, labels, town.name(), at, Style.TEXT);
            }
        }
    }

    /** Writes a name beside a point on a pale ground, if there is room. */
    static void name(Graphics2D g, Labels labels, String name, Point2D at, Color colour) {
        double width = Style.width(name, Ink.LABEL) + 6;
        labels.place(Labels.around(at, width, 15, 10), 0.3).ifPresent(box -> {
            g.setPaint(Style.translucent(Color.WHITE, 0.75));
            g.fill(box);
            Words.left(g, name, Ink.LABEL, colour, box.getX() + 3, box.getMaxY() - 4);
        });
    }
}
