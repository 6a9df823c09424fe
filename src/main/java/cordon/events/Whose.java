package cordon.events;

/** Which party an event is about: the one rule for stories and cards. */
public final class Whose {
    /** No party. */
    public static final long NOBODY = Long.MIN_VALUE;

    private Whose() {}

    /** Attempt or false track that an event is about, or {@link #NOBODY}. */
    public static long party(Event event) {
        if (event instanceof Event.SetOut e) {
            return e.attempt();
        } else if (event instanceof Event.Sighted e) {
            return e.attempt();
        } else if (event instanceof Event.Assessed e) {
            return e.track();
        } else if (event instanceof Event.Dispatched e) {
            return e.track();
        } else if (event instanceof Event.NoUnit e) {
            return e.track();
        } else if (event instanceof Event.Arrived e) {
            return e.track();
        } else if (event instanceof Event.Encounter e) {
            return e.attempt();
        } else if (event instanceof Event.Shadowed e) {
            return e.attempt();
        } else if (event instanceof Event.VehiclesLost e) {
            return e.attempt();
        } else if (event instanceof Event.Ended e) {
            return e.attempt();
        }
        return onTheWay(event);
    }

    private static long onTheWay(Event event) {
        if (event instanceof Event.Wary e) {
            return e.attempt();
        } else if (event instanceof Event.Emerged e) {
            return e.attempt();
        } else if (event instanceof Event.Halted e) {
            return e.attempt();
        } else if (event instanceof Event.AtBarrier e) {
            return e.attempt();
        } else if (event instanceof Event.CrossedLine e) {
            return e.attempt();
        } else if (event instanceof Event.TollPaid e) {
            return e.attempt();
        } else if (event instanceof Event.BribePaid e) {
            return e.attempt();
        } else if (event instanceof Event.Rerouted e) {
            return e.attempt();
        } else if (event instanceof Event.HeldBack e) {
            return e.attempt();
        } else if (event instanceof Event.Outlay e) {
            return e.attempt();
        }
        return event instanceof Event.TracksFound e ? e.attempt() : NOBODY;
    }
}
