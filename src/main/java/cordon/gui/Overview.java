package cordon.gui;

import cordon.engine.Stage;
import cordon.measures.RunResult;
import cordon.report.Against;
import cordon.report.Chart;
import cordon.report.LiveCharts;
import cordon.report.LiveRun;
import cordon.report.Style;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** The window without its buttons as one picture: title and time, ribbon, strip with legend, charts. */
final class Overview {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 690;
    private static final int HEAD_PX = 34;
    private static final int RIBBON_PX = 50;
    private static final int CHARTS_PX = 196;
    private static final int SIDE_PX = 214;
    private static final double RIBBON_AIR_PX = 12;
    private static final double RIBBON_BAND_PX = 30;

    private Overview() {}

    /** Draws a run as it is now; flashes are left out, as they say nothing in a picture that stands still. */
    static BufferedImage picture(Stage stage, Watch watch, Against against, List<LiveCharts> kinds, double perPixel) {
        Snapshot now = watch.snapshot().withoutFlashes();
        RunResult result = watch.result();
        LiveRun run = new LiveRun(stage.scenario(), stage.frontier(), result, watch.course(result), against);
        return Painted.image(WIDTH, HEIGHT, perPixel, g -> {
            g.setPaint(Color.WHITE);
            g.fillRect(0, 0, WIDTH, HEIGHT);
            Ink.smooth(g);
            Scene.head(g, now, stage.scenario().title(), WIDTH);
            above(g, stage, now);
            charts(g, kinds.stream().map(kind -> kind.of(run)).toList());
        });
    }

    private static void above(Graphics2D g, Stage stage, Snapshot now) {
        int high = HEIGHT - HEAD_PX - RIBBON_PX - CHARTS_PX;
        Viewport view = StripView.first(stage, WIDTH - SIDE_PX, high);
        AffineTransform before = g.getTransform();
        g.translate(RIBBON_AIR_PX, HEAD_PX);
        Ribbon.paint(
                g,
                now,
                Viewport.whole(view.lengthKm(), view.depthKm(), WIDTH - 2 * RIBBON_AIR_PX, RIBBON_BAND_PX),
                view);
        g.setTransform(before);
        g.translate(0, HEAD_PX + RIBBON_PX);
        Graphics2D strip = (Graphics2D) g.create(0, 0, WIDTH - SIDE_PX, high);
        StripView.paint(strip, new Layers(stage), now, view);
        strip.dispose();
        Legend legend = new Legend(stage.scenario());
        legend.setSize(SIDE_PX, high);
        Graphics2D side = (Graphics2D) g.create(WIDTH - SIDE_PX, 0, SIDE_PX, high);
        legend.paint(side);
        side.dispose();
        g.setTransform(before);
    }

    private static void charts(Graphics2D g, List<Chart> charts) {
        int wide = WIDTH / charts.size();
        int top = HEIGHT - CHARTS_PX;
        for (int i = 0; i < charts.size(); i++) {
            Graphics2D own = (Graphics2D) g.create(i * wide, top, wide, CHARTS_PX);
            ChartView.paint(own, charts.get(i), wide, CHARTS_PX);
            own.dispose();
        }
        g.setPaint(Style.GRID);
        g.fillRect(0, top, WIDTH, 1);
        for (int i = 1; i < charts.size(); i++) {
            g.fillRect(i * wide, top, 1, CHARTS_PX);
        }
    }
}
