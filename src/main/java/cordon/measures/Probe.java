package cordon.measures;

import cordon.events.Event;

/** Keeps one table of a run. */
interface Probe {
    /**
     * Takes an event of the counted period.
     *
     * @param journey the attempt that it concerns, already told of the event; {@link Journey#NOBODY} if none
     */
    void on(Event event, Journey journey);

    /** Adds the headlines of this table, if it has any of its own. */
    default void summarise(Summary summary) {}
}
