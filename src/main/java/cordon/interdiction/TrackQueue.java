package cordon.interdiction;

import cordon.smuggling.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parties that are watched while no team is free for them, in order of their alarms. */
final class TrackQueue {
    /** A party that waits for a team. */
    record Track(Party party, double alarmMin, long key) {}

    private static final Comparator<Track> ORDER =
            Comparator.comparingDouble(Track::alarmMin).thenComparingLong(Track::key);

    private final List<Track> waiting = new ArrayList<>();

    /** A party waits from now on; one that does already keeps its place. */
    void add(Track track) {
        for (Track each : waiting) {
            if (each.party == track.party) {
                return;
            }
        }
        int place = waiting.size();
        while (place > 0 && ORDER.compare(waiting.get(place - 1), track) > 0) {
            place--;
        }
        waiting.add(place, track);
    }

    /** A party waits no more. */
    void remove(Party party) {
        for (int place = waiting.size() - 1; place >= 0; place--) {
            if (waiting.get(place).party == party) {
                waiting.remove(place);
            }
        }
    }

    /** Those that wait now, the first alarm first. */
    Track[] all() {
        return waiting.toArray(new Track[0]);
    }
}
