package cordon.events;

/** Listens to events. Listeners change nothing. */
@FunctionalInterface
public interface EventSink {
    /** Takes one event; events come in order of their instants. */
    void on(Event event);

    /** A sink that forgets. */
    static EventSink none() {
        return event -> {};
    }

    /** A sink that passes each event to all of these, in order. */
    static EventSink all(EventSink... sinks) {
        EventSink[] copy = sinks.clone();
        return event -> {
            for (EventSink sink : copy) {
                sink.on(event);
            }
        };
    }
}
