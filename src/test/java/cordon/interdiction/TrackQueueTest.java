package cordon.interdiction;

import static org.assertj.core.api.Assertions.assertThat;

import cordon.interdiction.TrackQueue.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackQueueTest {
    private final TrackQueue<String> queue = new TrackQueue<>();

    private List<Track<String>> all() {
        List<Track<String>> all = new ArrayList<>();
        for (Track<String> track = queue.first(); track != null; track = queue.after(track)) {
            all.add(track);
        }
        return all;
    }

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
        assertThat(all()).containsExactly(first, second, third, last);
        queue.remove("b");
        assertThat(all()).containsExactly(first, third, last);
    }

    @Test
    void whoWaitsAlreadyKeepsItsPlace() {
        Track<String> waits = new Track<>("a", 5, 9);
        queue.add(waits);
        queue.add(new Track<>("a", 3, 1));
        assertThat(all()).containsExactly(waits);
    }

    /** Who is taken out while the queue is gone through does not end it. */
    @Test
    void theNextIsFoundThoughTheOneBeforeIsGone() {
        Track<String> first = new Track<>("a", 5, 1);
        Track<String> second = new Track<>("b", 6, 2);
        queue.add(first);
        queue.add(second);
        queue.remove("a");
        assertThat(queue.after(first)).isEqualTo(second);
        assertThat(queue.after(second)).isNull();
    }
}
