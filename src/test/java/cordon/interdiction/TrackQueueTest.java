package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.interdiction.TrackQueue.Track;
import org.junit.jupiter.api.Test;

class TrackQueueTest {
    private final TrackQueue queue = new TrackQueue();

    /** By instant of the alarm, at one instant by key, in whatever order they come. */
    @Test
    void theFirstAlarmIsFirst() {
        Track first = new Track(null, 5, 9);
        Track second = new Track(null, 7, 2);
        Track third = new Track(null, 7, 4);
        Track last = new Track(null, 8, 1);
        queue.add(third);
        queue.add(last);
        queue.add(first);
        queue.add(second);
        assertThat(queue.all()).containsExactly(first, second, third, last);
        queue.remove(null);
        assertThat(queue.all()).isEmpty();
    }
}
