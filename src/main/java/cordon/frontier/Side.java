package cordon.frontier;

/** A side of a line, seen along it. */
public enum Side {
    LEFT,
    RIGHT
}
