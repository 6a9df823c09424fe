package cordon.events;

/** How an attempt ended. */
public enum Outcome {
    /** The destination or the pick-up depth was reached. */
    DELIVERED,
    /** Stopped by guards or inspectors, load taken. */
    SEIZED,
    /** Turned round before the line. */
    TURNED_BACK,
    /** Load dumped, people away. */
    ABANDONED,
    /** Lost in a fight or a strike from outside. */
    DESTROYED
}
