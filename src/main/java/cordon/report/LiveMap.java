package cordon.report;

import cordon.frontier.Frontier;
import cordon.measures.RunResult;
import cordon.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The map of the report under a run that goes on: what stands still on it. Symbols and letters are those of the sheets; on a screen it is drawn
 * at half that size.
 */
public final class LiveMap {
    private static final double AIR_X = 90;
    private static final double AIR_Y = 90;

    private final RunView run;

    /**
     * A map of a frontier that lies somewhere on the earth.
     *
     * @param result names gates and crossings
     */
    public LiveMap(Scenario scenario, Frontier frontier, RunResult result) {
        run = new RunView(scenario, frontier, result);
    }

    /** The whole line on a page of this size in pixels of the sheets, turned so that the line fills it. */
    public static GeoPlan whole(Frontier frontier, double width, double height) {
        return new GeoPlan(frontier, List.of(), new Rectangle2D.Double(0, 0, width, height), AIR_X, AIR_Y);
    }

    /** Rivers, line, barriers as they stand at a time, towns, gates and crossings, and all names. */
    public void paint(Graphics2D g, GeoPlan plan, LocalDateTime time) {
        Rectangle2D frame = plan.frame();
        Shape before = g.getClip();
        g.clip(frame);
        Labels labels =
                new Labels(new Rectangle2D.Double(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
        MapLayers layers = new MapLayers(run, List.of(), plan, g);
        MapGround ground = new MapGround(run, plan, g, labels);
        ground.rivers();
        layers.line();
        layers.walls(time);
        MapFurniture.scaleAndNorth(g, plan, labels);
        MapFurniture.synthetic(g, frame, labels);
        layers.avoid(labels);
        ground.towns();
        layers.passages(labels);
        ground.townNames();
        layers.passageNames(labels);
        ground.countries();
        ground.riverNames();
        g.setClip(before);
    }

    /** Says in the corner that positions are synthetic. */
    public static void synthetic(Graphics2D g, GeoPlan plan) {
        MapFurniture.synthetic(g, plan.frame(), new Labels(plan.frame()));
    }

    /** Where gates and crossings at these chainages are drawn: moved along the line as far as their neighbours need room. */
    public static List<Point2D> passages(GeoPlan plan, List<Double> kms, double lengthKm) {
        double[] wanted = kms.stream().mapToDouble(Double::doubleValue).toArray();
        return MapLayers.passages(plan, wanted, lengthKm);
    }
}
