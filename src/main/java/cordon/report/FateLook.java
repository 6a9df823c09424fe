package cordon.report;

import cordon.events.Fate;
import java.awt.Color;

/** How a fate is named and drawn. */
record FateLook(String label, Group group) {
    /** What a fate says about the agency. */
    enum Group {
        /** The agency never knew. */
        UNSEEN("went unseen"),
        /** The agency noticed, and did not stop it. */
        LOST("were seen but not caught"),
        /** It passed a crossing or gate unfound. */
        PASSED("passed a gate or crossing unchecked"),
        /** Turned round before the line. */
        TURNED("turned back"),
        /** Load and people taken. */
        SEIZED("were seized"),
        /** Struck from outside. */
        STRUCK("were struck");

        private final String finding;

        Group(String finding) {
            this.finding = finding;
        }

        /** The group as what became of a share of the attempts. */
        String finding() {
            return finding;
        }
    }

    static FateLook of(Fate fate) {
        return switch (fate) {
            case NOT_IN_VIEW -> new FateLook("Nothing in view of it", Group.UNSEEN);
            case MISSED_BY_CHANCE -> new FateLook("In view, missed by chance", Group.UNSEEN);
            case MASKED -> new FateLook("Hidden by ground or plants", Group.UNSEEN);
            case WEATHER -> new FateLook("Hidden by weather or light", Group.UNSEEN);
            case AWAY -> new FateLook("Patrol or drone not out", Group.UNSEEN);
            case CAMERA_DOWN -> new FateLook("Camera down", Group.UNSEEN);
            case UNATTENDED -> new FateLook("Nobody watched the feed", Group.UNSEEN);
            case DISMISSED -> new FateLook("Seen, but dismissed", Group.LOST);
            case NO_UNIT -> new FateLook("No unit was free", Group.LOST);
            case LATE -> new FateLook("Unit came too late", Group.LOST);
            case ESCAPED -> new FateLook("Met, but got away", Group.LOST);
            case BOUGHT -> new FateLook("Guard or inspector bought", Group.LOST);
            case RELEASED -> new FateLook("Arrested and let go", Group.LOST);
            case STAND_OFF -> new FateLook("Guards stood off", Group.LOST);
            case NOT_SELECTED -> new FateLook("Crossing: not inspected", Group.PASSED);
            case SCANNER_MISS -> new FateLook("Crossing: not found", Group.PASSED);
            case GATE_NOT_POLICED -> new FateLook("Gate: no guard there", Group.PASSED);
            case TURNED_BACK -> new FateLook("Turned back", Group.TURNED);
            case SEIZED -> new FateLook("Seized", Group.SEIZED);
            case STRUCK -> new FateLook("Struck from outside", Group.STRUCK);
            case ADRIFT -> new FateLook("Flown, never found", Group.STRUCK);
        };
    }

    /** Whether the agency does not know of it: drawn hatched. */
    boolean isUnknown() {
        return group == Group.UNSEEN || group == Group.PASSED;
    }

    Color colour() {
        return switch (group) {
            case UNSEEN, LOST, PASSED -> Style.DELIVERED;
            case TURNED -> Style.TURNED_BACK;
            case SEIZED -> Style.SEIZED;
            case STRUCK -> Style.MUTED;
        };
    }
}
