package cordon.engine;

import cordon.events.Event;
import cordon.events.EventSink;

/** A run in which nothing happens but midnights. */
public final class BorderSim {
    private final EventSink sink;
    private final int days;
    private int day;

    /** A run of the stage's scenario with this seed. */
    public BorderSim(Stage stage, long seed, EventSink sink) {
        this.sink = sink;
        this.days = stage.scenario().start().period().days();
    }

    /** Advances one tick; false when the period is over. */
    public boolean tick() {
        if (day == days) {
            return false;
        }
        day++;
        sink.on(new Event.Midnight(day * 1440.0, day));
        return day < days;
    }

    /** The share of the period that is over. */
    public double progress() {
        return (double) day / days;
    }

    /** What was computed so far. */
    public Work work() {
        return new Work(0, 0, 0);
    }
}
