package cordon.interdiction;

import cordon.enforcement.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is afoot because of one party: who is after it, whether operators watch it meanwhile, and until when it was in view. */
final class Hunt {
    final List<Pursuit> after = new ArrayList<>(2);

    /** Until when towers are known to have it in view on its motions so far; as long as nobody asked, until now. */
    double seenMin = Double.POSITIVE_INFINITY;

    /** Number of the present watch; 0 when nobody watches. */
    int watch;

    /** Operators watch it, anew if they did; gives the number of the watch. */
    int watch() {
        return ++watch;
    }

    boolean watched() {
        return watch > 0;
    }

    /** They no longer do; whether they did. */
    boolean unwatch() {
        boolean did = watched();
        watch = 0;
        return did;
    }

    /** Whether anybody is after it or watches it. */
    boolean on() {
        return watched() || !after.isEmpty();
    }

    /** Whether anybody of those who have noticed it is after it by sight. */
    boolean chasedBySight(List<Long> noticedBy) {
        for (int i = 0; i < after.size(); i++) {
            Pursuit pursuit = after.get(i);
            if (!pursuit.byTrack() && noticedBy.contains(pursuit.unit().key())) {
                return true;
            }
        }
        return false;
    }

    /** Each pursuit of now, whatever becomes of it. */
    void each(Consumer<Pursuit> what) {
        if (!after.isEmpty()) {
            List.copyOf(after).forEach(what);
        }
    }

    /** The unit that already waits near enough to where the party passes the line, or null. */
    Unit ambush(double passageKm, double captureKm, double nowMin) {
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).awaits(passageKm, captureKm, nowMin)) {
                return after.get(i).unit();
            }
        }
        return null;
    }
}
