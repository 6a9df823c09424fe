package cordon.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cordon.events.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayTest {
    /** More than may be under way at once. */
    private static final int MANY = 100_000;

    private static void tell(Relay relay, int from, int to) {
        for (int day = from; day < to; day++) {
            relay.on(new Event.Midnight(day, day));
        }
    }

    @Test
    void allEventsArriveInOrder() {
        List<Event> heard = new ArrayList<>();
        try (Relay relay = new Relay(heard::add)) {
            tell(relay, 0, MANY);
            relay.finish();
        }
        assertThat(heard).hasSize(MANY);
        assertThat(heard).extracting(Event::atMin).isSorted();
    }

    @Test
    void theRunHearsOfAListenerThatFails() {
        try (Relay relay = new Relay(RelayTest::fullDisk)) {
            relay.on(new Event.Midnight(0, 0));
            assertThatThrownBy(relay::finish).isInstanceOf(UncheckedIOException.class);
        }
        try (Relay relay = new Relay(RelayTest::fullDisk)) {
            assertThatThrownBy(() -> tell(relay, 0, MANY)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void fullDisk(Event event) {
        throw new UncheckedIOException(new IOException("no space left"));
    }

    @Test
    void whenItIsClosedNobodyListensAnyMore() {
        List<Event> heard = new ArrayList<>();
        try (Relay relay = new Relay(heard::add)) {
            tell(relay, 0, MANY);
        }
        assertThat(heard).hasSizeBetween(1, MANY - 1);
    }
}
