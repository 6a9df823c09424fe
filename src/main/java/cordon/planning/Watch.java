package cordon.planning;

/** Is told how far a plan has come. Told by one thread at a time. */
public interface Watch {
    /** Nobody. */
    Watch NOBODY = (stage, made, known, expected, best) -> {};

    /**
     * A batch is over.
     *
     * @param stage what is being done
     * @param made runs that were made
     * @param known runs that were there already
     * @param expected runs that there will be, about
     * @param best the best so far, for people; empty if there is none
     */
    void told(String stage, long made, long known, long expected, String best);
}
