package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.interdiction.TrackQueue.Track;
import org.junit.jupiter.api.Test;

class TrackQueueTest {
    private final TrackQueue<String> queue = new TrackQueue<>();

    /** By instant of the alarm, at one instant by key, in whatever order they come. */
    @Test
    void theFirstAlarmIsFirst() {
        Track<String> first = new Track<>("a", 5, 9);
        Track<String> second = new Track<>("b", 7, 2);
        Track<String> third = new Track<>("c", 7, 4);
        Track<String> last = new Track<>("d", 8, 1);
        queue.add(third);
        queue.add(last);
        queue.add(first);
        queue.add(second);
        assertThat(queue.all()).containsExactly(first, second, third, last);
        queue.remove("b");
        assertThat(queue.all()).containsExactly(first, third, last);
    }

    @Test
    void whoWaitsAlreadyKeepsItsPlace() {
        Track<String> waits = new Track<>("a", 5, 9);
        queue.add(waits);
        queue.add(new Track<>("a", 3, 1));
        assertThat(queue.all()).containsExactly(waits);
    }
}
