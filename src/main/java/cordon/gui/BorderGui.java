package cordon.gui;

import cordon.engine.BorderSim;
import cordon.engine.Stage;
import cordon.events.EventSink;
import cordon.scenario.TimedScenario;
import sim.display.GUIState;

/** A run as MASON's displays, console and inspectors see it: each start is a new run of the same scenario with the same seed. */
public final class BorderGui extends GUIState {
    private TimedScenario scenario;
    private Stage stage;
    private long seed;
    private final EventSink also;
    private Watch watch;
    private boolean fresh = true;

    /**
     * A run that has not begun.
     *
     * @param stage built from this scenario
     * @param also told every event after what the window needs
     */
    public static BorderGui of(TimedScenario scenario, Stage stage, EventSink also) {
        long seed = scenario.start().period().seed();
        Watch watch = new Watch(scenario, seed, stage.frontier());
        return new BorderGui(scenario, stage, seed, also, watch);
    }

    private BorderGui(TimedScenario scenario, Stage stage, long seed, EventSink also, Watch watch) {
        super(BorderSim.changeable(stage, seed, EventSink.all(watch, also)));
        this.scenario = scenario;
        this.stage = stage;
        this.seed = seed;
        this.also = also;
        this.watch = watch;
        watch.of(sim());
    }

    /** Name in MASON's console. */
    public static String getName() {
        return "Cordon";
    }

    /** Text in MASON's console. */
    public static Object getInfo() {
        return "<html><body><h2>Cordon</h2><p>Buttons here do what those of the window do.</p></body></html>";
    }

    @Override
    public void start() {
        if (!fresh) {
            watch = new Watch(scenario, seed, stage.frontier());
            state = BorderSim.changeable(stage, seed, EventSink.all(watch, also));
            watch.of(sim());
        }
        fresh = false;
        super.start();
    }

    /** The run of now goes on with other dated changes, as does the same run when it is started again; to be called between two ticks. */
    void continueAs(TimedScenario then) {
        TimedScenario fine = then.withTick(scenario.start().period().tickMin());
        Stage changed = stage.changed(fine);
        sim().continueAs(changed);
        watch.continueAs(fine);
        scenario = fine;
        stage = changed;
    }

    /** The next start is one of a scenario that differs in its seed and its dated changes only. */
    void startNextAs(TimedScenario then) {
        scenario = then.withTick(scenario.start().period().tickMin());
        stage = stage.changed(scenario);
        seed = then.start().period().seed();
    }

    /** The run of now. */
    BorderSim sim() {
        return (BorderSim) state;
    }

    /** What has been noted of the run of now. */
    Watch watch() {
        return watch;
    }

    TimedScenario scenario() {
        return scenario;
    }

    Stage stage() {
        return stage;
    }
}
