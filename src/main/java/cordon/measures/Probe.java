package cordon.measures;

/** Keeps one table of a run. */
interface Probe {
    /** Says which kinds of event it takes in the counted period. */
    void listen(Hearing counted);

    /** Says which kinds it takes whenever they happen, in the warm-up too: what begins there may last. */
    default void listenAlways(Hearing always) {}

    /** Adds the headlines of this table, if it has any of its own. */
    default void summarise(Summary summary) {}
}
