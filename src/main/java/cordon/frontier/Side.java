package cordon.frontier;

/** A side of a line, as seen when walking along it in the order of its points. */
public enum Side {
    /** The left hand. */
    LEFT,
    /** The right hand. */
    RIGHT;

    /** Returns the other side: what this one becomes when the line is walked backwards. */
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** Degrees to turn from the walking direction to face this side (azimuths grow clockwise). */
    double turnDegrees() {
        return this == LEFT ? -90 : 90;
    }
}
