package cordon.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * When there are enough replications. A rule looks at the values of replications 1, 2, ..., n without a gap and finds the first number at
 * which it stops; so it does not matter how many more are already done, or in which order they were.
 */
public sealed interface StoppingRule permits StoppingRule.FixedNumber, PrecisionRule {
    /** Why a rule stops. */
    enum Reason {
        /** As many as were asked for. */
        FIXED_NUMBER,
        /** The interval is narrow enough, and stayed so. */
        PRECISION_REACHED,
        /** The interval is not narrow enough yet, or has not stayed so, but no more are allowed. */
        CAP_REACHED
    }

    /**
     * That a rule stops.
     *
     * @param n replications to use, the first ones
     * @param reason why
     * @param interval mean of these, with its interval
     */
    record Stop(int n, Reason reason, ConfidenceInterval interval) {
        static Stop at(int n, Reason reason, double[] values, double level) {
            return new Stop(n, reason, ConfidenceInterval.ofMean(Arrays.copyOf(values, n), level));
        }
    }

    /** Where the rule stops within these values of the first replications, in order; empty if it needs more. */
    Optional<Stop> after(double[] values);

    /**
     * A number fixed beforehand.
     *
     * @param n replications
     * @param level of the interval
     */
    record FixedNumber(int n, double level) implements StoppingRule {
        /** At least one. */
        public FixedNumber {
            ConfidenceInterval.requireLevel(level);
            if (n < 1) {
                throw new IllegalArgumentException("at least one replication is needed, not " + n);
            }
        }

        @Override
        public Optional<Stop> after(double[] values) {
            return values.length < n ? Optional.empty() : Optional.of(Stop.at(n, Reason.FIXED_NUMBER, values, level));
        }
    }
}
