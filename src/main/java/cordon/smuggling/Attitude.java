package cordon.smuggling;

/** How an organisation weighs value against risk; pure. */
@FunctionalInterface
public interface Attitude {
    /**
     * Utility in USD of sending a load.
     *
     * @param valueUsd destination wholesale value
     * @param stakeUsd what the load cost where it sets out
     * @param risk believed chance of losing it
     * @param penaltyUsd loss beyond the load when it is caught
     */
    double utility(double valueUsd, double stakeUsd, double risk, double penaltyUsd);

    /** Expected utility of a risk-neutral sender. */
    static double expected(double valueUsd, double stakeUsd, double risk, double penaltyUsd) {
        return (1 - risk) * valueUsd - stakeUsd - risk * penaltyUsd;
    }
}
