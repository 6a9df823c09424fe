package cordon.gui;

import cordon.engine.View.Doing;
import cordon.report.Marks;
import cordon.report.Style;
import cordon.report.Words;
import cordon.scenario.Flow;
import cordon.scenario.Mode;
import cordon.scenario.Scenario;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** What each symbol on the strip means; only what the scenario has. */
final class Legend extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int ROW_PX = 19;
    private static final int TOP_PX = 6;
    private static final double SYMBOL_X = 22;
    private static final double TEXT_X = 44;

    /** Draws a symbol about a point. */
    private interface Sign {
        void paint(Graphics2D g, double x, double y);
    }

    private record Entry(String words, Sign sign) {}

    private final transient List<Entry> entries = new ArrayList<>();

    Legend(Scenario scenario) {
        parties(scenario);
        guards(scenario);
        others(scenario);
        passages(scenario);
        barriers(scenario);
        flashes();
        setPreferredSize(new Dimension(200, TOP_PX + ROW_PX * entries.size() + 6));
    }

    private void add(String words, Sign sign) {
        entries.add(new Entry(words, sign));
    }

    private void parties(Scenario scenario) {
        PartyLooks looks = new PartyLooks(scenario.modes());
        List<String> used = scenario.flows().stream()
                .filter(flow -> flow.convoy().isEmpty())
                .flatMap(flow -> flow.modes().stream())
                .toList();
        for (int i = 0; i < scenario.modes().size(); i++) {
            Mode mode = scenario.modes().get(i);
            int index = i;
            if (used.contains(mode.id())) {
                add("party: " + mode.id().replace('-', ' '), (g, x, y) -> looks.paint(g, index, true, false, x, y));
            }
        }
        boolean outward =
                scenario.commodities().stream().anyMatch(c -> c.direction() == cordon.scenario.Direction.OUTWARD);
        if (outward) {
            add("hollow: leaves the country", (g, x, y) -> looks.paint(g, 0, false, false, x, y));
        }
        if (scenario.flows().stream().map(Flow::convoy).anyMatch(c -> c.isPresent())) {
            add("convoy", (g, x, y) -> PartyLooks.convoy(g, 3, x, y));
        }
        add("ring: guards track it", (g, x, y) -> {
            looks.paint(g, 0, true, false, x, y);
            PartyLayer.ring(g, x, y, 8);
        });
    }

    private void guards(Scenario scenario) {
        if (!scenario.guards().posts().isEmpty()) {
            add("post", (g, x, y) -> UnitLooks.paint(g, "post", Doing.READY, 1, x, y));
        }
        if (!scenario.guards().patrols().isEmpty()) {
            add("patrol; hollow: in", (g, x, y) -> {
                UnitLooks.paint(g, "patrol", Doing.OUT, 1, x - 8, y);
                UnitLooks.paint(g, "patrol", Doing.IN, 1, x + 8, y);
            });
        }
        if (!scenario.guards().teams().isEmpty()) {
            add("team; hollow: called away", (g, x, y) -> {
                UnitLooks.paint(g, "team", Doing.READY, 1, x - 8, y);
                UnitLooks.paint(g, "team", Doing.AWAY, 1, x + 8, y);
            });
        }
        add("after a track", (g, x, y) -> {
            g.setPaint(Style.GUARD);
            g.setStroke(Style.dashed(1.4));
            g.draw(new Line2D.Double(x - 14, y, x + 14, y));
        });
        if (!scenario.sensing().towers().isEmpty()) {
            add("camera tower; down", (g, x, y) -> {
                TowerLayer.paint(g, true, 1, x - 8, y);
                TowerLayer.paint(g, false, 1, x + 8, y);
            });
            add(
                    "its reach to see a person",
                    (g, x, y) -> Ink.filled(
                            g,
                            Style.circle(x, y, 8),
                            Style.translucent(Style.CAMERA, 0.2),
                            Style.translucent(Style.CAMERA, 0.6),
                            1));
        }
    }

    private void others(Scenario scenario) {
        if (!scenario.sensing().drones().isEmpty()) {
            add("drone", (g, x, y) -> DroneLayer.paint(g, 1, x, y));
        }
        if (!scenario.residents().isEmpty()) {
            add("lives there, no smuggler", (g, x, y) -> ResidentLayer.paint(g, 1, x, y));
        }
    }

    private void passages(Scenario scenario) {
        if (!scenario.gates().isEmpty()) {
            add("militia gate; full: shut", (g, x, y) -> {
                PassageLooks.gate(g, true, x - 8, y);
                PassageLooks.gate(g, false, x + 8, y);
            });
        }
        if (!scenario.crossings().isEmpty()) {
            add("official crossing", (g, x, y) -> PassageLooks.official(g, true, x, y));
        }
        if (!scenario.gates().isEmpty() || !scenario.crossings().isEmpty()) {
            add("dots: who waits there", (g, x, y) -> PassageLooks.queue(g, 5, Style.PARTY, x, y - 12, 1));
        }
        if (!scenario.places().isEmpty()) {
            add("town", (g, x, y) -> Marks.town(g, x, y));
        }
    }

    private void barriers(Scenario scenario) {
        boolean concrete = scenario.barriers().layers().stream().anyMatch(layer -> layer.wall());
        if (!scenario.barriers().sections().isEmpty()) {
            add("barrier, by its layers", (g, x, y) -> wall(g, x, y, false));
        }
        if (concrete) {
            add("with a concrete wall", (g, x, y) -> wall(g, x, y, true));
        }
        if (scenario.barriers().breachShare() > 0) {
            add("gap that a breach has left", (g, x, y) -> {
                wall(g, x, y, true);
                g.setPaint(Color.WHITE);
                g.fill(new java.awt.geom.Rectangle2D.Double(x - 3, y - 6, 6, 12));
            });
        }
    }

    private static void wall(Graphics2D g, double x, double y, boolean concrete) {
        g.setPaint(Style.barrier(concrete));
        g.setStroke(Style.barrier(concrete ? 2 : 1, true));
        g.draw(new Line2D.Double(x - 14, y, x + 14, y));
    }

    private void flashes() {
        flash("just noticed", Flash.Kind.DETECTED);
        flash("a unit meets it", Flash.Kind.MET);
        flash("just seized", Flash.Kind.SEIZED);
        flash("just turned back", Flash.Kind.TURNED_BACK);
        flash("just delivered", Flash.Kind.DELIVERED);
        flash("false alarm", Flash.Kind.NUISANCE);
    }

    private void flash(String words, Flash.Kind kind) {
        add(words, (g, x, y) -> FlashLayer.paint(g, kind, 0.15, x, y));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Ink.smooth(g);
        for (int i = 0; i < entries.size(); i++) {
            double y = TOP_PX + (i + 0.5) * ROW_PX;
            entries.get(i).sign.paint(g, SYMBOL_X, y);
            Words.left(g, entries.get(i).words, Ink.LABEL.deriveFont(12f), Style.TEXT, TEXT_X, y + 4);
        }
        g.dispose();
    }
}
