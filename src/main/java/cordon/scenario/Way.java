package cordon.scenario;

/** How the line is passed. */
public enum Way {
    /** Between the crossings, over whatever barrier stands there. */
    OPEN,
    /** Through an illicit crossing held by a militia, against a toll. */
    GATE,
    /** Hidden in the legal traffic of an official crossing. */
    CROSSING,
    /** Through a tunnel of its own organisation. */
    TUNNEL,
    /** Through a gate of the barrier, whose guards are paid for it. */
    BRIBE
}
