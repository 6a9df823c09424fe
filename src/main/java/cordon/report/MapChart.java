package cordon.report;

import cordon.frontier.LonLat;
import cordon.measures.RunResult.Seizure;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The frontier from above: what stands there, where parties crossed and where they were caught. */
final class MapChart implements Chart {
    private static final double KEY_PX = 70;
    private static final double AIR_X = 70;
    private static final double AIR_Y = 105;
    private static final double AXIS_LEFT_PX = 100;
    private static final double AXIS_BELOW_PX = 46;
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
        MapPlan plan = plan(map);
        Labels labels = new Labels(plan.frame());
        Shape before = g.getClip();
        g.clip(plan.frame());
        MapLayers layers = new MapLayers(run, seizures, plan, g);
        MapGround ground = new MapGround(run, plan, g, labels);
        ground.rivers();
        layers.crossings();
        layers.line();
        layers.walls(run.end());
        layers.towers(labels);
        g.setClip(before);
        if (plan instanceof GeoPlan geo) {
            MapFurniture.scaleAndNorth(g, geo, labels);
        } else {
            axes(g, plan);
        }
        MapFurniture.synthetic(g, plan.frame(), labels);
        layers.avoid(labels);
        layers.seizures(labels);
        ground.towns();
        layers.passages(labels);
        ground.townNames();
        layers.passageNames(labels);
        ground.countries();
        ground.riverNames();
        new MapKey(run, layers, g).paint(area.getX(), area.getMaxY() - KEY_PX + 30, area.getWidth());
    }

    private MapPlan plan(Rectangle2D map) {
        if (run.frontier().hasGeography()) {
            return new GeoPlan(run.frontier(), seizurePlaces, map, AIR_X, AIR_Y);
        }
        Rectangle2D inside = new Rectangle2D.Double(
                map.getX() + AXIS_LEFT_PX,
                map.getY(),
                map.getWidth() - AXIS_LEFT_PX - 40,
                map.getHeight() - AXIS_BELOW_PX);
        return new StripPlan(run.frontier().lengthKm(), run.scenario().grid().depthKm(), inside);
    }

    private void axes(Graphics2D g, MapPlan plan) {
        Rectangle2D frame = plan.frame();
        double lengthKm = run.frontier().lengthKm();
        double step = Figures.step(lengthKm, 12);
        for (double km = 0; km <= lengthKm * (1 + 1e-9); km += step) {
            double x = plan.at(km, 0).getX();
            Words.centre(g, Figures.amount(km) + " km", Style.LABEL, Style.MUTED, x, frame.getMaxY() + 34);
        }
        double depth = run.scenario().grid().depthKm();
        double across = Figures.step(2 * depth, 4);
        for (double off = -across * Math.floor(depth / across); off <= depth; off += across) {
            double y = plan.at(0, off).getY();
            g.setPaint(Style.GRID);
            g.setStroke(Style.solid(1.2));
            g.draw(new Line2D.Double(frame.getX(), y, frame.getMaxX(), y));
            Words.right(
                    g,
                    Figures.amount(off) + " km",
                    Style.LABEL,
                    Style.MUTED,
                    frame.getX() - 10,
                    Math.max(frame.getY() + 16, Math.min(frame.getMaxY(), y + 8)));
        }
    }
}
