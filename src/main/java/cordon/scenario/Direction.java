package cordon.scenario;

/** Which way a commodity crosses the frontier. */
public enum Direction {
    /** From the neighbour into the guarded country. */
    INWARD,
    /** Out of the guarded country. */
    OUTWARD;

    /** Sign of the offset on the side where a journey in this direction starts: inward starts at negative offsets. */
    public int originSign() {
        return this == INWARD ? -1 : 1;
    }
}
