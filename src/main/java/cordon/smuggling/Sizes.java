package cordon.smuggling;

import cordon.scenario.Flow;

/**
 * Classes of quantity in which a flow's senders weigh: small, middle and large, where quantities differ. They are the three levels that stand
 * best for a normal logarithm in mean square (Max 1960, IRE Transactions on Information Theory 6:7): 0 and 1.224 standard deviations either way.
 */
final class Sizes {
    private static final double LEVEL = 1.224;
    private static final double[] LEVELS = {-LEVEL, 0, LEVEL};

    private final double median;
    private final double sigma;

    Sizes(Flow flow) {
        median = flow.quantity().median();
        sigma = flow.quantity().sigma();
    }

    /** Number of classes. */
    int count() {
        return sigma > 0 ? LEVELS.length : 1;
    }

    /** The class of the median. */
    int middle() {
        return count() / 2;
    }

    /** The quantity that stands for a class, in the commodity's unit. */
    double quantity(int size) {
        return sigma > 0 ? median * StrictMath.exp(LEVELS[size] * sigma) : median;
    }

    /** The class of a quantity: that whose level is nearest. */
    int of(double quantity) {
        if (sigma == 0) {
            return 0;
        }
        double z = StrictMath.log(quantity / median) / sigma;
        return Math.abs(z) < LEVEL / 2 ? middle() : z < 0 ? 0 : LEVELS.length - 1;
    }
}
