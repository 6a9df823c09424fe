package cordon.statistics;

import cordon.random.Draws;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * What a factor may be, and how likely: the way from the unit interval to its value, by inverse cumulative probability. A larger
 * {@code u} never gives a smaller number; 0 and 1 give the ends.
 */
public sealed interface FactorRange {
    /** The value as a number; of a named level its place in the list, from 0. */
    double number(double u);

    /** The value as it is written in a scenario: at most twelve significant digits. */
    default String text(double u) {
        BigDecimal rounded = new BigDecimal(number(u)).round(new MathContext(12));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** All values between two ends equally likely. */
    record Uniform(double low, double high) implements FactorRange {
        /** Ends must be finite and in order. */
        public Uniform {
            Ends.require(low, high);
        }

        @Override
        public double number(double u) {
            return low + Ends.unit(u) * (high - low);
        }
    }

    /** All orders of magnitude between two ends equally likely. */
    record LogUniform(double low, double high) implements FactorRange {
        /** Ends must be above 0. */
        public LogUniform {
            Ends.require(low, high);
            if (low <= 0) {
                throw new IllegalArgumentException("a log-uniform range lies above 0, not from " + low);
            }
        }

        @Override
        public double number(double u) {
            double value = low * StrictMath.exp(Ends.unit(u) * StrictMath.log(high / low));
            return Math.min(high, value);
        }
    }

    /** Probability rises in a straight line to the likeliest value and falls in another. */
    record Triangular(double low, double likeliest, double high) implements FactorRange {
        /** The likeliest value lies between the ends. */
        public Triangular {
            Ends.require(low, high);
            if (!(low <= likeliest && likeliest <= high)) {
                throw new IllegalArgumentException(
                        "the likeliest value " + likeliest + " must lie from " + low + " to " + high);
            }
        }

        @Override
        public double number(double u) {
            return Draws.triangularQuantile(Ends.unit(u), low, likeliest, high);
        }
    }

    /** Normal with this mean and standard deviation before it was cut at the ends. */
    record TruncatedNormal(double mean, double deviation, double low, double high) implements FactorRange {
        private static final double LEAST_SHARE = 1e-6;

        /** The ends must leave a share of the normal distribution. */
        public TruncatedNormal {
            Ends.require(low, high);
            if (!Double.isFinite(mean) || !(deviation > 0) || !Double.isFinite(deviation)) {
                throw new IllegalArgumentException(
                        "a normal range needs a mean and a deviation above 0, not " + mean + " and " + deviation);
            }
            if (below(mean, deviation, high) - below(mean, deviation, low) < LEAST_SHARE) {
                throw new IllegalArgumentException(
                        "from " + low + " to " + high + " there is almost nothing of a normal distribution of mean "
                                + mean + " and deviation " + deviation);
            }
        }

        @Override
        public double number(double u) {
            double least = below(mean, deviation, low);
            double most = below(mean, deviation, high);
            double share = least + Ends.unit(u) * (most - least);
            double value = new NormalDistribution(null, mean, deviation).inverseCumulativeProbability(share);
            return Math.max(low, Math.min(high, value));
        }

        private static double below(double mean, double deviation, double value) {
            return new NormalDistribution(null, mean, deviation).cumulativeProbability(value);
        }
    }

    /** Whole numbers between two ends, both included, equally likely. */
    record Whole(int least, int most) implements FactorRange {
        /** The ends must be in order. */
        public Whole {
            Ends.require(least, most);
        }

        @Override
        public double number(double u) {
            double count = (double) most - least + 1;
            return Math.min(most, least + Math.floor(Ends.unit(u) * count));
        }
    }

    /** Named levels, equally likely, in the order of the list. */
    record Levels(List<String> names) implements FactorRange {
        /** There must be a level, and no name twice. */
        public Levels {
            names = List.copyOf(names);
            if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
                throw new IllegalArgumentException("levels need different names, and at least one, not " + names);
            }
        }

        @Override
        public double number(double u) {
            return Math.min(names.size() - 1, Math.floor(Ends.unit(u) * names.size()));
        }

        @Override
        public String text(double u) {
            return names.get((int) number(u));
        }
    }
}
