package cordon.experiment;

/**
 * How far the runs of an experiment have come.
 *
 * @param total all runs
 * @param before those that were made before this process began
 * @param done those that are stored, including those before
 * @param failed those of this process that failed
 * @param running the shares of the runs under way, added
 */
public record Progress(long total, long before, long done, long failed, double running) {
    /** The share of all work that is done. */
    public double share() {
        return share(done + running);
    }

    /** The share that was done before. */
    public double shareBefore() {
        return share(before);
    }

    private double share(double runs) {
        return total == 0 ? 1 : Math.min(1, runs / total);
    }
}
