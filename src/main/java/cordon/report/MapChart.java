package cordon.report;

import cordon.frontier.LonLat;
import cordon.measures.RunResult.Seizure;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The frontier from above: what stands there, where parties crossed and where they were caught. */
final class MapChart implements Chart {
    private static final double KEY_PX = 70;
    private static final double CLUSTER_KM = 50;

    private final RunView run;
    private final List<Seizure> seizures;
    private final List<LonLat> seizurePlaces;

    MapChart(RunView run) {
        this.run = run;
        seizures = run.seizures();
        seizurePlaces = run.frontier().hasGeography()
                ? seizures.stream()
                        .map(i -> run.frontier().toLonLat(i.km(), i.offsetKm()))
                        .toList()
                : List.of();
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String title() {
        long crossed = run.result().unseizedPassages();
        String days = Figures.count(run.days()) + " days";
        if (seizures.isEmpty()) {
            return crossed == 0
                    ? "Nobody crossed and nothing was seized in " + days
                    : "No seizures in " + days + ", and " + Figures.count(crossed)
                            + (crossed == 1 ? " crossing" : " crossings") + " of the line";
        }
        boolean priced = RunView.usd(seizures.get(0).valueUsd()) > 0;
        double reach = Math.min(CLUSTER_KM, run.frontier().lengthKm() / 5);
        Cluster best = Cluster.of(seizures, priced ? i -> RunView.usd(i.valueUsd()) : i -> 1, reach);
        return Figures.percent(best.share()) + " of the " + (priced ? "value seized" : "seizures") + " was taken on "
                + Figures.amount(reach) + " km " + Town.nearest(run, best.fromKm() + reach / 2);
    }

    @Override
    public String subtitle() {
        return run.subtitle("Where parties crossed and where they were seized");
    }

    @Override
    public String note() {
        String most = seizures.size() > MapLayers.MOST_CIRCLES
                ? "The " + Figures.count(MapLayers.MOST_CIRCLES) + " largest of " + Figures.count(seizures.size())
                        + " seizures are drawn. "
                : "";
        return "Positions are synthetic: towers, barriers, gates and incidents lie where the model puts them, not where"
                + " any source does. " + most + run.source();
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        Rectangle2D map = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - KEY_PX);
        MapLayers layers = new BaseMap(run, seizurePlaces, true)
                .paint(
                        g,
                        map,
                        (drawn, plan, labels) -> drawn.crossings(),
                        (drawn, plan, labels) -> drawn.seizures(labels));
        new MapKey(run, layers, g).paint(area.getX(), area.getMaxY() - KEY_PX + 30, area.getWidth());
    }
}
