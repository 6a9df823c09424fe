package cordon.interdiction;

import cordon.smuggling.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parties that are watched while no team is free for them, in order of their alarms. */
final class TrackQueue {
    /** A party that waits for a team. */
    record Track(Party party, double alarmMin, long key) {}

    private final List<Track> waiting = new ArrayList<>();

    void add(Track track) {
        waiting.add(track);
        waiting.sort(Comparator.comparingDouble(Track::alarmMin).thenComparingLong(Track::key));
    }

    void remove(Party party) {
        waiting.removeIf(track -> track.party == party);
    }

    /** Those that wait now, the first alarm first. */
    List<Track> all() {
        return List.copyOf(waiting);
    }
}
