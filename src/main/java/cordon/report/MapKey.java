package cordon.report;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The key under a map: only what is on it. */
final class MapKey {
    private static final double SYMBOL_PX = 40;
    private static final double GAP_PX = 30;
    private static final double ROW_PX = 34;

    /** A symbol drawn around a point, and what it means. */
    private record Entry(double symbolPx, String text, Symbol symbol) {}

    /** Draws a symbol around a point. */
    private interface Symbol {
        void paint(double x, double y);
    }

    private final RunView run;
    private final MapLayers layers;
    private final Graphics2D g;

    MapKey(RunView run, MapLayers layers, Graphics2D g) {
        this.run = run;
        this.layers = layers;
        this.g = g;
    }

    void paint(double left, double firstRow, double width) {
        double x = left;
        double y = firstRow;
        for (Entry entry : entries()) {
            double needed = entry.symbolPx() + 8 + Style.width(entry.text(), Style.SMALL);
            if (x > left && x + needed > left + width) {
                x = left;
                y += ROW_PX;
            }
            entry.symbol().paint(x + entry.symbolPx() / 2, y - 7);
            Words.left(g, entry.text(), Style.SMALL, Style.TEXT, x + entry.symbolPx() + 8, y);
            x += needed + GAP_PX;
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(SYMBOL_PX, "border", (x, y) -> {
            g.setPaint(Style.CIVILIAN);
            g.setStroke(Style.solid(3));
            g.draw(new Line2D.Double(x - 18, y, x + 18, y));
        }));
        walls(entries);
        if (!run.scenario().sensing().towers().isEmpty()) {
            entries.add(new Entry(18, "camera towers", (x, y) -> Marks.tower(g, x, y, 8)));
        }
        if (run.result().passages().stream().anyMatch(row -> !row.official())) {
            entries.add(new Entry(20, "militia gate", (x, y) -> Marks.gate(g, x, y, 9)));
        }
        if (run.result().passages().stream().anyMatch(row -> row.official())) {
            entries.add(new Entry(20, "official crossing", (x, y) -> Marks.official(g, x, y, 9)));
        }
        crossings(entries);
        seizures(entries);
        return entries;
    }

    private void walls(List<Entry> entries) {
        List<Wall> walls = Wall.at(run.end(), run.scenario());
        wall(entries, walls.stream().filter(w -> w.built() && w.concrete()).toList(), "concrete wall");
        wall(entries, walls.stream().filter(w -> w.built() && !w.concrete()).toList(), "other barrier");
        wall(entries, walls.stream().filter(w -> !w.built()).toList(), "not yet built");
    }

    private void wall(List<Entry> entries, List<Wall> walls, String text) {
        if (!walls.isEmpty()) {
            Wall wall = walls.get(0);
            entries.add(new Entry(SYMBOL_PX, text, (x, y) -> {
                g.setPaint(Style.barrier(wall.concrete()));
                g.setStroke(Style.barrier(wall.layers(), wall.built()));
                g.draw(new Line2D.Double(x - 18, y, x + 18, y));
            }));
        }
    }

    private void crossings(List<Entry> entries) {
        long most = layers.mostCrossings();
        if (most > 0) {
            long shown = most < 3 ? most : (long) Figures.roundDown(most * 22.0 / 52);
            String text = Figures.count(shown) + (shown == 1 ? " crossing" : " crossings") + " in the open per "
                    + Figures.amount(layers.markKm()) + " km";
            entries.add(new Entry(10, text, (x, y) -> {
                double half = layers.markPx(shown) / 2;
                g.setPaint(Style.PARTY);
                g.setStroke(layers.markStroke());
                g.draw(new Line2D.Double(x, y - half, x, y + half));
            }));
        }
    }

    private void seizures(List<Entry> entries) {
        if (layers.hasSeizures()) {
            double usd = layers.largestUsd() > 0 ? Figures.roundDown(layers.largestUsd() / 4) : 0;
            double r = layers.radius(usd);
            String text = usd > 0 ? "seizure of " + Figures.compact(usd) + " USD (area by value)" : "seizure";
            entries.add(new Entry(2 * r + 4, text, (x, y) -> Marks.seizure(g, x, y, r)));
        }
    }
}
