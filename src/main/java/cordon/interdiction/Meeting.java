package cordon.interdiction;

import cordon.scenario.Direction;
import cordon.scenario.Guards;
import cordon.smuggling.Party;
import cordon.world.Motion;

/**
 * Where guards may meet a party: everywhere on their side of the line, and beyond it, in hot pursuit, down to a depth. They cross it
 * only after who has crossed it before them on the way out.
 */
final class Meeting {
    private Meeting() {}

    /** Whether a party has gone out over the line: nobody is sent after it, or begins to follow it, any more. */
    static boolean gone(Party party) {
        return party.direction() == Direction.OUTWARD && party.crossed();
    }

    /** The least offset to which guards go after a party now, km. */
    static double leastOffsetKm(Party party, Guards.Encounter rules) {
        return gone(party) ? -rules.beyondKm() : 0;
    }

    /**
     * First instant at which a unit can reach the party that it is after if that goes on as it moves now; NaN when there is none, or when the
     * party is then deeper beyond the line than guards go. A way between two places that are not too deep is nowhere too deep.
     */
    static double earliestMin(Pursuit pursuit, Guards.Encounter rules) {
        Party party = pursuit.party();
        boolean gone = gone(party);
        if (party.offGround() || (gone && rules.beyondKm() == 0)) {
            return Double.NaN;
        }
        Motion motion = party.motion();
        double met = pursuit.meetsMin(motion, rules.captureKm());
        boolean tooDeep = gone && !(motion.offsetKmAt(met) >= -rules.beyondKm());
        return tooDeep ? Double.NaN : met;
    }
}
