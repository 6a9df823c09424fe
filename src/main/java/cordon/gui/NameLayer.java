package cordon.gui;

import cordon.engine.View.PassageAt;
import cordon.frontier.Frontier;
import cordon.report.Labels;
import cordon.report.Style;
import cordon.report.Town;
import cordon.report.Words;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names of towns beside them, and of gates and crossings on the neighbour's side of the line, as far as there is room. */
final class NameLayer implements Layer {
    private static final double HEIGHT_PX = 15;
    private static final double SYMBOL_PX = 9;
    private static final double FIRST_ROW_PX = 16;
    private static final int ROWS = 5;
    private static final double LAST_PX = 18;

    private final List<Town> towns;

    NameLayer(Scenario scenario, Frontier frontier) {
        towns = Town.of(scenario, frontier);
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        Labels labels = new Labels(new Rectangle2D.Double(0, 0, view.widthPx(), view.heightPx() - LAST_PX));
        labels.block(new Rectangle2D.Double(0, view.y(0) - SYMBOL_PX, view.widthPx(), 2 * SYMBOL_PX));
        List<Town> seen = towns.stream()
                .filter(town -> view.sees(town.km(), town.offsetKm(), 0))
                .toList();
        for (Town town : seen) {
            double x = view.x(town.km());
            double y = view.y(town.offsetKm());
            labels.block(new Rectangle2D.Double(x - SYMBOL_PX, y - SYMBOL_PX, 2 * SYMBOL_PX, 2 * SYMBOL_PX));
        }
        passages(g, now, view, labels, true);
        for (Town town : seen) {
            Point2D at = new Point2D.Double(view.x(town.km()), view.y(town.offsetKm()));
            labels.place(Labels.around(at, width(town.name()), HEIGHT_PX, SYMBOL_PX), 0.3)
                    .ifPresent(box -> write(g, town.name(), box));
        }
        passages(g, now, view, labels, false);
    }

    private static void passages(Graphics2D g, Snapshot now, Viewport view, Labels labels, boolean official) {
        for (PassageAt passage : now.passages()) {
            if (passage.official() == official && view.sees(passage.km(), 0, 0)) {
                String name = passage.name().isBlank() ? passage.id() : passage.name();
                below(g, passage.open() ? name : name + " (shut)", view.x(passage.km()), view.y(0), labels);
            }
        }
    }

    private static void below(Graphics2D g, String name, double x, double y, Labels labels) {
        labels.place(Labels.inRows(x, y + FIRST_ROW_PX, HEIGHT_PX + 2, ROWS, width(name), HEIGHT_PX), 1)
                .ifPresent(box -> {
                    g.setPaint(Style.MUTED);
                    g.setStroke(Style.solid(0.8));
                    double foot = Math.max(box.getX() + 3, Math.min(box.getMaxX() - 3, x));
                    g.draw(new Line2D.Double(x, y + SYMBOL_PX, foot, box.getY()));
                    write(g, name, box);
                });
    }

    private static double width(String name) {
        return Style.width(name, Ink.LABEL) + 6;
    }

    private static void write(Graphics2D g, String name, Rectangle2D box) {
        g.setPaint(Style.translucent(Color.WHITE, 0.8));
        g.fill(box);
        Words.left(g, name, Ink.LABEL, Style.TEXT, box.getX() + 3, box.getMaxY() - 4);
    }
}
