package cordon.smuggling;

import cordon.scenario.AttitudeSpec;

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

    /**
     * Willingness W(p) = min(1, p0 / p) to face a risk p at all, where everybody bears p0 (Anthony, Crane and Hanson 2000, IDA, DTIC
     * ADA381193).
     */
    static double willingness(double risk, double borne) {
        return risk <= borne ? 1 : borne / risk;
    }

    /** The attitude of a scenario's organisation. */
    static Attitude of(AttitudeSpec spec) {
        return switch (spec.kind()) {
            case SALIENCE -> new LocalThinker(spec.salienceDecay());
            case QUANTAL_RESPONSE, EXPECTED_UTILITY, DETERRENCE_THRESHOLD -> Attitude::expected;
        };
    }
}
