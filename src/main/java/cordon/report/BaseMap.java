package cordon.report;

import cordon.frontier.LonLat;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What every map on a sheet has, the true line or, for a line without geography, the strip: rivers, line, barriers, towns, gates, names,
 * scale and that positions are synthetic.
 *
 * @param run what is drawn, at its end
 * @param places further places that must be on the map
 * @param towers whether camera towers are drawn
 */
record BaseMap(RunView run, List<LonLat> places, boolean towers) {
    private static final double AIR_X = 70;
    private static final double AIR_Y = 105;
    private static final double AXIS_LEFT_PX = 100;
    private static final double AXIS_BELOW_PX = 46;

    /** Something that only one map has. */
    @FunctionalInterface
    interface Layer {
        /** Draws it; names keep off what it blocks. */
        void paint(MapLayers layers, MapPlan plan, Labels labels);
    }

    /**
     * Draws the map into a box.
     *
     * @param below drawn before the line
     * @param above drawn on line and barriers, before towns and names
     * @return the layers that were drawn
     */
    MapLayers paint(Graphics2D g, Rectangle2D box, Layer below, Layer above) {
        MapPlan plan = plan(box);
        Labels labels = new Labels(plan.frame());
        Shape before = g.getClip();
        g.clip(plan.frame());
        MapLayers layers = new MapLayers(run, run.seizures(), plan, g);
        MapGround ground = new MapGround(run, plan, g, labels);
        ground.rivers();
        below.paint(layers, plan, labels);
        layers.line();
        layers.walls(run.end());
        if (towers) {
            layers.towers(labels);
        }
        g.setClip(before);
        if (plan instanceof GeoPlan geo) {
            MapFurniture.scaleAndNorth(g, geo, labels);
        } else {
            axes(g, plan);
        }
        MapFurniture.synthetic(g, plan.frame(), labels);
        layers.avoid(labels);
        above.paint(layers, plan, labels);
        ground.towns();
        layers.passages(labels);
        ground.townNames();
        layers.passageNames(labels);
        ground.countries();
        ground.riverNames();
        return layers;
    }

    private MapPlan plan(Rectangle2D box) {
        if (run.frontier().hasGeography()) {
            return new GeoPlan(run.frontier(), places, box, AIR_X, AIR_Y);
        }
        Rectangle2D inside = new Rectangle2D.Double(
                box.getX() + AXIS_LEFT_PX,
                box.getY(),
                box.getWidth() - AXIS_LEFT_PX - 40,
                box.getHeight() - AXIS_BELOW_PX);
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
