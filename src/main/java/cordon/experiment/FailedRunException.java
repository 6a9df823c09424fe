package cordon.experiment;

/** A run broke off by a fault of the program; the cause says which. */
public final class FailedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The run with this seed failed for this cause. */
    public FailedRunException(long seed, Throwable cause) {
        super("the run with seed " + seed + " failed: " + oneLine(cause), cause);
    }

    /** The cause's type and message on one line. */
    static String oneLine(Throwable cause) {
        return cause.toString().replaceAll("\\p{Cntrl}+", " ");
    }
}
