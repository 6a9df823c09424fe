package cordon.gui;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.report.Course;
import cordon.scenario.TimedScenario;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A run that nobody sees, of which only its course is wanted. */
final class Shadow {
    private static final long NEWS_NANOS = 300_000_000;

    private final Stage stage;
    private final long seed;
    private final Books books;

    Shadow(Stage stage, long seed) {
        this.stage = stage;
        this.seed = seed;
        books = new Books(stage.timed(), seed, stage.frontier());
    }

    /** A run of a draft under its own seed. */
    static Shadow of(Draft draft) {
        TimedScenario scenario = draft.read();
        return new Shadow(Stage.of(scenario), scenario.start().period().seed());
    }

    /** The whole course. */
    Course run() {
        return run(() -> false, share -> {}, course -> {});
    }

    /**
     * Runs to the end, or until it is stopped.
     *
     * @param beforeEach asked before each tick whether to stop; it may take its time
     * @param progress told now and then the share that has passed
     * @param news told as often the course so far
     * @return the whole course, or null if it was stopped
     */
    Course run(BooleanSupplier beforeEach, Consumer<Double> progress, Consumer<Course> news) {
        BorderSim sim = new BorderSim(stage, seed, books);
        long told = System.nanoTime();
        boolean on = true;
        while (on) {
            if (beforeEach.getAsBoolean()) {
                return null;
            }
            on = sim.tick();
            if (System.nanoTime() - told > NEWS_NANOS) {
                told = System.nanoTime();
                books.until(sim.nowMin());
                progress.accept(sim.progress());
                news.accept(books.course(books.result()));
            }
        }
        books.until(sim.nowMin());
        return books.course(books.result());
    }
}
