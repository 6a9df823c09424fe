package cordon.smuggling;

/**
 * A local thinker, for whom the more striking outcome weighs more than its chance (Bordalo, Gennaioli and Shleifer 2012, Quarterly
 * Journal of Economics 127:1243; used by NarcoLogic, Magliocca et al. 2019).
 *
 * <p>A load that gets through and one that is lost are each compared with staying, which is worth 0. The outcome with the greater salience
 * has rank 1, the other rank 2, equal ones rank 1; with p the chance of loss and r the ranks, their decision weights are d^r / (d^r0 (1 - p) +
 * d^r1 p).
 *
 * @param decay d, 1 for expected utility, smaller for a more local thinker
 */
record LocalThinker(double decay) implements Attitude {
    @Override
    public double utility(double valueUsd, double stakeUsd, double risk, double penaltyUsd) {
        double through = valueUsd - stakeUsd;
        double lost = -stakeUsd - penaltyUsd;
        double ahead = salience(through, 0) - salience(lost, 0);
        double weightThrough = ahead < 0 ? decay : 1;
        double weightLost = ahead > 0 ? decay : 1;
        double sum = weightThrough * (1 - risk) + weightLost * risk;
        return (weightThrough * (1 - risk) * through + weightLost * risk * lost) / sum;
    }

    /** Salience |x - y| / (|x| + |y| + 1) of a payoff against another, USD. */
    static double salience(double x, double y) {
        return Math.abs(x - y) / (Math.abs(x) + Math.abs(y) + 1);
    }
}
