package cordon.world;

import cordon.random.Draws;
import cordon.random.Purpose;

/**
 * A nonhomogeneous Poisson stream by time rescaling: the n-th arrival comes when the intensity has summed up to a keyed
 * exponential (Çinlar 1975, Introduction to Stochastic Processes, ch. 4). Exact under changes of the intensity.
 */
public final class Arrivals {
    /** Intensity of arrivals; constant between instants. */
    public interface Intensity {
        /** Arrivals per minute at an instant. */
        double perMin(double minute);

        /** First later instant at which the intensity may change. */
        double constantUntil(double minute);
    }

    private final Purpose purpose;
    private final long key;
    private final Draws draws;
    private double settledMin;
    private double left;
    private long number;
    private Intensity rateOf;
    private double rate;
    private double rateUntilMin;

    /** A stream that starts at an instant. */
    public Arrivals(Purpose purpose, long key, double startMin, Draws draws) {
        this.purpose = purpose;
        this.key = key;
        this.draws = draws;
        this.settledMin = startMin;
        this.left = draws.exponential(purpose, key, 0);
    }

    /** Number of arrivals so far. */
    public long number() {
        return number;
    }

    /** The instant of the next arrival before {@code untilMin}, or NaN; what has passed until then is settled. */
    public double nextBefore(double untilMin, Intensity intensity) {
        while (settledMin < untilMin) {
            if (intensity != rateOf || settledMin >= rateUntilMin) {
                rateOf = intensity;
                rate = intensity.perMin(settledMin);
                rateUntilMin = intensity.constantUntil(settledMin);
            }
            double pieceEnd = Math.min(untilMin, rateUntilMin);
            double exposure = rate * (pieceEnd - settledMin);
            if (rate > 0 && exposure >= left) {
                settledMin = Math.min(pieceEnd, settledMin + left / rate);
                number++;
                left = draws.exponential(purpose, key, number);
                return settledMin;
            }
            left -= exposure;
            settledMin = pieceEnd;
        }
        return Double.NaN;
    }
}
