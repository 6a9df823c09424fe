package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.GeoPlan;
import cordon.report.LiveMap;
import cordon.report.Wall;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.LongSupplier;

/** The map as a picture: paper with what stands still, and over it what moves. */
final class MapPicture {
    /** Pixels of the window for each of the sheets that the report draws. */
    static final double SHEET = 0.5;

    private final LiveMap map;
    private final MapGlass glass;
    private MapPaper paper;

    /** A map of a stage that has geography; flashes fade by this clock. */
    MapPicture(Stage stage, RunResult result, Layers layers, LongSupplier clock) {
        map = new LiveMap(stage.scenario(), stage.frontier(), result);
        glass = new MapGlass(stage.scenario(), stage.frontier().lengthKm(), layers, clock);
    }

    /** From now on drawn as an answer tells it. */
    void through(Answer answer) {
        glass.through(answer);
    }

    /** The whole line in a picture of this size. */
    static GeoPlan whole(Stage stage, double width, double height) {
        return LiveMap.whole(stage.frontier(), width / SHEET, height / SHEET);
    }

    /** Draws all into a picture as large as the plan's frame; paper is made once for each view and state of the barriers. */
    void paint(Graphics2D g, Snapshot now, GeoPlan plan) {
        double perPixel = g.getTransform().getScaleX();
        if (paper == null || !paper.shows(plan, Wall.at(now.date(), now.scenario()), perPixel)) {
            paper = paper(now, plan, perPixel);
        }
        paint(g, paper, now, plan);
    }

    /** Draws what moves over paper that is there, be it of another view. */
    void paint(Graphics2D g, MapPaper ready, Snapshot now, GeoPlan plan) {
        Ink.smooth(g);
        g.setPaint(Ink.AROUND);
        Rectangle2D frame = plan.frame();
        g.fill(new Rectangle2D.Double(0, 0, frame.getWidth() * SHEET, frame.getHeight() * SHEET));
        if (ready != null) {
            ready.lay(g, plan);
        }
        glass.paint(g, now, plan);
    }

    /** Draws what stands still; takes a while where the line is long and much of it is seen. */
    MapPaper paper(Snapshot now, GeoPlan plan, double perPixel) {
        Rectangle2D frame = plan.frame();
        BufferedImage image = Painted.image(
                (int) Math.ceil(frame.getWidth() * SHEET), (int) Math.ceil(frame.getHeight() * SHEET), perPixel, g -> {
                    Ink.smooth(g);
                    g.setPaint(Ink.AROUND);
                    g.scale(SHEET, SHEET);
                    g.fill(frame);
                    map.paint(g, plan, now.date());
                });
        return new MapPaper(image, plan, Wall.at(now.date(), now.scenario()), perPixel);
    }
}
