package cordon.planning;

/** Is told how far a plan has come. Told by one thread at a time. */
public interface Watch {
    /** Nobody. */
    Watch NOBODY = (stage, done, expected, best) -> {};

    /**
     * A batch is over.
     *
     * @param stage what is being done
     * @param done runs so far
     * @param expected runs that there will be, about
     * @param best the best so far, for people; empty if there is none
     */
    void told(String stage, long done, long expected, String best);
}
