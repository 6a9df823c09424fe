package cordon.experiment.store;

import java.util.Optional;

/**
 * A finished run.
 *
 * @param config digest of all that the run depends on but its seed
 * @param seed its seed
 * @param failure why it failed, on one line; empty if it did not
 * @param measures one row; none if it failed
 * @param series measures by window of time, one row per window; none if it failed
 * @param lanes attempts by bin of the frontier, one row per bin; none if it failed
 * @param seconds how long it took
 */
public record StoredRun(
        String config, long seed, Optional<String> failure, Table measures, Table series, Table lanes, double seconds) {

    /** A run that failed. */
    public static StoredRun failed(String config, long seed, String cause, double seconds) {
        return new StoredRun(config, seed, Optional.of(cause), Table.NONE, Table.NONE, Table.NONE, seconds);
    }

    /** Whether it ended with a result. */
    public boolean ok() {
        return failure.isEmpty();
    }
}
