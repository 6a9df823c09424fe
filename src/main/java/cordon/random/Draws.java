package cordon.random;

import org.apache.commons.math3.special.Erf;

/**
 * All randomness of one run. Every draw is a pure function of (seed, purpose, key, index).
 *
 * <p>Distributions are sampled by inverse cumulative probability, so that a larger uniform always gives a larger value.
 */
public final class Draws {
    private static final double UNIT = 0x1.0p-53;
    private static final double GREATEST = 1 - UNIT;
    private static final double SQRT2 = Math.sqrt(2);

    private final long seed;

    /** Draws of the run with this seed; all 64 bits count. */
    public Draws(long seed) {
        this.seed = Keys.mix(seed + 0x9e3779b97f4a7c15L);
    }

    /** A uniform number strictly between 0 and 1. */
    public double uniform(Purpose purpose, long key, long index) {
        long bits = Keys.mix(Keys.mix(seed ^ purpose.code()) + key);
        bits = Keys.mix(bits + 0x9e3779b97f4a7c15L * (index + 1));
        return Math.min(((bits >>> 11) + 0.5) * UNIT, GREATEST);
    }

    /** Whether something with this chance happens. */
    public boolean happens(double chance, Purpose purpose, long key, long index) {
        return uniform(purpose, key, index) < chance;
    }

    /** How many of so many things happen that each have this chance; one draw each, from an index on. */
    public int count(int things, double chance, Purpose purpose, long key, long firstIndex) {
        int happened = 0;
        for (int i = 0; i < things; i++) {
            happened += happens(chance, purpose, key, firstIndex + i) ? 1 : 0;
        }
        return happened;
    }

    /** An exponential number with mean 1. */
    public double exponential(Purpose purpose, long key, long index) {
        return -StrictMath.log(uniform(purpose, key, index));
    }

    /** A normal number with mean 0 and standard deviation 1. */
    public double normal(Purpose purpose, long key, long index) {
        return SQRT2 * Erf.erfInv(2 * uniform(purpose, key, index) - 1);
    }

    /** A lognormal number with this median and standard deviation of the natural logarithm. */
    public double lognormal(double median, double sigma, Purpose purpose, long key, long index) {
        if (sigma == 0) {
            return median;
        }
        return median * StrictMath.exp(sigma * normal(purpose, key, index));
    }

    /** A triangular number. */
    public double triangular(double least, double likeliest, double most, Purpose purpose, long key, long index) {
        return triangularQuantile(uniform(purpose, key, index), least, likeliest, most);
    }

    /** The value below which a triangular number lies with chance {@code u}. */
    public static double triangularQuantile(double u, double least, double likeliest, double most) {
        if (most == least) {
            return least;
        }
        double rising = (likeliest - least) / (most - least);
        return u < rising
                ? least + Math.sqrt(u * (most - least) * (likeliest - least))
                : most - Math.sqrt((1 - u) * (most - least) * (most - likeliest));
    }

    /** A whole number between two bounds, both included. */
    public int between(int least, int most, Purpose purpose, long key, long index) {
        return least + (int) Math.floor(uniform(purpose, key, index) * (most - least + 1.0));
    }
}
