package cordon.interdiction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Parties that are watched while no team is free for them, in order of their alarms.
 *
 * @param <P> what is watched
 */
final class TrackQueue<P> {
    /**
     * A party that waits for a team.
     *
     * @param key of the alarm, which no other has
     */
    record Track<P>(P party, double alarmMin, long key) {}

    private final NavigableSet<Track<P>> waiting =
            new TreeSet<>(Comparator.<Track<P>>comparingDouble(Track::alarmMin).thenComparingLong(Track::key));
    private final Map<P, Track<P>> ofParty = new HashMap<>();

    /** A party waits from now on; one that does already keeps its place. */
    void add(Track<P> track) {
        if (ofParty.putIfAbsent(track.party, track) == null) {
            waiting.add(track);
        }
    }

    /** A party waits no more. */
    void remove(P party) {
        Track<P> track = ofParty.remove(party);
        if (track != null) {
            waiting.remove(track);
        }
    }

    /** Who has waited longest, or null. */
    Track<P> first() {
        return waiting.isEmpty() ? null : waiting.first();
    }

    /** Who comes after one that waits or has waited, or null. */
    Track<P> after(Track<P> track) {
        return waiting.higher(track);
    }
}
