package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.GeoPlan;
import cordon.report.Style;
import cordon.report.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What a film shows: a band with title and time, and below it the strip or the map. Of one thread. */
final class Scene {
    private static final int HEAD_PX = 30;
    private static final double CLOCK_PX = 430;
    private static final String SYNTHETIC = "positions synthetic · one possible run";

    /** Draws a snapshot below the band. */
    private interface Below {
        void paint(Graphics2D g, Snapshot now, Belief belief);
    }

    private final String title;
    private final int width;
    private final int height;
    private final FilmTime time;
    private Below below;
    private final Sight sight;
    private double nowMin;

    private Scene(Stage stage, double width, double height, FilmTime time, Sight sight) {
        this.title = stage.scenario().title();
        this.width = (int) Math.ceil(width);
        this.height = (int) Math.ceil(height);
        this.time = time;
        this.sight = sight;
    }

    /** The strip as a viewport shows it to these eyes, with the same layers as others. */
    static Scene strip(Stage stage, Viewport view, Layers like, FilmTime time, Sight sight) {
        Scene scene = new Scene(stage, view.widthPx(), view.heightPx(), time, sight);
        Layers layers = new Layers(stage, scene::nanos);
        layers.showAs(like);
        scene.below = (g, now, belief) -> {
            layers.upon(belief == null ? null : new BeliefLayer(belief));
            StripView.paint(g, layers, now, view);
            if (belief != null) {
                BeliefLayer.key(g, view.widthPx(), view.heightPx());
            }
        };
        return scene;
    }

    /** The map as a plan shows it to these eyes. */
    static Scene map(Stage stage, RunResult result, GeoPlan plan, Layers like, FilmTime time, Sight sight) {
        Scene scene = new Scene(
                stage,
                plan.frame().getWidth() * MapPicture.SHEET,
                plan.frame().getHeight() * MapPicture.SHEET,
                time,
                sight);
        Layers layers = new Layers(stage, scene::nanos);
        layers.showAs(like);
        MapPicture map = new MapPicture(stage, result, layers, scene::nanos);
        scene.below = (g, now, belief) -> {
            map.through(new Answer(new Asked(null, sight), null, belief));
            map.paint(g, now, plan);
        };
        return scene;
    }

    private long nanos() {
        return time.nanos(nowMin);
    }

    /** The time of the film that this is a scene of. */
    FilmTime time() {
        return time;
    }

    /** Through whose eyes it is seen. */
    Sight sight() {
        return sight;
    }

    /** A picture of what the eyes see of a snapshot, and of what they believe, which is null unless they are a smuggler's. */
    BufferedImage picture(Snapshot truth, Belief belief) {
        Snapshot now = Seen.by(sight, truth);
        nowMin = now.nowMin();
        return Painted.image(width, height + HEAD_PX, 1, g -> {
            Ink.smooth(g);
            head(g, now, title, width);
            AffineTransform before = g.getTransform();
            g.translate(0, HEAD_PX);
            g.clipRect(0, 0, width, height);
            below.paint(g, now, belief);
            g.setTransform(before);
        });
    }

    /** Title at the left, time and weather at the right. */
    static void head(Graphics2D g, Snapshot now, String title, double width) {
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, (int) Math.ceil(width), HEAD_PX);
        var font = Ink.STRONG.deriveFont(14f);
        String name = Words.fit(title, font, width - CLOCK_PX);
        Words.left(g, name, font, Style.TEXT, 10, 20);
        double left = 10 + Style.width(name, font) + 14;
        if (left + Style.width(SYNTHETIC, Ink.LABEL) < width - CLOCK_PX + 80) {
            Words.left(g, SYNTHETIC, Ink.LABEL, Style.MUTED, left, 20);
        }
        Clock.paint(g, now, width, HEAD_PX);
    }
}
