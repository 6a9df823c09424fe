package cordon.gui;

import cordon.frontier.Frontier;
import cordon.report.Style;
import cordon.report.Words;
import cordon.scenario.Scenario;
import cordon.scenario.Terrain;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** Terrain, rivers and roads, and the names of the two countries. */
final class GroundLayer implements Layer {
    private static final double THINNEST_PX = 1.6;

    private final String guarded;
    private final String neighbour;

    GroundLayer(Frontier frontier) {
        guarded = spaced(frontier.guarded());
        neighbour = spaced(frontier.neighbour());
    }

    private static String spaced(String name) {
        return String.join(" ", name.toUpperCase(Locale.ROOT).split(""));
    }

    @Override
    public void paint(Graphics2D g, Snapshot now, Viewport view) {
        terrain(g, now.scenario(), view);
        Words.left(g, guarded, Ink.COUNTRY, Style.FAINT, 12, 22);
        Words.left(g, neighbour, Ink.COUNTRY, Style.FAINT, 12, view.heightPx() - 24);
    }

    /** The ground of a scenario as far as the viewport shows it. */
    static void terrain(Graphics2D g, Scenario scenario, Viewport view) {
        Terrain terrain = scenario.terrain();
        g.setPaint(terrain.base().isEmpty() ? Ink.GROUND : colour(terrain, terrain.base()));
        g.fill(view.strip());
        Shape clip = g.getClip();
        g.clip(view.strip());
        for (Terrain.Feature feature : terrain.features()) {
            g.setPaint(colour(terrain, feature.terrain()));
            feature.band().ifPresent(band -> g.fill(view.transform().createTransformedShape(box(band))));
            feature.disc().ifPresent(disc -> g.fill(view.transform().createTransformedShape(round(disc))));
            feature.line().ifPresent(course -> course(g, course, view));
        }
        g.setClip(clip);
    }

    private static Color colour(Terrain terrain, String id) {
        return Style.terrain(Scenario.find(terrain.classes(), id).look());
    }

    private static Shape box(Terrain.Band band) {
        return new Rectangle2D.Double(
                band.fromKm(),
                band.fromOffsetKm(),
                band.toKm() - band.fromKm(),
                band.toOffsetKm() - band.fromOffsetKm());
    }

    private static Shape round(Terrain.Disc disc) {
        double r = disc.radiusKm();
        return new Ellipse2D.Double(disc.km() - r, disc.offsetKm() - r, 2 * r, 2 * r);
    }

    /** As wide as it is, or as narrow as can be seen. */
    private static void course(Graphics2D g, Terrain.Course course, Viewport view) {
        Path2D path = new Path2D.Double();
        for (List<Double> point : course.points()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.get(0), point.get(1));
            } else {
                path.lineTo(point.get(0), point.get(1));
            }
        }
        AffineTransform transform = view.transform();
        float km = (float) course.widthKm();
        if (km * view.pxPerKm() < THINNEST_PX) {
            g.setStroke(Style.solid(THINNEST_PX));
            g.draw(transform.createTransformedShape(path));
        } else {
            Shape wide = new BasicStroke(km, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
            g.fill(transform.createTransformedShape(wide));
        }
    }
}
