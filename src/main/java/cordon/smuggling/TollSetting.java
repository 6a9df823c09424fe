package cordon.smuggling;

/**
 * How a militia finds the toll that brings most: it charges a step more in one trial and a step less in another, in an order drawn by
 * lot, and keeps the better. It knows nothing but what it took in.
 *
 * <p>A two-sided trial (Kiefer and Wolfowitz 1952, Ann. Math. Statist. 23:462); the lot makes the trials of several militias
 * independent of each other (Spall 1992, IEEE Trans. Autom. Control 37:332), so that none takes the others' steps for its own.
 */
public final class TollSetting {
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

    /** Begins, with the higher or the lower toll. */
    public void begin(boolean up) {
        upNow = up;
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
        if (incomeUsd != firstIncomeUsd) {
            boolean upWon = upNow == incomeUsd > firstIncomeUsd;
            level = Math.max(least, Math.min(most, level * (upWon ? 1 + stepShare : 1 - stepShare)));
        }
        second = false;
        upNow = up;
    }
}
