package cordon.verification;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** By which law a simulated value may stray from the expected one. */
public enum Rule {
    /** A proportion or a count: normal, with the standard error that the expected value implies. */
    NORMAL {
        @Override
        double halfWidth(double scale, double degrees, double error) {
            return scale * new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - error / 2);
        }
    },
    /** A mean of independent values: Student's t, with the standard error of the sample; none for a single value. */
    STUDENT {
        @Override
        double halfWidth(double scale, double degrees, double error) {
            return degrees < 1
                    ? Double.POSITIVE_INFINITY
                    : scale * new TDistribution(null, degrees).inverseCumulativeProbability(1 - error / 2);
        }
    },
    /** The greatest distance between two distribution functions: Kolmogorov's asymptotic law, first term of its series. */
    KOLMOGOROV {
        @Override
        double halfWidth(double scale, double degrees, double error) {
            return scale * Math.sqrt(-Math.log(error / 2) / 2);
        }
    },
    /** Pearson's statistic: chi-square. */
    CHI_SQUARE {
        @Override
        double halfWidth(double scale, double degrees, double error) {
            return new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(1 - error);
        }
    },
    /** A stated tolerance; nothing is left to chance. */
    STATED {
        @Override
        double halfWidth(double scale, double degrees, double error) {
            return scale;
        }
    };

    /**
     * The greatest distance that is accepted.
     *
     * @param scale standard error, or the tolerance
     * @param degrees degrees of freedom, where the law has any
     * @param error chance to refuse a right value
     */
    abstract double halfWidth(double scale, double degrees, double error);
}
