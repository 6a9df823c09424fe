package cordon.interdiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parties that are watched while no team is free for them, in order of their alarms.
 *
 * @param <P> what is watched
 */
final class TrackQueue<P> {
    /** A party that waits for a team. */
    record Track<P>(P party, double alarmMin, long key) {}

    private final Comparator<Track<P>> order =
            Comparator.<Track<P>>comparingDouble(Track::alarmMin).thenComparingLong(Track::key);
    private final List<Track<P>> waiting = new ArrayList<>();

    /** A party waits from now on; one that does already keeps its place. */
    void add(Track<P> track) {
        for (Track<P> each : waiting) {
            if (each.party == track.party) {
                return;
            }
        }
        int place = waiting.size();
        while (place > 0 && order.compare(waiting.get(place - 1), track) > 0) {
            place--;
        }
        waiting.add(place, track);
    }

    /** A party waits no more. */
    void remove(P party) {
        for (int place = waiting.size() - 1; place >= 0; place--) {
            if (waiting.get(place).party == party) {
                waiting.remove(place);
            }
        }
    }

    /** Those that wait now, the first alarm first. */
    List<Track<P>> all() {
        return List.copyOf(waiting);
    }
}
