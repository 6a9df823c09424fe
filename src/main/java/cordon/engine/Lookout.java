package cordon.engine;

import cordon.enforcement.Command;
import cordon.events.Fate;
import cordon.scenario.Direction;
import cordon.scenario.Way;
import cordon.sensing.DiscSensors;
import cordon.sensing.Drones;
import cordon.sensing.Exposure;
import cordon.sensing.Sighting;
import cordon.sensing.Surveillance;
import cordon.sensing.Unseen;
import cordon.smuggling.Party;
import cordon.world.Motion;
import java.util.List;

/** All eyes together: cameras, disc sensors, posts and patrols. Who notices a party first on its present motion? */
final class Lookout {
    private final Command command;
    private Surveillance surveillance;
    private DiscSensors discs;
    private OtherEyes others;

    Lookout(Command command) {
        this.command = command;
    }

    void change(Surveillance by, DiscSensors and, OtherEyes besides) {
        surveillance = by;
        discs = and;
        others = besides;
    }

    Surveillance surveillance() {
        return surveillance;
    }

    /** Tells where drones are. */
    void eachDrone(double minute, Drones.Watcher watcher) {
        others.eachDrone(minute, watcher);
    }

    /** Who goes by a crossing, is near a gate that he goes by, or in a tunnel is under cover, some hide well; nobody watches who goes out beyond the line. */
    static boolean exposed(Party party) {
        return !sheltered(party) && !(party.direction() == Direction.OUTWARD && party.crossed());
    }

    /** Whether nobody could notice it anywhere on its present motion. */
    static boolean sheltered(Party party) {
        return party.way() == Way.CROSSING || party.concealed();
    }

    /** The first to notice a party from an instant on, or null. */
    Sighting next(Party party, double fromMin) {
        Exposure exposure = party.exposure();
        exposure.lookFrom(fromMin, resting(party));
        Motion motion = party.motion();
        Sighting first = party.offGround() ? null : others.search(exposure, motion, fromMin);
        if (!exposed(party)) {
            return first;
        }
        first = Sighting.earlier(first, command.next(exposure, motion, fromMin));
        return party.tracked() ? first : bySensors(exposure, motion, fromMin, first, !party.offGround());
    }

    /** The first of all eyes to notice somebody in the open, or null. */
    Sighting nextOfAnybody(Exposure exposure, Motion motion, double fromMin) {
        return bySensors(exposure, motion, fromMin, command.next(exposure, motion, fromMin), true);
    }

    private Sighting bySensors(Exposure exposure, Motion motion, double fromMin, Sighting before, boolean onGround) {
        Sighting first = Sighting.earlier(before, discs.nextSure(exposure, motion, fromMin));
        first = Sighting.earlier(first, others.next(exposure, motion, fromMin, onGround));
        return byHazard(exposure, motion, fromMin, first);
    }

    /**
     * Cameras and constant-rate sensors use up exposure, so that each may only look until the other has seen: what those of a constant
     * rate have used up beyond a camera's sighting is taken back.
     */
    private Sighting byHazard(Exposure exposure, Motion motion, double fromMin, Sighting before) {
        double until = before == null ? Double.POSITIVE_INFINITY : before.atMin();
        Sighting rated = discs.nextRated(exposure, motion, fromMin, until);
        double cap = rated == null ? until : rated.atMin();
        Sighting camera = surveillance.next(exposure, motion, fromMin, cap);
        if (camera == null) {
            return rated == null ? before : rated;
        }
        exposure.takeBackRate();
        discs.nextRated(exposure, motion, fromMin, camera.atMin());
        return camera;
    }

    /**
     * The instant at which towers of all laws, drones and these guards lose a party that they see now: the first at which none has had it
     * in range for {@code lossMin}.
     */
    double lostMin(Party party, List<Long> guards, double fromMin, double lossMin) {
        double seen = fromMin;
        if (party.concealed()) {
            return seen + lossMin;
        }
        while (true) {
            double lost = surveillance.lostMin(party.exposure(), party.motion(), seen, lossMin);
            double last =
                    later(discs.lastInRange(party.motion(), seen, lost), others.lastInView(party.motion(), seen, lost));
            last = later(last, command.lastInSight(guards, party.motion(), seen, lost));
            if (!(last > seen && last > lost - lossMin)) {
                return lost;
            }
            seen = last;
        }
    }

    /** The later of two instants, either of which may be NaN. */
    private static double later(double a, double b) {
        return Double.isNaN(a) || b > a ? b : a;
    }

    private static boolean resting(Party party) {
        return party.tracked() || !exposed(party);
    }

    /** Uses up what a party has been exposed to by now, before it is looked at anew or sensors change. */
    void settle(Party party, double nowMin) {
        Exposure exposure = party.exposure();
        double from = exposure.takeBackLook();
        if (!exposure.restedSinceLook() && from < nowMin) {
            discs.nextRated(exposure, party.motion(), from, nowMin);
            surveillance.next(exposure, party.motion(), from, nowMin);
        }
        noticed(party, nowMin);
    }

    /** What sensors have looked ahead to has come true: exposure is used up to now and no further. */
    void noticed(Party party, double nowMin) {
        party.exposure().lookFrom(nowMin, resting(party));
    }

    /** Why nobody saw a party, asked in two orders of conditions. */
    record Labels(Fate fate, Fate inOtherOrder) {}

    /**
     * Why nobody saw a party that was never noticed: the condition that hid it from the eye that came nearest to seeing it, in the order
     * of {@link Surveillance.Blindness}, and in a second order as a check.
     */
    Labels unseen(Party party) {
        List<Motion> watched = party.openMotions();
        Exposure exposure = party.exposure();
        Unseen why = surveillance
                .unseen(exposure, watched)
                .orNearer(discs.unseen(exposure, watched))
                .orNearer(others.unseen(exposure, watched, !party.mode().flies()))
                .orNearer(command.unseen(exposure, watched));
        return new Labels(fate(why.first()), fate(why.second()));
    }

    private static Fate fate(Surveillance.Blindness blindness) {
        return switch (blindness) {
            case NOT_IN_VIEW -> Fate.NOT_IN_VIEW;
            case MISSED_BY_CHANCE -> Fate.MISSED_BY_CHANCE;
            case MASKED -> Fate.MASKED;
            case WEATHER -> Fate.WEATHER;
            case AWAY -> Fate.AWAY;
            case CAMERA_DOWN -> Fate.CAMERA_DOWN;
            case UNATTENDED -> Fate.UNATTENDED;
            case PAID -> Fate.BOUGHT;
        };
    }
}
