package cordon.experiment;

/** A run was asked to stop before its period was over; it has no result. */
public final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Interrupted. */
    public InterruptedRunException() {
        super("interrupted");
    }
}
