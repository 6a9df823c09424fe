package cordon.measures;

import cordon.events.Event;

/** Keeps one table of the attempts that ended; nothing else concerns it. */
interface EndProbe extends Probe {
    /** Takes an attempt that ended in the counted period. */
    void ended(Event.Ended event, Journey journey);

    @Override
    default void on(Event event, Journey journey) {
        if (event instanceof Event.Ended e) {
            ended(e, journey);
        }
    }
}
