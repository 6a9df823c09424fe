package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.Fate;
import cordon.scenario.Direction;
import cordon.sensing.DiscSensors;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance;
import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.ArrayList;
import java.util.List;

/** All eyes together: cameras, disc sensors, posts and patrols. Who notices a party first on its present motion? */
final class Lookout {
    private final Command command;
    private Surveillance surveillance;
    private DiscSensors discs;

    Lookout(Command command) {
        this.command = command;
    }

    void change(Surveillance by, DiscSensors and) {
        surveillance = by;
        discs = and;
    }

    Surveillance surveillance() {
        return surveillance;
    }

    /** Parties at gates, crossings and in tunnels pass under cover; nobody watches beyond the line. */
    static boolean exposed(Party party) {
        return party.way().inTheOpen()
                && !party.hidden()
                && !(party.direction() == Direction.OUTWARD && party.crossed());
    }

    /** The first to notice a party from an instant on, or null. */
    Sighting next(Party party, double fromMin) {
        party.lookedFrom(fromMin, resting(party));
        if (!exposed(party)) {
            return null;
        }
        Exposure exposure = party.exposure();
        Motion motion = party.motion();
        Sighting first = command.next(exposure, motion, fromMin);
        if (party.tracked()) {
            return first;
        }
        first = Sighting.earlier(first, discs.nextSure(exposure, motion, fromMin));
        return byHazard(exposure, motion, fromMin, first);
    }

    /** Cameras and constant-rate sensors use up exposure, so that each may only look until the other has seen. */
    private Sighting byHazard(Exposure exposure, Motion motion, double fromMin, Sighting before) {
        double until = before == null ? Double.POSITIVE_INFINITY : before.atMin();
        Exposure.Mark mark = exposure.mark();
        Sighting rated = discs.nextRated(exposure, motion, fromMin, until);
        double cap = rated == null ? until : rated.atMin();
        Sighting camera = surveillance.next(exposure, motion, fromMin, cap);
        if (camera == null) {
            return rated == null ? before : rated;
        }
        if (rated != null) {
            exposure.restore(mark);
            discs.nextRated(exposure, motion, fromMin, camera.atMin());
            surveillance.next(exposure, motion, fromMin, cap);
        }
        return camera;
    }

    /**
     * The instant at which towers of all laws lose a party that they see now: the first at which none has had it in range for
     * {@code lossMin}.
     */
    double lostMin(Party party, double fromMin, double lossMin) {
        double seen = fromMin;
        if (party.hidden()) {
            return seen + lossMin;
        }
        while (true) {
            double lost = surveillance.lostMin(party.exposure(), party.motion(), seen, lossMin);
            double last = discs.lastInRange(party.motion(), seen, lost);
            if (!(last > seen && last > lost - lossMin)) {
                return lost;
            }
            seen = last;
        }
    }

    private static boolean resting(Party party) {
        return party.tracked() || !exposed(party);
    }

    /** Uses up what a party has been exposed to by now, before it is looked at anew or sensors change. */
    void settle(Party party, double nowMin) {
        double from = party.takeBackLook();
        if (!party.restedSinceLook() && from < nowMin) {
            discs.nextRated(party.exposure(), party.motion(), from, nowMin);
            surveillance.next(party.exposure(), party.motion(), from, nowMin);
        }
        noticed(party, nowMin);
    }

    /** What sensors have looked ahead to has come true: exposure is used up to now and no further. */
    void noticed(Party party, double nowMin) {
        party.lookedFrom(nowMin, resting(party));
    }

    /** Why nobody saw a party that was never noticed. */
    Fate blindness(Party party) {
        List<Motion> watched = new ArrayList<>(party.motions());
        if (party.direction() == Direction.OUTWARD && party.crossed()) {
            watched.remove(watched.size() - 1);
        }
        watched.removeIf(party::hiddenOn);
        return switch (surveillance.blindness(party.exposure(), watched)) {
            case NOT_IN_VIEW -> Fate.NOT_IN_VIEW;
            case MISSED_BY_CHANCE -> Fate.MISSED_BY_CHANCE;
            case MASKED -> Fate.MASKED;
            case WEATHER -> Fate.WEATHER;
            case CAMERA_DOWN -> Fate.CAMERA_DOWN;
            case UNATTENDED -> Fate.UNATTENDED;
        };
    }
}
