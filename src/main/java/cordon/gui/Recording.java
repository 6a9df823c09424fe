package cordon.gui;

import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.report.Against;
import cordon.report.LiveCharts;
import cordon.scenario.TimedScenario;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/** Films and pictures of a run without a window: it needs no screen, and the same scenario gives the same file. */
public final class Recording {
    private static final double TICK_MIN = 0.5;
    private static final double MINUTES_AN_HOUR = 60;
    private static final double PER_PIXEL = 2;
    private static final int WIDTH = 960;
    private static final int STRIP_HEIGHT = 360;
    private static final int MAP_HEIGHT = 600;

    private final BorderGui run;
    private final Stage stage;

    private final Supplier<Against> against;
    private final List<LiveCharts> charts;

    /** A recording of a scenario from the start of the count on. */
    public Recording(TimedScenario scenario) {
        this(scenario, () -> Against.NOTHING, ChartRow.FIRST);
    }

    /**
     * A recording of a lesson whose button is pressed at the start of the count, beside what would have been without it.
     *
     * @param settings assignments to the tutorial
     * @throws cordon.scenario.ConfigException with every problem that could be found
     */
    public static Recording ofLesson(String id, List<String> settings) {
        Lesson lesson = Lessons.of(id).orElseThrow();
        Draft untreated = lesson.draft(settings);
        return new Recording(lesson.treated(untreated).read(), () -> lesson.against(untreated), lesson.charts());
    }

    private Recording(TimedScenario scenario, Supplier<Against> against, List<LiveCharts> charts) {
        this.against = against;
        this.charts = charts;
        TimedScenario fine =
                scenario.withTick(Math.min(TICK_MIN, scenario.start().period().tickMin()));
        stage = Stage.of(fine);
        run = BorderGui.of(fine, stage, EventSink.none());
    }

    /** Whether there is a map to film. */
    public boolean hasMap() {
        return stage.frontier().hasGeography();
    }

    /** Most hours that a film of so many simulated minutes a picture can show. */
    public static double mostHours(double everyMin) {
        return FilmTime.MOST * everyMin / MINUTES_AN_HOUR;
    }

    /**
     * Writes an animated GIF of the first hours, whole or not at all.
     *
     * @param everyMin simulated minutes from one picture to the next
     * @param map the map instead of the strip
     * @param progress told the share that is done
     * @throws IOException if it cannot be written
     */
    public void film(Path file, double hours, double everyMin, boolean map, DoubleConsumer progress)
            throws IOException {
        FilmTime time = new FilmTime(everyMin);
        run.start();
        run.watch().filmWith(time);
        Scene scene = scene(time, map);
        try (Gif gif = new Gif(file, FilmTime.HUNDREDTHS)) {
            long pictures = Math.min(FilmTime.MOST, (long) Math.ceil(hours * MINUTES_AN_HOUR / everyMin));
            for (int i = 0; i < pictures && goOnTo(i * everyMin); i++) {
                Snapshot now = run.watch().filmed();
                gif.add(scene.picture(now, run.watch().belief(scene.sight(), now)));
                progress.accept((i + 1.0) / pictures);
            }
            gif.done();
        } finally {
            run.finish();
        }
    }

    private Scene scene(FilmTime time, boolean map) {
        return map
                ? Scene.map(
                        stage,
                        run.watch().result(),
                        MapPicture.whole(stage, WIDTH, MAP_HEIGHT),
                        new Layers(stage),
                        time,
                        Sight.TRUTH)
                : Scene.strip(stage, StripView.first(stage, WIDTH, STRIP_HEIGHT), new Layers(stage), time, Sight.TRUTH);
    }

    /**
     * Writes a PNG of ribbon, strip, legend and charts as they are after so many counted hours.
     *
     * @throws IOException if it cannot be written
     */
    public void picture(Path file, double hours) throws IOException {
        run.start();
        goOnTo(hours * MINUTES_AN_HOUR);
        BufferedImage picture = Overview.picture(stage, run.watch(), against.get(), charts, PER_PIXEL);
        run.finish();
        Photos.write(picture, file);
    }

    /** Lets time go on; false if the period is over before. */
    private boolean goOnTo(double min) {
        boolean on = true;
        while (on && run.sim().nowMin() < min) {
            on = run.step() && run.sim().progress() < 1;
        }
        return run.sim().nowMin() >= min;
    }
}
