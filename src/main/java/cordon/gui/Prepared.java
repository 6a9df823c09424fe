package cordon.gui;

import com.formdev.flatlaf.FlatLightLaf;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.report.Against;
import cordon.scenario.TimedScenario;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * All of a window that can be made beside the event thread, which is to be held up by nothing: the scenario read, its stage and its run built, and, the
 * first time, look and painters loaded.
 *
 * @param stepMin the scenario's own tick, which is the length of a step
 */
record Prepared(Draft draft, BorderGui run, double stepMin) {
    /** Length of a tick while somebody looks on, so that things move smoothly; no result depends on it. */
    private static final double TICK_MIN = 0.5;

    private static final AtomicBoolean LOADED = new AtomicBoolean();
    private static final double ROUGHLY = 0.25;

    /**
     * Prepares a scenario.
     *
     * @param also told every event of its runs
     * @throws cordon.scenario.ConfigException with every problem that could be found
     */
    static Prepared of(Draft draft, EventSink also) {
        TimedScenario scenario = draft.read();
        double stepMin = scenario.start().period().tickMin();
        Stage stage = Stage.of(scenario.withTick(Math.min(TICK_MIN, stepMin)));
        if (LOADED.compareAndSet(false, true)) {
            FlatLightLaf.setup();
            BorderGui first = BorderGui.of(stage.timed(), stage, EventSink.none());
            Overview.picture(stage, first.watch(), Against.NOTHING, ChartRow.FIRST, ROUGHLY);
        }
        return new Prepared(draft, BorderGui.of(stage.timed(), stage, also), stepMin);
    }
}
