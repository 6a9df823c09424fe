package cordon.events;

import java.util.List;

/** Why an attempt ended as it did: the one label that the loss funnel counts. */
public enum Fate {
    /** Nothing that watches could ever have seen it: no sensor in view. */
    NOT_IN_VIEW,
    /** In view, but chance kept it unseen. */
    MISSED_BY_CHANCE,
    /** Hidden by ground or plants. */
    MASKED,
    /** Hidden by weather or light. */
    WEATHER,
    /** The patrol that was to be there and would have seen it had been called away, or nobody was left at the post. */
    AWAY,
    /** The camera that would have seen it had failed. */
    CAMERA_DOWN,
    /** The camera saw it, but nobody watched the feed. */
    UNATTENDED,
    /** Seen, but taken for nothing. */
    DISMISSED,
    /** Believed, but no unit was free. */
    NO_UNIT,
    /** A unit came too late. */
    LATE,
    /** A unit met it, and it got away. */
    ESCAPED,
    /** A guard or inspector was bought. */
    BOUGHT,
    /** Arrested and let go. */
    RELEASED,
    /** Guards stood off from an armed convoy. */
    STAND_OFF,
    /** At an official crossing: not selected for inspection. */
    NOT_SELECTED,
    /** At an official crossing: inspected, not found. */
    SCANNER_MISS,
    /** At a militia's gate that no guard policed. */
    GATE_NOT_POLICED,
    /** Turned back before the line. */
    TURNED_BACK,
    /** Seized. */
    SEIZED,
    /** Destroyed: struck from outside, or in a fight. */
    STRUCK,
    /** Flown over the line, and never found by its own people. */
    ADRIFT;

    /** Where the chain of enforcement can fail, link by link: whoever passes unchecked has not yet met it. */
    private static final List<Fate> LINKS = List.of(
            GATE_NOT_POLICED,
            NOT_SELECTED,
            SCANNER_MISS,
            DISMISSED,
            NO_UNIT,
            LATE,
            ESCAPED,
            BOUGHT,
            RELEASED,
            STAND_OFF,
            STRUCK,
            ADRIFT);

    /** Whether this is a later link of the chain than another. */
    public boolean isBeyond(Fate other) {
        return LINKS.indexOf(this) > LINKS.indexOf(other);
    }
}
