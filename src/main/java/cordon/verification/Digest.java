package cordon.verification;

import cordon.events.Event;
import cordon.events.EventSink;

/** A number that any change in any event changes, valid within one run of the tests. */
final class Digest implements EventSink {
    private long value = 17;

    @Override
    public void on(Event event) {
        value = value * 0x9e3779b97f4a7c15L + event.hashCode();
    }

    long value() {
        return value;
    }
}
