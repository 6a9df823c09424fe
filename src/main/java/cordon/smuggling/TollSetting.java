package cordon.smuggling;

/**
 * How a militia finds the toll that brings most: it charges a step more in one trial and a step less in another, in an order drawn by
 * lot, and then moves a step times the elasticity of income that it saw, at most three steps. It knows nothing but what it took in.
 *
 * <p>A two-sided trial (Kiefer and Wolfowitz 1952, Ann. Math. Statist. 23:462); the lot makes the trials of several militias
 * independent of each other (Spall 1992, IEEE Trans. Autom. Control 37:332), so that none takes the others' steps for its own.
 */
public final class TollSetting {
    private static final double MOST = 3;

    private double level = 1;
    private boolean second;
    private boolean upNow;
    private double firstIncomeUsd;

    /** The multiple of its first tolls around which it tries. */
    public double level() {
        return level;
    }

    /** The multiple that it charges now. */
    public double charged(double stepShare) {
        return level * (upNow ? 1 + stepShare : 1 - stepShare);
    }

    /** Begins a pair of trials, with the higher or the lower toll; what an earlier one was broken off with is forgotten. */
    public void begin(boolean up) {
        upNow = up;
        second = false;
    }

    /**
     * A trial is over.
     *
     * @param incomeUsd tolls taken in it
     * @param up whether a new pair of trials, if one begins, starts with the higher toll
     * @param least least level
     * @param most greatest level
     */
    public void trialEnds(double incomeUsd, boolean up, double stepShare, double least, double most) {
        if (!second) {
            firstIncomeUsd = incomeUsd;
            second = true;
            upNow = !upNow;
            return;
        }
        double more = upNow ? incomeUsd : firstIncomeUsd;
        double less = upNow ? firstIncomeUsd : incomeUsd;
        level = Math.max(least, Math.min(most, level * (1 + stepShare * elasticity(more, less, stepShare))));
        second = false;
        upNow = up;
    }

    /**
     * Relative change of income over relative change of toll, within three either way: narrower limits would hide what an own step does
     * behind a single other militia's; who took nothing lowers the toll.
     */
    private static double elasticity(double moreUsd, double lessUsd, double stepShare) {
        double meanUsd = (moreUsd + lessUsd) / 2;
        return meanUsd == 0 ? -1 : Math.max(-MOST, Math.min(MOST, (moreUsd - lessUsd) / (2 * stepShare * meanUsd)));
    }
}
