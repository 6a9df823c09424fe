package cordon.gui;

import cordon.frontier.Frontier;
import cordon.report.Marks;
import cordon.report.Town;
import cordon.scenario.Scenario;
import java.awt.Graphics2D;
import java.util.List;

/** Towns, villages and bases. */
final class PlaceLayer implements Layer {
    private final List<Town> towns;

    PlaceLayer(Scenario scenario, Frontier frontier) {
        towns = Town.of(scenario, frontier);
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        for (Town town : towns) {
            if (view.sees(town.km(), town.offsetKm(), 0)) {
                Marks.town(g, view.x(town.km()), view.y(town.offsetKm()));
            }
        }
    }
}
