package cordon.rivals;

/**
 * What a run puts out.
 *
 * @param crossed who got to the other side, seen or not
 * @param seen who of them was seen
 */
public record Tally(long crossed, long seen) {
    /** Share that was seen. */
    public double share() {
        return (double) seen / crossed;
    }
}
